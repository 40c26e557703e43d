import type { InSteps } from '../book/in-steps';
import type { MaybePromise } from '../hosts/host';

/** Work that rests wherever the host may make it wait. The same work is done with promises, or at once without any. */
export type Waiting<T> = Generator<unknown, T, unknown>;

/** The host's answer, when it comes: `const book = yield* waited(host.read())`. */
export function* waited<T>(answer: MaybePromise<T>): Waiting<T> {
  // Whoever does the work hands back what was yielded, once it is there; a generator's type cannot say so.
  return (yield answer) as T;
}

const PAUSE = Symbol('pause');

/** A place to rest: the work before it and the work after it may each take a while. */
export function* paused(): Waiting<void> {
  yield PAUSE;
}

/** Work of the core, with a rest wherever it has one. */
export function* resting<T>(work: InSteps<T>): Waiting<T> {
  let step = work.next();
  while (step.done !== true) {
    yield* paused();
    step = work.next();
  }
  return step.value;
}

/** Lets whatever else waits for the thread have its turn, where it is due. */
export type Pause = () => Promise<void> | undefined;

/** Does the work, waiting for each answer; at places to rest it takes a `pause`, where there is one to take. */
export async function awaited<T>(work: Waiting<T>, pause?: Pause): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    let answer: unknown;
    try {
      answer = await (step.value === PAUSE ? pause?.() : step.value);
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(answer);
  }
  return step.value;
}

/** Does the work in one go, over a host that answers at once. */
export function atOnce<T>(work: Waiting<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next(step.value);
  return step.value;
}
