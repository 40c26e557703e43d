import type { PlanReading, Problem } from '../../plan/reading';
import { isClosed } from '../../plan/status';
import { closedYears } from '../../plan/years/closed-years';
import { itemsOf } from '../link/items';
import { actionName, statusCell } from './year-problems';

/**
 * The actions that are still open in a plan whose year is closed. The review has gone on to a later plan, where they do not
 * stand, so each is asked about until somebody has said what becomes of it.
 * @param year the year under review
 */
export function leftOpen({ tables }: PlanReading, year: number | null): readonly Problem[] {
  const closed = closedYears(tables);
  const plans = tables.filter(
    ({ kind, planYear }) =>
      kind === 'actions' && planYear !== null && closed.has(planYear) && (year === null || planYear < year),
  );
  return itemsOf(plans).flatMap((item): Problem[] =>
    item.row.title.trim() === '' || isClosed(item.row.status.status)
      ? []
      : [{ code: 'year-open', severity: 'warning', at: statusCell(item), found: actionName(item) }],
  );
}
