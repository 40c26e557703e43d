import { Session, type Profiler } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/*
 * Steps of a program: how many blocks of JavaScript it runs through. That is what a clock would measure, the same on every
 * machine, however busy. What the engine does in one call (`indexOf`, a regular expression) counts as one.
 * Source: V8's precise coverage, https://v8.dev/blog/javascript-code-coverage (block granularity, with counts).
 *
 * Counted is what is compiled after this file has been loaded: it is the first import of a test file, which shares nothing with
 * others (`@jest-environment node`).
 */

setFlagsFromString('--no-compilation-cache');
const counting = new Session();
counting.connect();
counting.post('Profiler.enable');
counting.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

afterAll(() => {
  counting.post('Profiler.stopPreciseCoverage');
  counting.disconnect();
  setFlagsFromString('--compilation-cache');
});

/** How many steps there were since this was last called. */
export function stepsSince(): number {
  let sum = 0;
  counting.post('Profiler.takePreciseCoverage', (error, taken: Profiler.TakePreciseCoverageReturnType) => {
    if (error !== null) throw error;
    for (const { functions } of taken.result) {
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

/** How many steps the work takes. */
export function stepsOf(work: () => void): number {
  stepsSince();
  work();
  return stepsSince();
}
