import { agendaPoints, pointNumber, type PointKey } from '../../jobs/agenda/agenda-points';
import type { TableKind } from '../../plan/field';
import type { Report } from '../../conversation/conversation';

/** A point of the agenda and the rows of the workbook that it can draw on; `null` for points that need none. */
export interface AgendaPoint {
  readonly no: number;
  readonly key: PointKey;
  readonly from: { readonly kind: TableKind; readonly rows: number } | null;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Rows of the plans of one year; a plan that names no year counts as this year's. */
function actionRows({ tables, rollup }: Report, isNext: boolean): number {
  const year = rollup.year;
  const plans = tables.filter(({ kind }) => kind === 'actions');
  const isLater = (planYear: number | null): boolean => year !== null && planYear !== null && planYear > year;
  return sum(plans.filter(({ planYear }) => isLater(planYear) === isNext).map(({ rows }) => rows));
}

/** The points of the agenda, in its order. */
export const pointsOf = (report: Report): readonly AgendaPoint[] =>
  agendaPoints.map(({ key, from: kind }): AgendaPoint => {
    const no = pointNumber(key);
    if (kind === null) return { no, key, from: null };
    const rows = kind === 'actions' ? actionRows(report, key === 'nextPlan') : report.sources[kind];
    return { no, key, from: { kind, rows } };
  });
