import type { Area } from '../../book/area';
import type { SheetSnapshot } from '../../book/snapshot';
import type { SheetMemory } from './memory';
import type { SheetReading } from './read-sheet';
import type { BookReading } from './read';
import type { Range, Services, Sheet } from './services';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Banding = GoogleAppsScript.Spreadsheet.Banding;

/** A sheet to be changed. All that had to be asked has been: from here on nothing is read. */
export interface Target {
  readonly sheet: Sheet;
  /** What the sheet held; `undefined` for one that this run has added. */
  readonly before: SheetReading | undefined;
  readonly planned: SheetSnapshot;
  readonly reading: BookReading;
  readonly services: Services;
  readonly asked: Asked;
  /** What was remembered of the sheet. */
  readonly memory: SheetMemory;
}

/** What only some changes need to know, asked before the first write. */
export interface Asked {
  readonly charts: readonly Chart[];
  readonly bandings: readonly Banding[];
  /** Pixels by column. */
  readonly pixels: ReadonlyMap<number, number>;
  /** As many rows and columns as the sheet has; or, where the run needs no more, as it is known to have. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** A sheet as `insertSheet` makes it. */
export const NEW_SHEET: Asked = {
  charts: [],
  bandings: [],
  pixels: new Map(),
  maxRows: 1000,
  maxColumns: 26,
};

export const rangeOf = (
  { sheet }: Pick<Target, 'sheet'>,
  { row, column, rows, columns }: Omit<Area, 'sheet'>,
): Range => sheet.getRange(row, column, rows, columns);

/** A value for each cell of an area, as the matrix setters want it. */
export const matrix = <T>(area: Omit<Area, 'sheet'>, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => of(area.row + down, area.column + across)),
  );
