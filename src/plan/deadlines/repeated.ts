import type { DeadlineReading } from '../reading';

/** Whether what is to be done comes back or goes on, year after year. */
export const isRepeated = ({ kind }: DeadlineReading): boolean =>
  kind === 'recurring' || kind === 'continuous';
