import { bandYearOf } from '../plan/years/band-year';
import type { PlanReading, TableReading } from '../plan/reading';

/** The action tables of a year; tables that name no year belong to the review's. */
export const plansOf = (
  reading: PlanReading,
  year: number | null,
  isReviewed: boolean,
): readonly TableReading[] =>
  reading.tables.filter(
    ({ kind, planYear }) => kind === 'actions' && (planYear === year || (planYear === null && isReviewed)),
  );

/** The year that an audit's findings are said to be of, by their sheet or the line above them; the days in them say nothing of it. */
export function auditYearOf({ planYear, isYearGuessed, sheet, caption }: TableReading): number | null {
  if (isYearGuessed !== true) return planYear;
  const names = [sheet, caption?.text ?? ''];
  return names.some((name) => bandYearOf(name)?.year === planYear) ? planYear : null;
}
