import fc from 'fast-check';
import { mapped, pause, runSync, type Pausable, type Wait } from '../../src/book/pausable';

test('what comes of many items is what comes of each, however often the work pauses', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3500 }), (count) => {
      const items = Array.from({ length: count }, (_, at) => at);
      expect(runSync(mapped(items, (item) => item * 2))).toEqual(items.map((item) => item * 2));
    }),
    { numRuns: 20 },
  );
});

test('many items are not done in one go', () => {
  let done = 0;
  const work = mapped(Array<number>(10_000).fill(0), () => (done += 1));
  const steps: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) steps.push(done);
  expect(steps.length).toBeGreaterThan(5);
  expect(Math.max(...steps.map((now, at) => now - (steps[at - 1] ?? 0)))).toBeLessThanOrEqual(2000);
});

test('work that waits for an answer cannot be run in one go, and says so', () => {
  function* waiting(): Pausable<number, Wait> {
    yield pause;
    yield { kind: 'wait', until: Promise.resolve() };
    return 1;
  }
  expect(() => runSync(waiting())).toThrow('answered with a promise');
});
