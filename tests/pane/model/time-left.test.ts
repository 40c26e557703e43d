import { timeLeft } from '../../../src/pane/model/time-left';

test.each([
  ['nothing is known at first', { done: 50, of: 100 }, 500, null],
  ['nothing is known before the first cell', { done: 0, of: 100 }, 9000, null],
  ['seconds go in steps of five', { done: 50, of: 100 }, 12_000, 15],
  ['a minute is still said in seconds’ steps', { done: 50, of: 100 }, 60_000, 60],
  ['beyond it whole minutes', { done: 50, of: 100 }, 61_000, 120],
  ['nothing is left at the end', { done: 100, of: 100 }, 9000, null],
] as const)('%s', (_, progress, elapsed, expected) => {
  expect(timeLeft(progress, elapsed)).toBe(expected);
});
