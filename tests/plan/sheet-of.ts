import { cellKey, parseArea, type Area } from '../../src/book/area';
import type { CellValue } from '../../src/book/cells';
import {
  emptySheet,
  type CellLook,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/book/snapshot';

export type Rows = readonly (readonly CellValue[])[];

/** Whatever a sheet has besides its values; cells and areas are named as people name them. */
export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly bold?: readonly string[];
  readonly strike?: readonly string[];
  readonly fills?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: Readonly<Record<string, string>>;
  readonly filter?: string;
  readonly hidden?: boolean;
}

export const day = (date: string): CellValue => ({ date });

const areaOn = (sheet: string, name: string): Area => {
  const area = parseArea(name);
  if (!area) throw new Error(`no area: ${name}`);
  return { sheet, ...area };
};

/** Every cell of an area named `A1` or `A1:C1`. */
function keysOf(names: readonly string[]): number[] {
  return names.flatMap((name) => {
    const { row, column, rows, columns } = areaOn('', name);
    return Array.from({ length: rows * columns }, (_, index) =>
      cellKey(row + Math.floor(index / columns), column + (index % columns)),
    );
  });
}

const keyed = (cells: Readonly<Record<string, string>> = {}): Map<number, string> =>
  new Map(
    Object.entries(cells).flatMap(([name, value]) => keysOf([name]).map((key) => [key, value] as const)),
  );

function looksOf({ bold = [], strike = [], fills = {} }: SheetExtras): Map<number, CellLook> {
  const looks = new Map<number, CellLook>();
  const add = (keys: readonly number[], look: CellLook): void =>
    keys.forEach((key) => looks.set(key, { ...looks.get(key), ...look }));
  add(keysOf(bold), { bold: true });
  add(keysOf(strike), { strike: true });
  for (const [name, fill] of Object.entries(fills)) add(keysOf([name]), { fill });
  return looks;
}

/** A sheet out of rows of values, as a host would have read it. */
export const sheetOf = (name: string, values: Rows, extras: SheetExtras = {}): SheetSnapshot => ({
  ...emptySheet(name, extras.hidden === true ? 'hidden' : 'visible'),
  values,
  merges: (extras.merges ?? []).map((area) => areaOn(name, area)),
  looks: looksOf(extras),
  formats: keyed(extras.formats),
  formulas: keyed(extras.formulas),
  hiddenRows: new Set(extras.hiddenRows),
  hiddenColumns: new Set(extras.hiddenColumns),
  tables: Object.entries(extras.tables ?? {}).map(([table, area]) => ({
    name: table,
    area: areaOn(name, area),
    totalsRow: false,
  })),
  filter: extras.filter === undefined ? null : areaOn(name, extras.filter),
});

export const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  otherSheets: [],
  names: [],
  properties: new Map(),
  isStructureProtected: false,
});
