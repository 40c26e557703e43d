import type { Area } from '../../book/area';
import type { SheetSnapshot } from '../../book/snapshot';
import type { Decimal } from '../sheets/formula-separators';
import type { SheetFacts } from './sheet-facts';
import type { SheetMemory } from '../sheets/memory';
import type { SheetReading } from './read-sheet';
import type { BookReading } from './read';
import type { Range, Services, Sheet } from './services';

/** A sheet to be changed. All facts have been read: from here on nothing is. */
export interface Target {
  readonly sheet: Sheet;
  /** What the sheet held; `undefined` for one that this run has added. */
  readonly before: SheetReading | undefined;
  readonly planned: SheetSnapshot;
  readonly reading: BookReading;
  readonly services: Services;
  readonly facts: SheetFacts;
  /** How numbers are written in formulas; `undefined` where none that is written has a number with parts. */
  readonly decimal: Decimal | undefined;
  /** The memory of the sheet from before. */
  readonly memory: SheetMemory;
}

export const rangeOf = (
  { sheet }: Pick<Target, 'sheet'>,
  { row, column, rows, columns }: Omit<Area, 'sheet'>,
): Range => sheet.getRange(row, column, rows, columns);

/** A value for each cell of an area, as the matrix setters want it. */
export const matrix = <T>(area: Omit<Area, 'sheet'>, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => of(area.row + down, area.column + across)),
  );
