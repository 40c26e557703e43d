import type { Address } from '../../book/area';
import { textOf } from '../../book/cells';
import type { ColumnReading, PlanReading, Problem, TableReading } from '../reading';
import { isOnlyReferences } from './reference-text';
import { placeKey, type Link } from './link';

/** The column of a list of findings in which the action is written beside the finding, or only its number. */
export const isActionBeside = (table: TableReading, { field, more }: ColumnReading): boolean =>
  table.kind === 'findings' && field === 'title' && more === 'action';

/**
 * Findings that ask for an action and have none: neither a link, nor an action of their own beside them; and positive ones, which
 * ask for none, that have one.
 */
export function actionProblems(
  reading: PlanReading,
  links: readonly Link[],
  undecided: ReadonlySet<string>,
): readonly Problem[] {
  if (!reading.tables.some(({ kind }) => kind === 'actions')) return [];
  const answered = new Set(links.map(({ from }) => placeKey(from.sheet, from.row)));
  const problems: Problem[] = [];
  for (const table of reading.tables) {
    if (table.kind !== 'findings') continue;
    const own = table.columns.find((column) => isActionBeside(table, column));
    const column =
      table.columns.find(({ field }) => field === 'finding.text')?.column ?? table.columns[0]?.column ?? 1;
    for (const row of table.rows) {
      const kind = row.finding?.kind;
      const isClosed = row.status.status === 'done' || row.status.status === 'cancelled';
      const asks = kind === 'nonconformity' || (kind === 'improvement' && !isClosed);
      const key = placeKey(table.sheet, row.row);
      const isBeside = own !== undefined && row.cells.has(own.column);
      const hasAction =
        answered.has(key) || (isBeside && !isOnlyReferences(textOf(row.cells.get(own.column) ?? null)));
      const at: Address = { sheet: table.sheet, row: row.row, column };
      const found = row.id ?? row.title.slice(0, 60);
      if (kind === 'positive' && hasAction)
        problems.push({ code: 'positive-with-action', severity: 'note', at, found });
      if (!asks || hasAction || undecided.has(key)) continue;
      problems.push({ code: 'finding-without-action', severity: 'warning', at, found });
    }
  }
  return problems;
}
