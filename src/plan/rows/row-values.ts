import { textOf, type CellValue } from '../../book/cells';
import type { ColumnDraft } from '../tables/column-draft';
import type { Field } from '../field';
import { mergeAt, ownValue, trimmed, type Grid } from '../tables/grid';

/** The cell's own value, or that of the cells it is merged with above it. */
export function downValue(grid: Grid, row: number, column: number): CellValue {
  const own = ownValue(grid, row, column);
  if (own !== null || grid.merges.size === 0) return own;
  const merge = mergeAt(grid, row, column);
  return merge && merge.row < row && merge.column === column ? ownValue(grid, merge.row, merge.column) : null;
}

export const downText = (grid: Grid, row: number, column: number): string =>
  trimmed(textOf(downValue(grid, row, column)));

/** The columns of one field, the one that counts first: of several earlier ones the last, which was decided later. */
export function columnsFor(columns: readonly ColumnDraft[], field: Field): readonly ColumnDraft[] {
  const order = (draft: ColumnDraft): number =>
    draft.more === 'revised' ? 0 : draft.more === undefined ? 1 : 2;
  return columns
    .filter((draft) => draft.field === field)
    .sort(
      (a, b) => order(a) - order(b) || (order(a) === 2 && field === 'deadline' ? b.column - a.column : 0),
    );
}
