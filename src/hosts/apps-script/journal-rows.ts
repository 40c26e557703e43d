import { HEAD_COLUMNS, JOURNAL, JOURNAL_HEAD, JOURNAL_ROWS } from '../journal/journal-sheet';
import type { JournalHeads } from '../journal/workplace';
import { rowWrites, widthOf, type JournalStep } from '../sheets/row-writes';
import { serviceValue } from './cell-value';
import type { Sheet, Spreadsheet } from './services';

const textsAt = (sheet: Sheet, row: number, column: number, rows: number, columns: number): string[][] =>
  sheet
    .getRange(row, column, rows, columns)
    .getValues()
    .map((line: readonly unknown[]) => line.map(String));

/** The journal's sheet, unless a person has a sheet of that name that holds something else. */
export function journalSheet(
  spreadsheet: Spreadsheet,
): { readonly sheet: Sheet; readonly heads: JournalHeads } | undefined {
  const sheet = spreadsheet.getSheetByName(JOURNAL);
  if (!sheet) return undefined;
  const heads = textsAt(sheet, 1, 1, JOURNAL_ROWS, HEAD_COLUMNS);
  const isOurs = heads[0]?.[0] === JOURNAL_HEAD || heads.every((line) => line.every((text) => text === ''));
  return isOurs ? { sheet, heads } : undefined;
}

/** Texts of one row, as far as the sheet has columns. */
export function rowTexts(sheet: Sheet, row: number, column: number, count: number): readonly string[] {
  const columns = Math.min(count, sheet.getMaxColumns() - column + 1);
  return columns < 1 ? [] : (textsAt(sheet, row, column, 1, columns)[0] ?? []);
}

/** Makes the journal, hidden, after the sheets that there are; what the person looks at stays. */
export function newJournal(spreadsheet: Spreadsheet, sheets: number): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(JOURNAL, sheets);
  sheet.getRange(1, 1, 1, 1).setValues([[JOURNAL_HEAD]]);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Writes the steps in their order, those of one row together: Google writes a row whole or not at all. */
export function writeRows(sheet: Sheet, steps: readonly JournalStep[], maxColumns: number): void {
  const columns = Math.max(widthOf(steps), maxColumns);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  for (const { row, column, texts } of rowWrites(steps, columns))
    sheet
      .getRange(row, column, 1, texts.length)
      .setValues([texts.map((text) => serviceValue(text, undefined))]);
}
