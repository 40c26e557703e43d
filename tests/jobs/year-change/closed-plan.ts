import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { objectionsTo } from '../../../src/book/objection';
import type { Outcome } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/* A plan of two years, closed: what the job says of it, and the workbook afterwards, in which a second run has nothing to do. */

export const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar'];
export const first = [
  'A-01',
  'Byta belysning i trapphuset',
  'Bo Ek',
  day('2020-03-31'),
  'Klar',
  null,
] as const;

export const plan = (...rows: Rows): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', [headings, first, ...rows]));

export const withNext = (book: WorkbookSnapshot, ...rows: Rows): WorkbookSnapshot => ({
  ...book,
  sheets: [...book.sheets, sheetOf('Plan 2021', [headings, ...rows])],
});

export function closed(
  book: WorkbookSnapshot,
  yearAnswers: readonly YearAnswer[] = [],
  today = '2020-11-24',
  year?: number,
) {
  const request = { today, yearAnswers, ...(year === undefined ? {} : { year }) };
  const outcome = jobs['year-change'](book, request);
  expect(objectionsTo(book, outcome.changes)).toEqual([]);
  const after = replay(book, outcome.changes.edits);
  expect(jobs['year-change'](after, request).changes.edits).toEqual([]);
  return { ...outcome, after };
}

export const codes = ({ problems }: Pick<Outcome, 'problems'>): readonly string[] =>
  problems.flatMap(({ code }) => (/^(?:year|moved|new-rows)-/.test(code) ? [code] : []));

export const line = (book: WorkbookSnapshot, sheet: string, row: number): readonly string[] =>
  (sheetNamed(book, sheet)?.values[row - 1] ?? []).map(textOf);
