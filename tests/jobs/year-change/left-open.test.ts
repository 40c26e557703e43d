import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

/* What nobody has answered when a year was closed is not to be forgotten: the review has gone on to the next plan. */

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['A1', 'Byta belysning i trapphuset', 'Bo Ek', { date: '2020-06-30' }, 'Pågår'],
    ['A2', 'Sortera matavfall i köket', 'Eva Ask', { date: '2020-09-30' }, 'Ej påbörjad'],
    ['A3', 'Köpa begagnade möbler', 'Eva Ask', null, ''],
    ['A4', 'Mäta vattenförbrukning', 'Bo Ek', { date: '2020-03-31' }, 'Klar'],
    ['A5', 'Utbilda nya chefer', 'Bo Ek', { date: '2020-03-31' }, 'Utgår'],
  ]),
);

const closing = jobs['year-change'](book, {
  today: '2020-11-24',
  language: 'sv',
  yearAnswers: [{ at: 'A1', choice: 'move', deadline: '2021-06-30', same: null }],
});
const closed = replay(book, closing.changes.edits);

const asked = (found: ReturnType<typeof jobs.check>): readonly (string | undefined)[] =>
  found.problems.filter(({ code }) => code === 'year-open').map((one) => one.found);

const unanswered = ['A2 Sortera matavfall i köket', 'A3 Köpa begagnade möbler'];

test.each(['check', 'review', 'rollup', 'agenda'] as const)('%s asks about what was left open', (name) => {
  expect(asked(jobs[name](closed, { today: '2021-04-15', language: 'sv' }))).toEqual(unanswered);
});

test('the change of year asks once, as before', () => {
  expect(asked(jobs['year-change'](closed, { today: '2020-11-24', language: 'sv' }))).toEqual(unanswered);
  expect(asked(closing)).toEqual(unanswered);
});

test('nothing is asked of a plan that is not closed, and no more of what is answered', () => {
  expect(asked(jobs.check(book, { today: '2021-04-15', language: 'sv' }))).toEqual([]);
  const answers = ['A2', 'A3'].map((at) => ({ at, choice: 'done' as const, same: null }));
  const again = jobs['year-change'](closed, { today: '2020-11-24', language: 'sv', yearAnswers: answers });
  const after = replay(closed, again.changes.edits);
  expect(asked(jobs.check(after, { today: '2021-04-15', language: 'sv' }))).toEqual([]);
});
