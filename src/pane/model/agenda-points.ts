import type { AgendaList, ListedPoint, PointChoice, Report } from '../../conversation/conversation';
import type { TableKind } from '../../plan/field';

/** A point of the agenda and the rows of the workbook that it can draw on; `null` for points that need none. */
export interface AgendaPoint extends ListedPoint {
  readonly rows: { readonly kind: TableKind; readonly count: number } | null;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Rows of the plans of one year; a plan that names no year counts as this year's. */
function actionRows({ tables, rollup }: Report, isNext: boolean): number {
  const year = rollup.year;
  const plans = tables.filter(({ kind }) => kind === 'actions');
  const isLater = (planYear: number | null): boolean => year !== null && planYear !== null && planYear > year;
  return sum(plans.filter(({ planYear }) => isLater(planYear) === isNext).map(({ rows }) => rows));
}

/** The points with what each can draw on. */
export const pointsOf = (report: Report, points: readonly ListedPoint[]): readonly AgendaPoint[] =>
  points.map((point): AgendaPoint => {
    const { from: kind, key } = point;
    if (kind === null) return { ...point, rows: null };
    const count = kind === 'actions' ? actionRows(report, key === 'nextPlan') : report.sources[kind];
    return { ...point, rows: { kind, count } };
  });

/** The list with a point in its place: after the last that comes before it among all points; a person's own before the last. */
export function withPoint(points: readonly ListedPoint[], point: ListedPoint): readonly ListedPoint[] {
  const placeAt = (index: number): number => points[index]?.place ?? 0;
  const after = points.reduce(
    (best, { place }, i) => (place < point.place && place > placeAt(best) ? i : best),
    point.place === 0 ? points.length - 2 : -1,
  );
  const list = [...points];
  list.splice(Math.max(0, after + 1), 0, point);
  return list;
}

/** The list with the point one step earlier or later. */
export function movedPoint(
  points: readonly ListedPoint[],
  index: number,
  by: 1 | -1,
): readonly ListedPoint[] {
  const list = [...points];
  list.splice(index + by, 0, ...list.splice(index, 1));
  return list;
}

export interface MissingPoint {
  readonly point: ListedPoint;
  readonly clauses: readonly Pick<AgendaList['requirements'][number], 'clause' | 'about'>[];
}

/** What the standard asks for and no point of the list takes up, by the point that would. */
export function missingIn(
  { requirements, others, points: standing }: AgendaList,
  points: readonly ListedPoint[],
): readonly MissingPoint[] {
  const known = new Map([...others, ...standing].map((point) => [point.key, point]));
  const there = new Set(points.map(({ key }) => key));
  const missing = new Map<ListedPoint, MissingPoint['clauses']>();
  for (const { able, clause, about } of requirements) {
    const point = known.get(able[0]);
    if (!point || able.some((key) => there.has(key))) continue;
    missing.set(point, [...(missing.get(point) ?? []), { clause, about }]);
  }
  return [...missing].map(([point, clauses]) => ({ point, clauses }));
}

/** The list as a request names it: titles only where a person has changed them. */
export function choicesOf(
  points: readonly ListedPoint[],
  report: Report | undefined,
): readonly PointChoice[] {
  const { points: standing = [], others = [] } = report?.agendaList ?? {};
  const titles = new Map([...standing, ...others].map(({ id, title }) => [id, title]));
  return points.map(({ id, title }) => (titles.get(id) === title ? { id } : { id, title }));
}
