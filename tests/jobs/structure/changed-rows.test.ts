import { changedRows } from '../../../src/jobs/structure/changed-rows';
import { problemText } from '../../../src/text/problem';
import { textIn } from '../../../src/text/text';
import { readingOf, type ShortRow } from '../reading-of';

const today = '2020-11-24';
const plan = (sheet: string, ...rows: readonly ShortRow[]): ReturnType<typeof readingOf> =>
  readingOf({ sheet, kind: 'actions', rows });
const sheets = [{ source: 'Plan', sheet: 'Plan (ordnad)', inPlace: false, rows: 2, reread: 0 }];
const before = plan(
  'Plan',
  { id: '1', title: 'Byt lampor', status: 'done', due: '2020-06-30' },
  { id: '2', title: 'Sortera', status: 'ongoing', due: '2020-12-31' },
);

test('rows that are counted alike are no problem', () => {
  const after = plan(
    'Plan (ordnad)',
    { id: 'Å-1', title: 'Byt lampor', status: 'done', due: '2020-06-30' },
    { id: 'Å-2', title: 'Sortera', status: 'ongoing', due: '2020-12-31' },
  );
  expect(changedRows(before, after, sheets, today, textIn('sv'))).toEqual([]);
});

test('a row in another status, or overdue in the copy alone, is said with its cell', () => {
  const after = plan(
    'Plan (ordnad)',
    { id: 'Å-1', title: 'Byt lampor', status: 'unknown', due: '2020-06-30' },
    { id: 'Å-2', title: 'Sortera', status: 'ongoing', due: '2020-10-31' },
  );
  const problems = changedRows(before, after, sheets, today, textIn('sv'));
  expect(problems.map(({ at, candidates }) => [at.row, at.column, candidates])).toEqual([
    [2, 3, ['Klar', 'Oklart']],
    [3, 3, ['Pågår', 'Pågår, försenad']],
  ]);
  expect(problems.map((problem) => problemText(problem, 'sv'))[0]).toBe(
    'Åtgärden ”Å-1” räknas inte som förut när planen är ordnad: Klar → Oklart. Rätta status eller tidpunkt i cellen.',
  );
});

test('a row that is lost is said where it stood', () => {
  const after = plan('Plan (ordnad)', { id: 'Å-2', title: 'Sortera', status: 'ongoing', due: '2020-12-31' });
  expect(changedRows(before, after, sheets, today, textIn('sv'))).toMatchObject([
    { code: 'changed-reading', found: '1', at: { sheet: 'Plan', row: 2 } },
  ]);
});
