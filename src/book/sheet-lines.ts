import { cellKey } from './area';
import type { CellValue } from './cells';
import { shortPrint } from './digest';
import type { SheetLines } from './edit';
import { extentOf, type SheetSnapshot } from './snapshot';

/** Characters of a line's print. */
const LENGTH = 8;

/** The print of a line without anything typed in it; no fingerprint has a dash. */
const BLANK_LINE = '-'.repeat(LENGTH);

/** What is typed on a sheet, by row and column from 0. Of a formula only that it is one: programs rewrite it when cells move. */
export function typedValues({ formulas, values }: SheetSnapshot): readonly (readonly CellValue[])[] {
  return values.map((cells, index) =>
    cells.map((value, across) => {
      if (formulas.size > 0 && formulas.has(cellKey(index + 1, across + 1))) return '=';
      return value === '' ? null : value;
    }),
  );
}

/** Begins the print of a line with a single cell typed in: another such line may come to look like it by moving. */
const WEAK = '~';
export const isWeak = (print: string): boolean => print.startsWith(WEAK) || print === BLANK_LINE;

const marked = (said: unknown, typed: number): string => {
  const print = shortPrint(JSON.stringify(said));
  return typed === 1 ? WEAK + print.slice(1) : print;
};

/** Columns longer than this, of which fewer than one cell in so many is typed, are told by their typed cells alone. */
const LONG = 16_384;
const SPARSE = 256;
const isSparse = (length: number, typed: number): boolean => length > LONG && typed * SPARSE < length;

function printOf(line: readonly CellValue[]): string {
  let length = 0;
  let typed = 0;
  for (let at = 0; at < line.length; at += 1) {
    if ((line[at] ?? null) === null) continue;
    length = at + 1;
    typed += 1;
  }
  if (typed === 0) return BLANK_LINE;
  if (isSparse(length, typed))
    return marked(
      line.flatMap((value, at) => ((value ?? null) === null ? [] : [[at, value]])),
      typed,
    );
  return marked(length === line.length ? line : line.slice(0, length), typed);
}

/** Places of a sheet up to which its columns are simply gone through, which takes a sixth less time. */
const MANY = 4_000_000;

/**
 * The prints of columns. One stray cell at the end of a sheet makes every column a million rows long: what is made of a column grows
 * with what is typed in it.
 */
function columnPrints(typed: readonly (readonly CellValue[])[], width: number): readonly string[] {
  if (typed.length * width <= MANY)
    return Array.from({ length: width }, (_, across) => printOf(typed.map((cells) => cells[across] ?? null)));
  const lengths = Array.from({ length: width }, () => 0);
  const counts = Array.from({ length: width }, () => 0);
  const eachCell = (see: (value: CellValue, row: number, column: number) => void): void => {
    for (const [row, cells] of typed.entries())
      for (let column = 0; column < cells.length; column += 1) {
        const value = cells[column] ?? null;
        if (value !== null) see(value, row, column);
      }
  };
  eachCell((_, row, column) => {
    lengths[column] = row + 1;
    counts[column] = (counts[column] ?? 0) + 1;
  });
  const sparse = new Map<number, (readonly [row: number, value: CellValue])[]>();
  for (const [column, length] of lengths.entries())
    if (isSparse(length, counts[column] ?? 0)) sparse.set(column, []);
  if (sparse.size > 0) eachCell((value, row, column) => sparse.get(column)?.push([row, value]));
  return lengths.map((length, column) => {
    const count = counts[column] ?? 0;
    if (count === 0) return BLANK_LINE;
    const cells = Array.from(
      { length: sparse.has(column) ? 0 : length },
      (_, row) => typed[row]?.[column] ?? null,
    );
    return marked(sparse.get(column) ?? cells, count);
  });
}

/** The prints of a sheet's rows and columns: what is typed in them, and where. */
export function linesOf(sheet: SheetSnapshot): SheetLines {
  const typed = typedValues(sheet);
  const columns = columnPrints(typed, extentOf(sheet).columns);
  return { sheet: sheet.name, rows: typed.map(printOf).join(''), columns: columns.join('') };
}

/** The prints one by one. */
export const printsIn = (prints: string): readonly string[] =>
  Array.from({ length: Math.floor(prints.length / LENGTH) }, (_, at) =>
    prints.slice(at * LENGTH, (at + 1) * LENGTH),
  );
