import type { StatusReading } from '../reading';

/** "n/a" where a day would stand: never to be done, or merely not done yet. */
const notApplicable = /^n\s?[/.]?\s?a\.?$/iu;

/**
 * How a row stands where only a day of completion says so, and something else is written there. "Utgår" says it as well, a
 * stroke says nothing, and a day to come or "?" must be asked about. `said`: what the text would be in a column of statuses.
 */
export function insteadOfDay(text: string, said: StatusReading | undefined): StatusReading {
  if (!/[\p{L}\p{N}?]/u.test(text)) return { status: 'missing', text, certainty: 'certain' };
  const isTold =
    said !== undefined &&
    said.certainty !== 'guess' &&
    said.status !== 'missing' &&
    said.status !== 'unknown' &&
    !notApplicable.test(text.trim());
  return isTold ? { ...said, certainty: 'likely' } : { status: 'unknown', text, certainty: 'guess' };
}
