import type { PlanReading, Problem, TableReading } from '../../plan/reading';
import { isClosed } from '../../plan/status';
import { actionMoves } from '../agenda/moves';
import { itemsOf, type Item } from '../link/items';
import { lineageIn } from './lineage';
import { actionName } from './year-problems';

/** From so many moves on the management is asked whether it is to be done at all. */
const MOVED_AGAIN = 2;

const columnOf = ({ columns }: TableReading, more: string): number | undefined =>
  columns.find((column) => column.more === more)?.column;

const problem = (code: Problem['code'], { table, row }: Item, column: number): Problem => ({
  code,
  severity: 'warning',
  at: { sheet: table.sheet, row: row.row, column },
  found: actionName({ table, row }),
});

/**
 * What plans that say where their actions come from say of them that somebody must decide: open ones that have been moved twice
 * or more, in the plan of the year and later ones, and any that come from themselves.
 */
export function lineageProblems({ tables }: PlanReading, year: number | null): readonly Problem[] {
  const plans = tables.filter(({ kind }) => kind === 'actions');
  const told = plans.filter((table) => columnOf(table, 'movedFrom') ?? columnOf(table, 'moves'));
  if (told.length === 0) return [];
  const { isCircular } = lineageIn(plans);
  const movesOf = actionMoves(plans);
  return itemsOf(told).flatMap((item): Problem[] => {
    const { table, row } = item;
    const from = columnOf(table, 'movedFrom');
    if (from !== undefined && row.cells.has(from) && isCircular(item))
      return [problem('moved-in-circle', item, from)];
    const isNow = year === null || table.planYear === null || table.planYear >= year;
    if (!isNow || isClosed(row.status.status)) return [];
    const moves = movesOf(item);
    const column = columnOf(table, 'moves') ?? from ?? 1;
    return moves < MOVED_AGAIN
      ? []
      : [{ ...problem('moved-again', item, column), candidates: [String(moves)] }];
  });
}
