import { quirkNames } from '../../../fakes/spreadsheet-app/quirks/known-quirks';
import { tryJob } from './each-quirk';

/** The review is all jobs at once; each job by itself, and pairs of quirks, are in each-quirk.release.ts. */
test.each(quirkNames)('under %s a plan is reviewed rightly, or not at all', (quirk) => {
  tryJob([quirk], 'review');
});

test('what becomes of a run under each', () => {
  const found = Object.fromEntries(quirkNames.map((quirk) => [quirk, tryJob([quirk], 'structure')]));
  expect(found).toEqual({
    'typed-columns': { done: 'typed-columns' },
    'typed-words': { done: 'right', undone: 'right', recovered: 'right' },
    'decimal-comma': { done: 'right', undone: 'right', recovered: 'right' },
    'in-german': { done: 'program-error' },
    'in-finnish': { done: 'program-error' },
    'quota-short': { done: 'half-done' },
    'quota-day': { done: 'half-done' },
    'six-minutes': { done: 'half-done' },
    'slow-call': { done: 'script-time' },
    'lock-taken': { done: 'another-run' },
    'lock-refused': { done: 'script-quota' },
    'lock-not-released': { done: 'right', undone: 'right', recovered: 'right' },
    'others-range': { done: 'protected' },
  });
});
