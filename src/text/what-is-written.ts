import type { FailureDetails } from '../hosts/failure';
import type { FailureText } from './failure-reason';

/** What stands after a failure: nothing, some of it, or all that was asked for. */
export const whatIsWritten = (
  { isHalfDone, isDone }: FailureDetails,
  { reasons, nothingWritten, isDoneAll }: FailureText,
): string => (isHalfDone ? reasons['half-done'](0) : isDone ? isDoneAll : nothingWritten);
