import type { TableKind } from '../../plan/field';
import type { Report } from '../../conversation/conversation';

export type PointName =
  'opening' | 'previous' | 'plan' | 'goals' | 'nextPlan' | 'audit' | 'climatePot' | 'cycle' | 'close';

/** A point of the agenda and the rows of the workbook that it can draw on; `null` for points that need none. */
export interface AgendaPoint {
  readonly no: number;
  readonly name: PointName;
  readonly from: { readonly kind: TableKind; readonly rows: number } | null;
}

const points: readonly (readonly [PointName, TableKind | null])[] = [
  ['opening', null],
  ['previous', 'decisions'],
  ['plan', 'actions'],
  ['goals', 'goals'],
  ['nextPlan', 'actions'],
  ['audit', 'findings'],
  ['climatePot', 'climatepot'],
  ['cycle', 'cycle'],
  ['close', null],
];

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Rows of the plans of one year; a plan that names no year counts as this year's. */
function actionRows({ tables, rollup }: Report, isNext: boolean): number {
  const year = rollup.year;
  const plans = tables.filter(({ kind }) => kind === 'actions');
  const isLater = (planYear: number | null): boolean => year !== null && planYear !== null && planYear > year;
  return sum(plans.filter(({ planYear }) => isLater(planYear) === isNext).map(({ rows }) => rows));
}

export const agendaPoints = (report: Report): readonly AgendaPoint[] =>
  points.map(([name, kind], index): AgendaPoint => {
    if (kind === null) return { no: index + 1, name, from: null };
    const rows = kind === 'actions' ? actionRows(report, name === 'nextPlan') : report.sources[kind];
    return { no: index + 1, name, from: { kind, rows } };
  });
