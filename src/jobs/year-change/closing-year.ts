import type { PlanReading, TableReading } from '../../plan/reading';
import { plansOf } from '../review-year';

/** Until the end of June the year before is the one that is closed. */
const LAST_MONTH_AFTER = 6;

/** The year that is closed, with its plans; or the years of plans, of which the person must choose one. */
export type Closing =
  { readonly year: number; readonly plans: readonly TableReading[] } | { readonly years: readonly number[] };

/**
 * The year that a day closes: the one asked for; else this year, in its first half the year before. A plan of another year is
 * never closed because it happens to be the last one: the next run would then close the one that this run has made.
 */
export function closingYear(
  reading: PlanReading,
  { today, year: asked }: { readonly today: string; readonly year?: number },
): Closing {
  const now = Number(today.slice(0, 4));
  const isEarly = Number(today.slice(5, 7)) <= LAST_MONTH_AFTER;
  const year = asked ?? (isEarly ? now - 1 : now);
  const plans = plansOf(reading, year, true).filter(({ rows }) => rows.length > 0);
  if (plans.length > 0) return { year, plans };
  const years = reading.tables.flatMap(({ kind, planYear, rows }) =>
    kind === 'actions' && planYear !== null && rows.length > 0 ? [planYear] : [],
  );
  return { years: [...new Set(years)].sort((a, b) => a - b) };
}
