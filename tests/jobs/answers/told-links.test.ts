import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Answer } from '../../../src/jobs/answers/answer';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const today = '2020-11-24';

const plan = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Å-1', 'Byt lampor', 'Drift', { date: '2020-12-01' }, 'Klar'],
  ['Å-2', 'Sortera avfall', 'Eva', { date: '2020-12-01' }, 'Pågår'],
] as const;
const grouped = [plan[0], ['Mål 1: Mindre energi'], plan[1], ['Mål 2: Mindre avfall'], plan[2]];
const withoutIds = plan.map(([, ...others]) => others);

const finding = (...links: readonly string[]) => [
  ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Orsak', 'Krav', ...links.slice(0, 1)],
  ['A1', 'Avfall blandas', 'Avvikelse', 'Trångt', '8.1', ...links.slice(1)],
];

const bookWith = (rows: Parameters<typeof sheetOf>[1], ...links: readonly string[]): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', rows), sheetOf('Revision', finding(...links)));

const withLockedFindings = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet.name === 'Revision' ? { ...sheet, isProtected: true } : sheet)),
});

const answer = (row: number): Answer => ({
  at: { sheet: 'Revision', row: 2, column: 2 },
  action: { sheet: 'Plan 2020', row, column: 2 },
});

const codes = (book: WorkbookSnapshot): readonly string[] =>
  jobs.check(book, { today }).problems.map(({ code }) => code);

test.each([
  ['a plan that stays where it is', bookWith(plan), 3],
  ['a plan that is built on a new sheet', bookWith(grouped), 5],
  ['a plan without numbers, which it gets', bookWith(withoutIds), 3],
  ['findings with a column for it', bookWith(plan, 'Åtgärd nr', ''), 3],
])('a finding is linked to the action that a person says answers it: %s', (_, book, row) => {
  expect(codes(book)).toContain('finding-without-action');
  const { changes, problems } = jobs.review(book, { today, answers: [answer(row)] });
  expect(objectionsTo(book, changes)).toEqual([]);
  expect(problems.map(({ code }) => code)).not.toContain('answer-link');
  const now = replay(book, changes.edits);
  expect(codes(now)).not.toContain('finding-without-action');
  const { links } = jobs.check(now, { today });
  expect(links).toEqual({ explicit: 1, open: 0 });
  // The second run finds nothing to do.
  expect(jobs.review(now, { today }).changes.edits).toEqual([]);
});

test.each([
  ['a protected sheet', withLockedFindings(bookWith(plan)), 3],
  ['a cell that holds a text already', bookWith(plan, 'Åtgärd nr', 'se protokollet'), 3],
  ['an action that is not there', bookWith(plan), 30],
])('a link that cannot be written is named: %s', (_, book, row) => {
  const { problems } = jobs.review(book, { today, answers: [answer(row)] });
  expect(problems).toContainEqual({ code: 'answer-link', severity: 'warning', at: answer(row).at });
});
