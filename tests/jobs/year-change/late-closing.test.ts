import { replay } from '../../../src/book/replay';
import { runAdded } from '../../../src/book/run-log';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { runOfEdits } from '../../../src/hosts/run-of-edits';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { withoutLog } from '../../book/without-log';

/* The plan of 2020 is closed when 2021 is nearly over. The run makes the plan of 2021, and is not to close it at once. */

const late = '2021-11-24';

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['A1', 'Byta belysning i trapphuset', 'Bo Ek', { date: '2020-06-30' }, 'Pågår'],
    ['A2', 'Sortera matavfall i köket', 'Eva Ask', { date: '2020-09-30' }, 'Ej påbörjad'],
  ]),
);

const closing = (now: WorkbookSnapshot, today: string, year?: number) =>
  jobs['year-change'](now, {
    today,
    language: 'sv',
    ...(year === undefined ? {} : { year }),
    yearAnswers: ['A1', 'A2'].map((at) => ({ at, choice: 'move', deadline: '2022-06-30', same: null })),
  });

function closedOn(now: WorkbookSnapshot, today: string, from: number): WorkbookSnapshot {
  const { changes, yearChange } = closing(now, today);
  expect(yearChange?.from).toBe(from);
  const run = runOfEdits({ at: `${today} 10:15`, job: 'year-change', act: 'done' }, now, changes.edits);
  return replay(replay(now, runAdded(now, run)), changes.edits);
}

const closedLate = (): WorkbookSnapshot => closedOn(book, late, 2020);

test.each([
  ['the same day', late, 2020],
  ['a month later', '2021-12-30', 2020],
  ['the year after, when it is the turn of 2021', '2022-01-15', 2021],
  ['the autumn after, when no plan is of that year', '2022-11-24', 2021],
])('made again %s', (_, today, from) => {
  const again = closing(closedLate(), today);
  expect(again.yearChange?.from).toBe(from);
  if (from === 2020) expect(again.changes.edits).toEqual([]);
});

test('a plan that nobody closed in time is closed before the next is made, one at each run of a half-year', () => {
  const autumn = '2022-11-24';
  const after = closedOn(closedLate(), autumn, 2021);
  // The same run made once more has nothing to do, and does not close the plan that it has made.
  expect(closing(after, autumn).changes.edits).toEqual([]);
  expect(closing(after, '2022-12-30').changes.edits).toEqual([]);
  expect(closing(after, '2023-01-15').yearChange?.from).toBe(2022);
  // Two years later still one plan is closed at a time.
  const later = closedOn(closedLate(), '2023-11-24', 2021);
  expect(closing(later, '2023-11-24').changes.edits).toEqual([]);
});

test('the year that is asked for is closed', () => {
  expect(closing(closedLate(), late, 2021).yearChange?.from).toBe(2021);
});

test('without the log of runs, and in a plan with rows of its own that say nothing of another year', () => {
  expect(closing(withoutLog(closedLate()), late).yearChange?.from).toBe(2021);
  // Nothing says then that the plan of 2021 was not made just now.
  expect(closing(withoutLog(closedLate()), '2022-11-24').yearChange?.from).toBe(2020);
  const other = sheetOf('Plan 2021', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['B1', 'Köpa begagnade möbler', 'Bo Ek', { date: '2021-06-30' }, 'Pågår'],
  ]);
  expect(closing({ ...book, sheets: [...book.sheets, other] }, late).yearChange?.from).toBe(2021);
});

test('beside a plan that the run has made, one of the same year that it has not made', () => {
  const other = sheetOf('Kök 2021, handlingsplan', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Flyttad från'],
    ['B1', 'Köpa begagnade möbler', 'Bo Ek', { date: '2021-06-30' }, 'Pågår', null],
    ['B2', 'Måla om i entrén', 'Bo Ek', { date: '2021-06-30' }, 'Pågår', null],
  ]);
  const now = closedLate();
  expect(closing({ ...now, sheets: [...now.sheets, other] }, late).yearChange?.from).toBe(2021);
});
