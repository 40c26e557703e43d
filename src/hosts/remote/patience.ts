import type { Failure } from '../failure';

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
 * Tries in all. Quotas are per minute, and Google asks for waits that double, with a second or less by chance
 * (developers.google.com/workspace/sheets/api/limits): 1, 2, 4, 8, 16 and 32 s outlast a minute.
 */
const TRIES = 7;

const waitBefore = (attempt: number, random: number): number => 1000 * (2 ** attempt + random);

/** What an error of a service means, and whether what was asked may be asked again. */
export interface Refused {
  readonly failure: Failure;
  readonly isAgain: boolean;
}

/**
 * Asks a service, and asks again where that is safe, longer and longer apart.
 * @param meaning `undefined` for an error that is none of the service's: it passes
 * @throws Failure what the service said last
 */
export async function askedAgain<T>(
  ask: () => Promise<T>,
  meaning: (error: unknown) => Refused | undefined,
  { wait, random }: Patience,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const refused = meaning(error);
      if (refused === undefined) throw error;
      if (attempt === TRIES - 1 || !refused.isAgain) throw refused.failure;
      await wait(waitBefore(attempt, random()));
    }
  }
}
