import { Failure } from '../hosts/failure';

/** Runs work when it is its turn. */
export type Turns = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Turns for so much work side by side; the rest waits, in order. Work that is stopped while it waits is not begun. */
export function turnsFor(most: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = (signal: AbortSignal): Promise<void> =>
    running < most
      ? Promise.resolve()
      : new Promise((resolve, reject) => {
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
  return async (signal, work) => {
    if (signal.aborted) throw new Failure('stopped');
    await turn(signal);
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
