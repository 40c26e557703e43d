import { pause, runSync, type Pausable, type Wait } from '../../src/book/pausable';
import { runAsync, waitFor } from '../../src/hosts/waiting';
import type { MaybePromise } from '../../src/hosts/host';

/** Adds up the answers, with a pause after each; an answer that fails counts as -1. */
function* sumOf(answers: readonly (() => MaybePromise<number>)[]): Pausable<number, Wait> {
  let sum = 0;
  for (const answer of answers) {
    try {
      sum += yield* waitFor(answer());
    } catch {
      sum -= 1;
    }
    yield pause;
  }
  return sum;
}

const now = (value: number) => (): number => value;
const later = (value: number) => async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve));
  return value;
};
const fails = () => Promise.reject<number>(new Error('no answer'));

test.each([
  ['values', [now(1), now(2)], 3],
  ['promises', [later(1), later(2)], 3],
  ['both', [now(1), later(2), now(4), later(8)], 15],
  ['a failure that the work goes on from', [later(8), fails, now(1)], 8],
  ['nothing', [], 0],
])('%s are waited for, in order', async (_, answers, sum) => {
  expect(await runAsync(sumOf(answers))).toBe(sum);
});

test('an answer of a library with promises of its own is waited for too', async () => {
  const thenable = {
    // oxlint-disable-next-line unicorn/no-thenable -- what such a promise is
    then: (keep: (value: number) => void) => Promise.resolve().then(() => keep(7)),
  };
  expect(await runAsync(waitFor(thenable as unknown as Promise<number>))).toBe(7);
});

test('a failure that the work does not catch is its failure', async () => {
  await expect(runAsync(waitFor(fails()))).rejects.toThrow('no answer');
});

test('the handler is asked at every pause, and waited for', async () => {
  const order: string[] = [];
  const onPause = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    order.push('pause');
  };
  const noted = (name: string) => (): number => order.push(name);
  await runAsync(sumOf([noted('first'), noted('second')]), onPause);
  expect(order).toEqual(['first', 'pause', 'second', 'pause']);
});

test('without promises the work runs at once, and a promise is an error', () => {
  expect(runSync(sumOf([now(1), now(2)]))).toBe(3);
  expect(() => runSync(waitFor(later(1)()))).toThrow('answered with a promise');
});
