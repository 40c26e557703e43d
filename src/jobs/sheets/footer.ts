import type { PlanReading } from '../../plan/reading';

/** What stands at the foot of each page: whose it is, what it is, and the day of its data. */
export const footerOf = (
  { organisation }: Pick<PlanReading, 'organisation'>,
  what: string,
  today: string,
): string => [organisation ?? 'Planbok', what, today].join(' · ');
