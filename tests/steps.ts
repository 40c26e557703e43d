import { Session } from 'node:inspector';
import type { Profiler } from 'node:inspector';

/** How many times each block of each function of the program was entered, all added up. */
function entered(session: Session): number {
  let sum = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken: Profiler.TakePreciseCoverageReturnType) => {
    if (error !== null) throw error;
    for (const { functions } of taken.result) {
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}

/** Stopped never: code that was compiled while one session counted isn't counted by the next. */
let counting: Session | undefined;

function startedSession(): Session {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return session;
}

/**
 * Begins to count the blocks of JavaScript that are run through; the returned function tells how many since. That is
 * what a clock would measure, the same at every run and on every machine, however busy. What the engine does in one
 * call (`indexOf`, a regular expression) counts as one.
 * Source: V8's precise coverage, https://v8.dev/blog/javascript-code-coverage (block granularity, with counts).
 */
export function countedSteps(): () => number {
  const session = (counting ??= startedSession());
  entered(session);
  return () => entered(session);
}

/** How many blocks of JavaScript `work` runs through. */
export function stepsOf(work: () => void): number {
  const steps = countedSteps();
  work();
  return steps();
}
