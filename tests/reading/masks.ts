import type { CellValue } from '../../src/book/cells';
import { columnLetter, parseArea } from '../../src/book/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/book/snapshot';
import { tableKinds } from '../../src/plan/field';
import type { TruthTable } from '../plan/truth';
import type { Example } from './generate';

type Known = TruthTable & { readonly headingRows?: readonly number[] };

const plans = ({ truth }: Example): Known[] => truth.tables.filter(({ kind }) => kind !== 'none');

/** Covered by a merged cell that begins elsewhere. */
const isCovered = ({ merges }: SheetSnapshot, row: number, column: number): boolean =>
  merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );

const columnNumber = (letters: string): number => parseArea(`${letters}1`)?.column ?? 0;

type Edit = readonly [row: number, column: number, value: CellValue];

function edited(book: WorkbookSnapshot, name: string, edits: readonly Edit[]): WorkbookSnapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => {
    const values = sheet.values.map((row) => [...row]);
    for (const [row, column, value] of edits) {
      const cells = values[row - 1];
      if (!cells || isCovered(sheet, row, column)) continue;
      while (cells.length < column) cells.push(null);
      cells[column - 1] = value;
    }
    return { ...sheet, values, tables: [] };
  };
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

/** What a heading is replaced by: it says nothing. */
const mask = (column: number): string => `Kolumn ${columnLetter(column)}`;

/** Without headings a table is right of whatever kind it is read: where it is and what its columns hold is asked. */
const withTables = (example: Example, book: WorkbookSnapshot, tables: readonly TruthTable[]): Example => ({
  ...example,
  book,
  truth: {
    ...example.truth,
    tables: tables.map((table) => (table.kind === 'none' ? table : { ...table, alsoKind: tableKinds })),
  },
});

/** Every heading of every table is masked: contents alone decide. */
export function allMasked(example: Example): Example {
  const book = plans(example).reduce((so, table) => {
    const rows = table.headingRows ?? [table.headerRow];
    const edits = rows.flatMap((row) =>
      (table.columns ?? []).map(({ column }): Edit => {
        const number = columnNumber(column);
        return [row, number, row === table.headerRow ? mask(number) : null];
      }),
    );
    return edited(so, table.sheet, edits);
  }, example.book);
  return withTables(example, book, example.truth.tables);
}

/** A copy for each known column of the first two tables, with only that heading masked and only that column told about. */
export function oneMasked(example: Example): Example[] {
  return plans(example)
    .slice(0, 2)
    .flatMap((table) =>
      (table.columns ?? [])
        .filter(({ field }) => field !== 'unknown')
        .flatMap((column): Example[] => {
          const number = columnNumber(column.column);
          const sheet = example.book.sheets.find(({ name }) => name === table.sheet);
          if (!sheet || isCovered(sheet, table.headerRow, number)) return [];
          const book = edited(example.book, table.sheet, [[table.headerRow, number, mask(number)]]);
          return [withTables(example, book, [{ ...table, columns: [column], rows: [] }])];
        }),
    );
}
