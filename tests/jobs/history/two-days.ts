import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobName, SinceFigures } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

export interface Action {
  readonly id: string | null;
  readonly title: string;
  readonly status: string;
  readonly due: string;
}

export const FIRST = '2020-04-06';
export const SECOND = '2020-11-24';

export const rowsOf = (actions: readonly Action[]): Rows => [
  ['Handlingsplan 2020'],
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...actions.map(({ id, title, status, due }) => [id, title, 'Driften', { date: due }, status]),
];

export const bookWith = (actions: readonly Action[]): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', rowsOf(actions)));

export const run = (book: WorkbookSnapshot, today: string, job: JobName = 'rollup'): WorkbookSnapshot =>
  replay(book, jobs[job](book, { today, language: 'sv', ownSheetsOnly: true }).changes.edits);

/** The workbook of the first day with the plan as it is on the second: what a person did between. */
export function edited(book: WorkbookSnapshot, actions: readonly Action[]): WorkbookSnapshot {
  const [plan] = bookWith(actions).sheets;
  return { ...book, sheets: book.sheets.map((sheet) => (plan && sheet.name === plan.name ? plan : sheet)) };
}

/** What has happened since the last day that the workbook remembers. */
export const since = (book: WorkbookSnapshot, today = SECOND): SinceFigures | null =>
  jobs.check(book, { today, language: 'sv' }).since;

export const between = (first: readonly Action[], second: readonly Action[]): SinceFigures | null =>
  since(edited(run(bookWith(first), FIRST), second));
