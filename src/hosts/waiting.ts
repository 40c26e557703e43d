import type { Pausable, Wait } from '../book/pausable';
import type { MaybePromise } from './host';

/** Recognised by its `then`: the promises of a program's library need not be instances of `Promise`. */
const isPromise = <T>(answer: MaybePromise<T>): answer is Promise<T> =>
  typeof answer === 'object' && answer !== null && 'then' in answer;

/** The host's answer, waited for where it is a promise: `const book = yield* waitFor(host.read())`. */
export function* waitFor<T>(answer: MaybePromise<T>): Pausable<T, Wait> {
  if (!isPromise(answer)) return answer;
  let received = (): T => {
    throw new Error('The work went on before its answer was there.');
  };
  const keep = (value: T): void => {
    received = () => value;
  };
  yield { kind: 'wait', until: answer.then(keep) };
  return received();
}

/** What to do in a pause that is due: a page handles its events, other work has its turn. */
export type PauseHandler = () => Promise<void> | undefined;

/** Runs the work with promises. A rejected promise is thrown inside the work, which may catch it and continue. */
export async function runAsync<T>(work: Pausable<T, Wait>, onPause?: PauseHandler): Promise<T> {
  let step = work.next();
  while (step.done !== true) {
    try {
      await (step.value.kind === 'wait' ? step.value.until : onPause?.());
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next();
  }
  return step.value;
}
