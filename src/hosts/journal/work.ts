import type { MaybePromise } from '../host';

/**
 * Work in steps, some of which have to be waited for: what is yielded is waited for, and comes back as what it gave.
 * One telling of it serves hosts with promises and hosts without.
 */
export type Work<T> = Generator<MaybePromise<unknown>, T, unknown>;

/** Inside work: the value once it is there. A promise that fails throws here. */
export function* waited<V>(value: MaybePromise<V>): Work<V> {
  return (yield value) as V;
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Object && 'then' in value;

/** Does the work. Gives its result at once when nothing had to be waited for, else a promise of it. */
export function done<T>(work: Work<T>): MaybePromise<T> {
  let step = work.next();
  while (step.done !== true) {
    if (isPromise(step.value)) return doneLater(work, step.value);
    step = work.next(step.value);
  }
  return step.value;
}

async function doneLater<T>(work: Work<T>, first: Promise<unknown>): Promise<T> {
  let step = await resumed(work, first);
  while (step.done !== true) step = await resumed(work, step.value);
  return step.value;
}

async function resumed<T>(
  work: Work<T>,
  value: MaybePromise<unknown>,
): Promise<IteratorResult<MaybePromise<unknown>, T>> {
  let given: unknown;
  try {
    given = await value;
  } catch (error) {
    return work.throw(error);
  }
  return work.next(given);
}

/** Does work of a host without promises. */
export function doneNow<T>(work: Work<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next(step.value);
  return step.value;
}
