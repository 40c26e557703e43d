import { parseBlock } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { isHostObject } from '../protocol/host-object';
import type { Shape } from '../protocol/shape';
import { isWithinSheet, type CellRange } from '../store/cell-range';
import { sheetCalled, type LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import { namedRange } from '../store/names';
import { tableRange } from '../store/structured-reference';

/** Splits `'Plan ''20'''!A1` into `Plan '20'` and `A1`; the sheet is `undefined` when there is none. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const text = address.trim();
  const found = /^'((?:[^']|'')*)'!(.*)$/s.exec(text) ?? /^([^'!]+)!(.*)$/s.exec(text);
  if (!found) return { sheet: undefined, rest: text };
  return { sheet: (found[1] ?? '').replaceAll("''", "'"), rest: found[2] ?? '' };
}

/** The cells of an address: `A1:C3`, `A:C`, `1:3`, with a sheet or not, a name, a table or `Table[Column]`. */
export function rangeAt(book: LiveBook, own: LiveSheet, address: string, where: string): CellRange {
  const { sheet: named, rest } = splitAddress(address);
  const sheet = named === undefined ? own : sheetCalled(book, named);
  if (!sheet) return refuse('InvalidArgument', where);
  const block = parseBlock(rest);
  if (block) return rangeOf(book, sheet, block, where);
  return tableRange(book, rest) ?? namedRange(book, rest, sheet) ?? refuse('InvalidArgument', where);
}

/** Cells of a sheet, if they are within its bounds. */
export const rangeOf = (
  book: LiveBook,
  sheet: LiveSheet,
  { row, column, rows, columns }: Omit<CellRange, 'book' | 'sheet'>,
  where: string,
): CellRange => {
  const range = { book, sheet, row, column, rows, columns };
  return isWithinSheet(range) ? range : refuse('InvalidArgument', where);
};

/** An argument that is either an address or cells. */
export const cells: Shape<string | CellRange> = (value, where) => {
  if (typeof value === 'string') return value;
  if (!isHostObject(value) || value.type !== 'Range') return refuse('InvalidArgument', where);
  return value.target as CellRange;
};

/** The cells of such an argument. */
export const cellsMeant = (
  { book, sheet }: Pick<CellRange, 'book' | 'sheet'>,
  argument: string | CellRange,
  where: string,
): CellRange => (typeof argument === 'string' ? rangeAt(book, sheet, argument, where) : argument);
