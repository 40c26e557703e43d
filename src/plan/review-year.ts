import type { PlanReading, TableReading } from './reading';
import { closedYears } from './years/closed-years';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** At least this share of a plan's rows must say how they stand for the plan to count as followed up. */
const FOLLOWED_UP = 0.5;

function isFollowedUp(table: TableReading): boolean {
  const told = table.rows.filter(
    ({ status }) => status.status !== 'missing' && status.status !== 'notStarted',
  );
  return told.length >= table.rows.length * FOLLOWED_UP;
}

const yearsOf = (tables: readonly TableReading[]): number[] =>
  tables.flatMap(({ planYear }) => (planYear === null ? [] : [planYear]));

/**
 * The year whose plan the review follows up: the one asked for; else this year's; else the last year not after today's
 * whose plan has been followed up; else the first there is. Of a plan that is closed the one in which its actions go on. `null`
 * when no plan names a year.
 */
export function reviewYear(
  reading: Pick<PlanReading, 'tables'>,
  request: { readonly today: string; readonly year?: number },
): number | null {
  if (request.year !== undefined) return request.year;
  const plans = reading.tables.filter(({ kind }) => kind === 'actions');
  const years = [...new Set(yearsOf(plans))].sort((a, b) => a - b);
  const today = yearOf(request.today);
  if (years.includes(today)) return today;
  const followed = new Set(yearsOf(plans.filter(isFollowedUp)));
  const past = years.filter((year) => year <= today && followed.has(year));
  const found = past.at(-1) ?? years[0] ?? null;
  if (found === null) return null;
  const closed = closedYears(plans);
  let year = found;
  while (year < today && closed.has(year)) year += 1;
  return year;
}
