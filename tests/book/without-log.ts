import { RUNS } from '../../src/book/run-log';
import type { WorkbookSnapshot } from '../../src/book/snapshot';

/** The workbook without its log of runs, which nothing takes back: all else is as it was. */
export const withoutLog = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => name !== RUNS),
  names: book.names.filter(({ name }) => name !== RUNS),
});
