import { cellKey, lastColumn, lastRow, type Area } from '../../book/area';
import { isBlank, isError, textOf, type CellValue } from '../../book/cells';
import { extentOf, type SheetSnapshot } from '../../book/snapshot';

/** A sheet as the table finder walks it: where each row's text begins and ends, and which cells are merged. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  readonly columns: number;
  /** The sheet's own lines; where a cell holds white space only, a copy in which it is empty. */
  readonly lines: readonly (readonly CellValue[])[];
  /** By row, from 1: first and last column with something in it (0: none), and how many such cells. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly filled: Int32Array;
  /** Rows with a formula that failed. */
  readonly failed: ReadonlySet<number>;
  /** By row: merged ranges that reach into it. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
}

/** Below the digits, or a white space beyond ASCII. */
export const isSpaceLike = (code: number): boolean => code < 48 || code === 160 || code > 5000;

/** `trim`, which is called only where there may be something to take away. */
export const trimmed = (text: string): string =>
  text !== '' && (isSpaceLike(text.charCodeAt(0)) || isSpaceLike(text.charCodeAt(text.length - 1)))
    ? text.trim()
    : text;

/** `isBlank`, without trimming the many texts that begin with a letter. */
const isNothing = (value: CellValue): boolean =>
  value === null ||
  (typeof value === 'string' && (value === '' || isSpaceLike(value.charCodeAt(0))) && isBlank(value));

/** Merged ranges beyond this many rows each say nothing about a table; they are not walked. */
const TALLEST_MERGE = 10_000;

export function gridOf(sheet: SheetSnapshot): Grid {
  const { rows, columns } = extentOf(sheet);
  const first = new Int32Array(rows + 2);
  const last = new Int32Array(rows + 2);
  const filled = new Int32Array(rows + 2);
  const failed = new Set<number>();
  const lines = [...sheet.values];
  for (let row = 1; row <= rows; row += 1) {
    const values = lines[row - 1] ?? [];
    let count = 0;
    let left = 0;
    let right = 0;
    let hasBlanks = false;
    for (let column = 1; column <= values.length; column += 1) {
      const value = values[column - 1] ?? null;
      if (value === null) continue;
      if (isNothing(value)) {
        hasBlanks = true;
        continue;
      }
      if (count === 0) left = column;
      right = column;
      count += 1;
      if (typeof value === 'object' && isError(value)) failed.add(row);
    }
    first[row] = left;
    last[row] = right;
    filled[row] = count;
    if (hasBlanks) lines[row - 1] = values.map((value) => (isNothing(value) ? null : value));
  }
  const merges = mergesByRow(sheet.merges, rows);
  return { sheet, rows, columns, lines, first, last, filled, failed, merges };
}

function mergesByRow(merges: readonly Area[], rows: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    if (merge.rows > TALLEST_MERGE) continue;
    const end = Math.min(lastRow(merge), rows);
    for (let row = merge.row; row <= end; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

export const mergeAt = (grid: Grid, row: number, column: number): Area | undefined =>
  grid.merges.get(row)?.find((merge) => column >= merge.column && column <= lastColumn(merge));

export const isEmptyRow = (grid: Grid, row: number): boolean => (grid.filled[row] ?? 0) === 0;

/** The cell's own value; `null` when it has none or only white space. */
export const ownValue = (grid: Grid, row: number, column: number): CellValue =>
  grid.lines[row - 1]?.[column - 1] ?? null;

/** The value a person sees in the cell: its own, or that of the merged cells it lies in. */
export function shownValue(grid: Grid, row: number, column: number): CellValue {
  const own = ownValue(grid, row, column);
  if (own !== null || grid.merges.size === 0) return own;
  const merge = mergeAt(grid, row, column);
  return merge ? ownValue(grid, merge.row, merge.column) : null;
}

export const shownText = (grid: Grid, row: number, column: number): string =>
  textOf(shownValue(grid, row, column)).trim();

/** How many cells from `left` to `right` hold something. */
export function filledBetween(grid: Grid, row: number, left: number, right: number): number {
  if (isEmptyRow(grid, row)) return 0;
  if (left <= (grid.first[row] ?? 0) && right >= (grid.last[row] ?? 0)) return grid.filled[row] ?? 0;
  const values = grid.lines[row - 1] ?? [];
  let count = 0;
  for (let column = left; column <= right && column <= values.length; column += 1) {
    if ((values[column - 1] ?? null) !== null) count += 1;
  }
  return count;
}

/** The only filled column from `left` to `right`; 0 when none or several are. */
export function loneColumn(grid: Grid, row: number, left: number, right: number): number {
  let lone = 0;
  const values = grid.lines[row - 1] ?? [];
  for (let column = left; column <= right && column <= values.length; column += 1) {
    if ((values[column - 1] ?? null) === null) continue;
    if (lone !== 0) return 0;
    lone = column;
  }
  return lone;
}

export const isBold = (grid: Grid, row: number, column: number): boolean =>
  grid.sheet.looks.get(cellKey(row, column))?.bold === true;

export const fillOf = (grid: Grid, row: number, column: number): string | undefined =>
  grid.sheet.looks.get(cellKey(row, column))?.fill;
