import { cellKey } from '../book/area';
import { textOf, type CellValue } from '../book/cells';
import type { ColumnDraft } from './column-draft';
import type { Field } from './field';
import { mergeAt, ownValue, type Grid } from './grid';
import type { RowReading } from './reading';

/** The cell's own value, or that of the cells it is merged with above it. */
export function downValue(grid: Grid, row: number, column: number): CellValue {
  const own = ownValue(grid, row, column);
  if (own !== null || grid.merges.size === 0) return own;
  const merge = mergeAt(grid, row, column);
  return merge && merge.row < row && merge.column === column ? ownValue(grid, merge.row, merge.column) : null;
}

export const downText = (grid: Grid, row: number, column: number): string =>
  textOf(downValue(grid, row, column)).trim();

/** A column's cell in the row, with its format. */
export interface FieldCell {
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | undefined;
}

export const cellIn = (grid: Grid, row: number, column: number): FieldCell => ({
  column,
  value: downValue(grid, row, column),
  format: grid.sheet.formats.get(cellKey(row, column)),
});

/** The columns of one field, the one that counts first. */
export function columnsFor(columns: readonly ColumnDraft[], field: Field): readonly ColumnDraft[] {
  const order = (draft: ColumnDraft): number =>
    draft.more === 'revised' ? 0 : draft.more === undefined ? 1 : 2;
  return columns.filter((draft) => draft.field === field).sort((a, b) => order(a) - order(b));
}

/** Every non-empty cell of the row within the table. */
export function cellsOf(grid: Grid, row: number, left: number, right: number): RowReading['cells'] {
  const cells = new Map<number, CellValue>();
  const values = grid.sheet.values[row - 1] ?? [];
  for (let column = left; column <= right && column <= values.length; column += 1) {
    const value = ownValue(grid, row, column);
    if (value !== null) cells.set(column, value);
  }
  return cells;
}
