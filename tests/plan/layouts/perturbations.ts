import { cellKey, columnOfKey, lastColumn, lastRow, rowOfKey, type Area } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import type { TableReading } from '../../../src/plan/reading';

/* What people do to the layout of a sheet without changing what it says. */

/** A change of layout; `at` chooses among the places it can be made. `undefined`: it cannot be made on this table. */
export interface Perturbation {
  readonly name: string;
  /** It writes in columns of other tables too, where there are any beside. */
  readonly isOfWholeRows?: true;
  readonly of: (sheet: SheetSnapshot, table: TableReading, at: number) => SheetSnapshot | undefined;
}

type Shift = (place: number) => number;

function movedArea(area: Area, rowOf: Shift, columnOf: Shift): Area {
  const [row, column] = [rowOf(area.row), columnOf(area.column)];
  return {
    ...area,
    row,
    column,
    rows: rowOf(lastRow(area)) - row + 1,
    columns: columnOf(lastColumn(area)) - column + 1,
  };
}

/** The sheet with every row and column moved, with all that stands in them. */
function moved(sheet: SheetSnapshot, rowOf: Shift, columnOf: Shift = (column) => column): SheetSnapshot {
  const values: CellValue[][] = [];
  sheet.values.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value === null) return;
      const target = (values[rowOf(row + 1) - 1] ??= []);
      target[columnOf(column + 1) - 1] = value;
    }),
  );
  const keys = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
    new Map(
      [...map].map(([key, one]) => [cellKey(rowOf(rowOfKey(key)), columnOf(columnOfKey(key))), one] as const),
    );
  const area = (one: Area): Area => movedArea(one, rowOf, columnOf);
  return {
    ...sheet,
    values: filledOut(values),
    formulas: keys(sheet.formulas),
    formats: keys(sheet.formats),
    looks: keys(sheet.looks),
    ...(sheet.struckRuns ? { struckRuns: keys(sheet.struckRuns) } : {}),
    merges: sheet.merges.map(area),
    hiddenRows: new Set([...sheet.hiddenRows].map(rowOf)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map(columnOf)),
    tables: sheet.tables.map((table) => ({ ...table, area: area(table.area) })),
    filter: sheet.filter ? area(sheet.filter) : null,
    rules: [],
    conditionalLooks: [],
    links: keys(sheet.links),
  };
}

const filledOut = (lines: readonly (readonly CellValue[])[]): CellValue[][] =>
  Array.from({ length: lines.length }, (_, row) => Array.from(lines[row] ?? [], (value) => value ?? null));

/** The sheet with texts put in cells that were empty. */
function withCells(
  sheet: SheetSnapshot,
  cells: readonly (readonly [number, number, CellValue])[],
): SheetSnapshot {
  const values: CellValue[][] = sheet.values.map((line) => [...line]);
  for (const [row, column, value] of cells) (values[row - 1] ??= [])[column - 1] = value;
  return { ...sheet, values: filledOut(values) };
}

const bounds = ({ columns }: TableReading): readonly [number, number] => {
  const all = columns.map(({ column }) => column);
  return [Math.min(...all), Math.max(...all)];
};

const isMerged = (sheet: SheetSnapshot, row: number): boolean =>
  sheet.merges.some((merge) => merge.row < row && lastRow(merge) >= row);

/** Rows of the table before which a row can be put: not the first, and none in the middle of a merged cell. */
const gapsOf = (sheet: SheetSnapshot, { rows }: TableReading): readonly number[] =>
  rows.map(({ row }) => row).filter((row, index) => index > 0 && !isMerged(sheet, row));

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const lastUsed = ({ values }: SheetSnapshot): number => values.length;

const isBelowAll = (sheet: SheetSnapshot, { lastRow: last }: TableReading): boolean =>
  last >= lastUsed(sheet);

const down =
  (from: number, by: number): Shift =>
  (row) =>
    row >= from ? row + by : row;

export const perturbations: readonly Perturbation[] = [
  {
    name: 'a title and blank rows above',
    of: (sheet, _table, at) => withCells(moved(sheet, down(1, 2 + (at % 9))), [[1, 1, 'Sammanställning']]),
  },
  {
    name: 'a merged title above',
    of: (sheet, table) => {
      const [left, right] = bounds(table);
      const below = withCells(moved(sheet, down(1, 2)), [[1, left, 'Sammanställning']]);
      const merge = { sheet: sheet.name, row: 1, column: left, rows: 1, columns: right - left + 1 };
      return { ...below, merges: [...below.merges, merge] };
    },
  },
  {
    name: 'blank columns to the left',
    of: (sheet, _table, at) =>
      moved(
        sheet,
        (row) => row,
        (column) => column + 1 + (at % 3),
      ),
  },
  {
    name: 'a blank row among the rows',
    of: (sheet, table, at) => {
      const row = pick(gapsOf(sheet, table), at);
      return row === undefined ? undefined : moved(sheet, down(row, 1));
    },
  },
  {
    name: 'two blank rows among the rows',
    of: (sheet, table, at) => {
      const row = pick(gapsOf(sheet, table), at);
      return row === undefined ? undefined : moved(sheet, down(row, 2));
    },
  },
  {
    name: 'a blank column in the middle',
    of: (sheet, table, at) => {
      const [left, right] = bounds(table);
      const column = left + 1 + (at % Math.max(1, right - left));
      if (sheet.merges.some((merge) => merge.column < column && lastColumn(merge) >= column))
        return undefined;
      // A column without a heading is known by the column that it touches.
      if (table.columns.some((one) => one.column >= column && one.heading === '')) return undefined;
      return moved(sheet, (row) => row, down(column, 1));
    },
  },
  {
    name: 'a column of notes to the right',
    of: (sheet, table, at) => {
      const [, right] = bounds(table);
      const notes = ['ring först', 'se mejl', 'kolla med facket', 'tas på APT'];
      const rows = table.rows.filter((_, index) => index % 2 === at % 2);
      const free = (row: number): boolean =>
        (sheet.values[row - 1] ?? []).slice(right).every((value) => value === null);
      if (![table.headerRow, ...rows.map(({ row }) => row)].every(free)) return undefined;
      return withCells(sheet, [
        [table.headerRow, right + 1, 'Anteckningar'],
        ...rows.map(({ row }, index) => [row, right + 1, notes[index % notes.length] ?? ''] as const),
      ]);
    },
  },
  {
    name: 'a row of totals below',
    of: (sheet, table) => {
      if (!isBelowAll(sheet, table)) return undefined;
      const [left, right] = bounds(table);
      return withCells(sheet, [
        [table.lastRow + 1, left, 'Summa'],
        [table.lastRow + 1, right, table.rows.length],
      ]);
    },
  },
  {
    name: 'a list of telephones to the right',
    of: (sheet, table) => {
      const right = Math.max(...sheet.values.map((line) => line.length)) + 2;
      const lines = ['Telefonlista', 'Växel', 'Vaktmästare', 'Jour'];
      return withCells(
        sheet,
        lines.flatMap((line, index) => [
          [table.headerRow + index, right, line] as const,
          [table.headerRow + index, right + 1, index === 0 ? 'Nummer' : `08-12 34 5${index}`] as const,
        ]),
      );
    },
  },
  {
    name: 'a line signed below',
    of: (sheet, table) => {
      if (!isBelowAll(sheet, table)) return undefined;
      const [left] = bounds(table);
      return withCells(sheet, [
        [table.lastRow + 3, left, 'Senast uppdaterad av kansliet'],
        [table.lastRow + 4, left, 'Underskrift: ____________'],
      ]);
    },
  },
  {
    name: 'a hidden row and a filter',
    of: (sheet, table, at) => {
      const row = pick(table.rows, at)?.row;
      return row === undefined ? undefined : { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, row]) };
    },
  },
  {
    name: 'the headings once more among the rows',
    isOfWholeRows: true,
    of: (sheet, table, at) => {
      const row = pick(gapsOf(sheet, table), at);
      if (row === undefined || table.headingRows.length > 1) return undefined;
      const headings = sheet.values[table.headerRow - 1] ?? [];
      return withCells(
        moved(sheet, down(row, 1)),
        headings.flatMap((value, index) => (value === null ? [] : [[row, index + 1, value] as const])),
      );
    },
  },
];
