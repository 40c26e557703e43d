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

function printOf(line: readonly CellValue[]): string {
  let length = 0;
  let typed = 0;
  for (let at = 0; at < line.length; at += 1) {
    if ((line[at] ?? null) === null) continue;
    length = at + 1;
    typed += 1;
  }
  if (typed === 0) return BLANK_LINE;
  const print = shortPrint(JSON.stringify(length === line.length ? line : line.slice(0, length)));
  return typed === 1 ? WEAK + print.slice(1) : print;
}

/** The prints of a sheet's rows and columns: what is typed in them, and where. */
export function linesOf(sheet: SheetSnapshot): SheetLines {
  const typed = typedValues(sheet);
  const { columns: width } = extentOf(sheet);
  const columns = Array.from({ length: width }, (_, across) => typed.map((cells) => cells[across] ?? null));
  return { sheet: sheet.name, rows: typed.map(printOf).join(''), columns: columns.map(printOf).join('') };
}

/** The prints one by one. */
export const printsIn = (prints: string): readonly string[] =>
  Array.from({ length: Math.floor(prints.length / LENGTH) }, (_, at) =>
    prints.slice(at * LENGTH, (at + 1) * LENGTH),
  );
