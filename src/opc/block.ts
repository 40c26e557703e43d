import { LAST_COLUMN, LAST_ROW } from './limits';

/** A rectangle of cells on one sheet; rows and columns count from 1, `rows` and `columns` are counts. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const A = 65;

/** Reads `A1`, `$A$1`, `A1:C3` in any corner order, whole columns `A:C` and whole rows `1:3`; `undefined` for anything else. */
export function parseBlock(text: string): Block | undefined {
  const colon = text.indexOf(':');
  const first = cornerOf(colon < 0 ? text : text.slice(0, colon));
  const second = colon < 0 ? first : cornerOf(text.slice(colon + 1));
  if (first === undefined || second === undefined) return undefined;
  const isWholeRow = first.column === 0 && second.column === 0 && colon > 0;
  const isWholeColumn = first.row === 0 && second.row === 0 && colon > 0;
  if (isWholeRow === isWholeColumn && first.row * first.column * second.row * second.column === 0)
    return undefined;
  const [top, bottom] = isWholeColumn ? [1, LAST_ROW] : ordered(first.row, second.row);
  const [left, right] = isWholeRow ? [1, LAST_COLUMN] : ordered(first.column, second.column);
  if (top === 0 || left === 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** Row and column of one corner, 0 for the one it does not name. */
function cornerOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const found = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(text.trim());
  if (!found) return undefined;
  const [, letters = '', digits = ''] = found;
  const column = columnOf(letters);
  const row = Number(digits);
  if (column > LAST_COLUMN || row > LAST_ROW || (row === 0 && digits !== '')) return undefined;
  return column === 0 && row === 0 ? undefined : { row, column };
}

/** `A → 1`, `xfe → 16385`, nothing → 0; of letters only. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    column = column * 26 + (letters.charCodeAt(at) | 32) - 96;
  }
  return column;
}

/** `1 → A`, `27 → AA`. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const cellText = (row: number, column: number): string => `${lettersOf(column)}${row}`;

/** The blocks of an ST_Sqref, which are divided by white space; what is no block is left out. */
export const blocksOf = (sqref: string): readonly Block[] =>
  sqref
    .split(/\s+/)
    .map(parseBlock)
    .filter((block) => block !== undefined);
