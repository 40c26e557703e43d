import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading, TableReading } from '../../plan/reading';
import { reviewYear } from '../../plan/review-year';
import { closedYears } from '../../plan/years/closed-years';
import { wholePlansOf } from '../review-year';
import { wasClosedBefore, wasMadeByLateClosing, yearDue } from './late-closing';

/** The year that is closed, with its plans; or the years of plans, of which the person must choose one. */
export type Closing =
  { readonly year: number; readonly plans: readonly TableReading[] } | { readonly years: readonly number[] };

type Asked = Parameters<typeof reviewYear>[1];

/**
 * Where no plan is of the year that is due: the last one before it that is closed already, else the one under review. The year
 * after a closed one is the one to close once the run that made its plan is of an earlier half-year, as the log of runs says.
 */
function yearBefore(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: Asked,
  due: number,
): number | null {
  const begun = [...closedYears(reading.tables)].filter((year) => year < due);
  const last = begun.length > 0 ? Math.max(...begun) : null;
  // A year is closed only where the year after it has a plan that says so.
  const goesOn = last !== null && wasClosedBefore(book, request.today);
  const year = last === null ? reviewYear(reading, request) : goesOn ? last + 1 : last;
  return year !== null && year < due ? year : null;
}

/**
 * The year that is closed: the one asked for; else the one that the day closes; else, in a workbook of earlier years, the one
 * whose plan is under review. There the year after a closed one is closed only when it is asked for, and so is a plan that a late
 * closing has made: the next run would else close the plan that this run has made.
 */
export function closingYear(book: WorkbookSnapshot, reading: PlanReading, request: Asked): Closing {
  const plansIn = (year: number): readonly TableReading[] =>
    wholePlansOf(reading, year, true).filter(({ rows }) => rows.length > 0);
  const due = yearDue(request.today);
  const asked = request.year ?? due;
  const plans = plansIn(asked);
  const isLate =
    request.year === undefined && wasMadeByLateClosing(book, reading.tables, plans, request.today);
  if (plans.length > 0 && !isLate) return { year: asked, plans };
  const before = request.year === undefined ? yearBefore(book, reading, request, due) : null;
  if (before !== null) return { year: before, plans: plansIn(before) };
  const years = reading.tables.flatMap(({ kind, planYear, rows }) =>
    kind === 'actions' && planYear !== null && rows.length > 0 ? [planYear] : [],
  );
  return { years: [...new Set(years)].sort((a, b) => a - b) };
}
