import { progressOn } from '../../src/cli/progress';

const WIPE = '\r\u001b[K';
let told: string[];
beforeEach(() => {
  told = [];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const progress = (isWatched: boolean) => progressOn((text) => told.push(text), isWatched);

test('work that is over within a second leaves no trace', () => {
  const line = progress(true);
  line.step('Läser …');
  jest.advanceTimersByTime(900);
  line.step('Räknar …');
  line.end();
  jest.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

test('after a second it says what is being done, and at the end nothing of it is left', () => {
  const line = progress(true);
  line.step('Läser …');
  jest.advanceTimersByTime(1000);
  line.end();
  line.end();
  expect(told).toEqual([`${WIPE}Läser …`, WIPE]);
});

test('a step that begins late is shown at once, though the one before gave the timer no turn', () => {
  const line = progress(true);
  line.step('Läser …');
  jest.setSystemTime(Date.now() + 3000);
  jest.advanceTimersByTime(1001);
  line.step('Skriver …');
  expect(told).toEqual([`${WIPE}Läser …`, `${WIPE}Skriver …`]);
  line.end();
});

test('nobody watches: nothing is told', () => {
  const line = progress(false);
  line.step('Läser …');
  jest.advanceTimersByTime(5000);
  line.end();
  expect(told).toEqual([]);
});
