import { common, lastColumnOf, lastRowOf, type CellRange } from './cell-range';
import { featuresIn, usedBlock, type LiveCell } from './live-sheet';

/** The maximum number of cells that a range can read or write at once: Excel's own limit for reading. */
export const MOST_CELLS = 5_000_000;

/** Applies `of` to each cell, row by row; `undefined` stands for a cell that does not exist. */
export function gridOf<V>(
  { sheet, row, column, rows, columns }: CellRange,
  of: (cell: LiveCell | undefined, row: number, column: number) => V,
): V[][] {
  const grid: V[][] = [];
  for (let down = row; down < row + rows; down += 1) {
    const line = sheet.cells.get(down);
    const made: V[] = [];
    for (let across = column; across < column + columns; across += 1)
      made.push(of(line?.[across - 1], down, across));
    grid.push(made);
  }
  return grid;
}

/** Calls `see` for each cell of the range; in whole columns or rows, for those within the used range and one beyond. */
export function eachCell(range: CellRange, see: (row: number, column: number) => void): void {
  const { row, column, rows, columns } = clipped(range);
  for (let down = row; down < row + rows; down += 1)
    for (let across = column; across < column + columns; across += 1) see(down, across);
}

/** The part of a very large range that contains anything. */
export function clipped(range: CellRange): CellRange {
  if (range.rows * range.columns <= 1_000_000) return range;
  const used = usedBlock(range.sheet, () => true) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    ...range,
    ...(common(range, used) ?? { row: range.row, column: range.column, rows: 1, columns: 1 }),
  };
}

/** The cells of a merge other than its first cannot have content. */
export function isCovered({ sheet }: Pick<CellRange, 'sheet'>): (row: number, column: number) => boolean {
  const { merges } = featuresIn(sheet);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row <= lastRowOf(merge) &&
        column >= merge.column &&
        column <= lastColumnOf(merge) &&
        !(row === merge.row && column === merge.column),
    );
}
