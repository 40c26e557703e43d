import type { Pausable, Wait } from '../book/pausable';
import { Failure } from '../hosts/failure';

/**
 * What comes after the writing, such as reading the workbook anew. Should the program refuse that, because a quota of
 * Google's has just been reached, say, what was asked for is done all the same, and the failure says so.
 */
export function* afterDone<T>(work: Pausable<T, Wait>): Pausable<T, Wait> {
  try {
    return yield* work;
  } catch (error) {
    throw error instanceof Failure ? doneBefore(error) : error;
  }
}

/** The failure of something that came after all was written. */
export const doneBefore = (failure: Failure): Failure =>
  new Failure(failure.code, { ...failure.details, isDone: true }, { cause: failure });
