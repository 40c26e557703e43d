import type { Failure } from '../failure';
import { googleFailure, isForNow, isUnknown } from './google-failure';

/** What waiting needs of the machine; a test waits for nothing. */
export interface Patience {
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1, by which those who were refused together do not come back together. */
  readonly random: () => number;
}

export const machinePatience: Patience = {
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

/**
 * Tries in all. Google's quotas are per minute, and it asks for waits that double, with a second or less by chance
 * (developers.google.com/workspace/sheets/api/limits): 1, 2, 4, 8, 16 and 32 s outlast a minute.
 */
const TRIES = 7;

const waitBefore = (attempt: number, random: number): number => 1000 * (2 ** attempt + random);

/**
 * Asks Google, and asks again where that is safe: always when it refused for now, otherwise only what may be done twice.
 * @param isRepeatable whether doing it twice is the same as doing it once, as with everything that only reads
 * @throws Failure what Google said last; errors that are not Google's pass
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  isRepeatable: boolean,
  { wait, random }: Patience = machinePatience,
): Promise<T> {
  const isAgain = (failure: Failure): boolean => isForNow(failure) || (isRepeatable && isUnknown(failure));
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const failure = googleFailure(error);
      if (failure === undefined) throw error;
      if (attempt === TRIES - 1 || !isAgain(failure)) throw failure;
      await wait(waitBefore(attempt, random()));
    }
  }
}
