import { textOf } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import type { GroupReading } from '../reading';

/**
 * Beside a heading in its row, who answers for what stands below it, or by when, in the columns of those: where none of the
 * rows below says it for itself.
 */
export function withAnswers(
  grid: Grid,
  groups: readonly GroupReading[],
  items: readonly number[],
  { kind, columns, main }: Pick<TableShape, 'kind' | 'columns' | 'main'>,
): readonly GroupReading[] {
  if (kind !== 'actions' || groups.length === 0) return groups;
  const answers = columns.flatMap(({ field, column, more }) =>
    column !== main && more === undefined && (field === 'owner' || field === 'deadline')
      ? [{ field, column }]
      : [],
  );
  return groups.flatMap((group, index): readonly GroupReading[] => {
    const next = groups[index + 1]?.row ?? Infinity;
    const said = answers.flatMap(({ field, column }): readonly GroupReading[] => {
      const text = column === group.column ? '' : textOf(ownValue(grid, group.row, column)).trim();
      const isSaidBelow = (): boolean =>
        items.some((row) => row > group.row && row < next && ownValue(grid, row, column) !== null);
      return text === '' || isSaidBelow() ? [] : [{ row: group.row, column, text, field }];
    });
    return [group, ...said];
  });
}
