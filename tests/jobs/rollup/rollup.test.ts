import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { disagreements } from '../../ironcalc';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2020-11-24' };

function rolledUp(rows: Rows) {
  const book = bookOf(sheetOf('Plan 2020', rows));
  const { rollup, changes } = jobs.rollup(book, request);
  const after = replay(book, changes.edits);
  expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
  expect(jobs.rollup(after, request).changes.edits).toEqual([]);
  return rollup;
}

test.each<[string, Rows, number]>([
  [
    'an action that does not remain, or of which nothing can be told, is never overdue, whatever its day',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Byt lampor', 'Drift', day('2020-03-31'), 'Klar'],
      ['Mät avfall', 'Drift', day('2020-03-31'), 'Utgår'],
      ['Res mindre', 'Alla', day('2020-11-23'), 'Pågår'],
      ['Sortera', 'Alla', day('2020-11-24'), 'Pågår'],
      ['Cykla mer', 'Alla', day('2020-03-31'), ''],
      ['Laga', 'Alla', day('2020-03-31'), 'se protokoll'],
    ],
    1,
  ],
  [
    'a revised day counts before the original one',
    [
      ['Åtgärd', 'Ansvarig', 'Ursprungligt slutdatum', 'Reviderat slutdatum', 'Status'],
      ['Byt lampor', 'Drift', day('2020-03-31'), day('2021-03-31'), 'Pågår'],
      ['Mät avfall', 'Drift', day('2020-03-31'), null, 'Pågår'],
      ['Res mindre', 'Alla', day('2021-03-31'), day('2020-03-31'), 'Pågår'],
      ['Sortera', 'Alla', '31 mars 2020', null, 'Pågår'],
    ],
    3,
  ],
  [
    'a plan that says nothing of how it goes has nothing overdue',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast'],
      ['Byt lampor', 'Drift', day('2020-03-31')],
      ['Mät avfall', 'Drift', day('2020-03-31')],
    ],
    0,
  ],
  [
    "words of the person's own, signs and patterns among them",
    [
      ['Åtgärd', 'Område', 'Ansvarig', 'Klart senast', 'Klart?'],
      ['Byt lampor', '*', 'Drift', day('2020-03-31'), 'Ja'],
      ['Mät avfall', '>0', 'Drift', day('2020-03-31'), 'Nej'],
      ['Res mindre', '=1+1', 'a?c', day('2020-03-31'), 'Nej'],
      ['Sortera', 'Hur? ~', 'abc', 'löpande', 'Nej'],
    ],
    2,
  ],
])('%s', (_, rows, overdue) => {
  expect(rolledUp(rows).overdue).toBe(overdue);
});
