import type { Progress } from '../../conversation/conversation';

/** Before this the pace is not known, ms. */
const FIRST_JUDGED = 2000;
/** The figure is rounded to steps of so many seconds, since one that changes at every cell cannot be read. */
const STEP = 5;
const MINUTE = 60;

/** How long the writing takes on at its pace so far: seconds in steps, whole minutes beyond one; `null` while it is not known. */
export function timeLeft({ done, of }: Progress, elapsed: number): number | null {
  if (done <= 0 || done >= of || elapsed < FIRST_JUDGED) return null;
  const seconds = ((elapsed / done) * (of - done)) / 1000;
  const step = seconds > MINUTE ? MINUTE : STEP;
  return Math.ceil(seconds / step) * step;
}
