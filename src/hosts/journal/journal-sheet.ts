import { OWN_NAME } from '../../book/own-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../book/snapshot';
import { valueAt } from '../../book/snapshot';

/*
 * THE JOURNAL'S SHEET: very hidden, one run a row. Row 1 says what it is; then each row holds
 * number · state · note · "pieces digest" · the run as JSON, in pieces no cell is too small for.
 */

/** What the sheet is called, and the hidden name that marks it as ours. */
export const JOURNAL = `${OWN_NAME}journal`;

/** The text of A1, by which the sheet is known. */
export const JOURNAL_HEAD = 'planbok journal 1';

/** Columns before the pieces. */
export const HEAD_COLUMNS = 4;
export const stateColumn = 2;
export const firstPieceColumn = HEAD_COLUMNS + 1;

/** Runs that can be taken back: those of a day, from the review to the next meeting's agenda, with what was settled between. */
export const MOST_RUNS = 12;

/** Rows for them, and for the one that is under way. */
export const firstRunRow = 2;
export const RUN_ROWS = MOST_RUNS + 1;
export const JOURNAL_ROWS = firstRunRow + RUN_ROWS - 1;

/** Called as the journal is, and either empty, as when it has just been made, or with the journal's head. */
function isJournal(sheet: SheetSnapshot): boolean {
  if (sheet.name.toLowerCase() !== JOURNAL) return false;
  return sheet.values.length === 0 || valueAt(sheet, 1, 1) === JOURNAL_HEAD;
}

/**
 * The workbook as jobs and people see it: the journal is no content. Its name stays taken.
 * A sheet that only is called so and holds something else is a person's, and stays.
 */
export function withoutJournal(book: WorkbookSnapshot): WorkbookSnapshot {
  const journal = book.sheets.find(isJournal);
  if (!journal) return book;
  return {
    ...book,
    sheets: book.sheets.filter((sheet) => sheet !== journal),
    otherSheets: [...book.otherSheets, journal.name],
    names: book.names.filter(({ name }) => name.toLowerCase() !== JOURNAL),
  };
}
