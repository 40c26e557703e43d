/** @jest-environment node */
import { stepsOf } from './steps';

const loop = (length: number): void => {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += index;
  expect(sum).toBeGreaterThanOrEqual(0);
};

const loopInLoop = (length: number): void => {
  let sum = 0;
  for (let index = 0; index < length; index += 1)
    for (let inner = 0; inner < length; inner += 1) sum += inner;
  expect(sum).toBeGreaterThanOrEqual(0);
};

test('eight times as long a loop takes eight times the steps, a loop within a loop sixty-four times', () => {
  expect(stepsOf(() => loop(80_000)) / stepsOf(() => loop(10_000))).toBeCloseTo(8, 0);
  expect(stepsOf(() => loopInLoop(1600)) / stepsOf(() => loopInLoop(200))).toBeGreaterThan(50);
});

test('the same work takes the same steps each time', () => {
  const taken = [1, 2, 3, 4].map(() => stepsOf(() => loop(50_000)));
  expect(Math.max(...taken) / Math.min(...taken)).toBeLessThan(1.02);
});
