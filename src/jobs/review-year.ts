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
