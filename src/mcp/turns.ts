import { Failure } from '../hosts/failure';

/** Runs work when it is its turn. */
export type Turns = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Turns for so much work side by side; the rest waits, in order. Work that is stopped while it waits is not begun. */
export function turnsFor(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  /** Takes a turn at once where one is free: whoever calls next must see that it is taken. */
  function turn(signal: AbortSignal): Promise<void> {
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(new Failure('stopped'));
      };
      waiting.push(start);
      signal.addEventListener('abort', stop, { once: true });
    });
  }
  return async (signal, work) => {
    if (signal.aborted) throw new Failure('stopped');
    await turn(signal);
    try {
      return await work();
    } finally {
      // The turn goes to whoever waits, without being free in between.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
