import fc from 'fast-check';
import { plans, sheets } from '../plan/any-sheet';
import { bookOf } from '../plan/sheet-of';
import { mustKeepPromises } from './promises';
import { caseCount } from '../case-count';

test.each([
  ['any plan', plans],
  ['anything at all', sheets],
])(
  'review of %s: nothing lost, twice is once, undo restores',
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (sheet) => {
        mustKeepPromises(bookOf(sheet));
      }),
      { numRuns: caseCount(150) },
    );
  },
  60_000,
);
