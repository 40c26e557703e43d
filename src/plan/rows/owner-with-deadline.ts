import type { DeadlineReader } from '../deadlines/deadlines';
import { ownerAndTime, type OwnerAndTime } from '../people/owner-and-time';
import { memoized } from '../memoized';

/** Who and when of one cell that says both; `undefined` where some word of it is neither. */
export type OwnerAndTimeReader = (text: string) => OwnerAndTime | undefined;

/** A time, or one of several: what is asked about is a time all the same. */
function isTimeTo(read: DeadlineReader): (text: string) => boolean {
  return (text) => {
    const { kind, date, certainty, candidates = [] } = read(text);
    if (kind === 'continuous' || kind === 'recurring') return true;
    return candidates.length > 0 || (date !== null && certainty !== 'guess');
  };
}

/** A reader of cells that say who and when; `readers` tell what a time is, the first that knows. */
export function ownerAndTimeReader(...readers: readonly DeadlineReader[]): OwnerAndTimeReader {
  const tests = readers.map(isTimeTo);
  return memoized((text) => ownerAndTime(text, (part) => tests.some((isTime) => isTime(part))));
}
