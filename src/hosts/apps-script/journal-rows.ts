import { HEAD_COLUMNS, JOURNAL, JOURNAL_HEAD, JOURNAL_ROWS } from '../journal/journal-sheet';
import type { JournalHeads, Step } from '../journal/workplace';
import { serviceValue } from './cell-value';
import type { Sheet, Spreadsheet } from './services';

export type JournalStep = Extract<Step, { readonly kind: 'note' | 'forget' }>;

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

/** Notes of one row that follow one another, as one write; a row that is forgotten first is emptied by it. */
interface RowWrite {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Where the pieces of the longest run end, so that none of an older one is left. */
const width = (steps: readonly JournalStep[]): number =>
  Math.max(
    HEAD_COLUMNS,
    ...steps.map((step) => (step.kind === 'note' ? step.column + step.texts.length - 1 : 0)),
  );

function rowWrites(steps: readonly JournalStep[], columns: number): readonly RowWrite[] {
  const writes: RowWrite[] = [];
  for (const step of steps) {
    const last = writes.at(-1);
    const { row } = step;
    if (step.kind === 'forget')
      writes.push({ row, column: 1, texts: Array.from({ length: columns }, () => '') });
    else if (
      last?.row === row &&
      last.column === 1 &&
      last.texts.length >= step.column + step.texts.length - 1
    ) {
      const texts = [...last.texts];
      texts.splice(step.column - 1, step.texts.length, ...step.texts);
      writes.splice(-1, 1, { ...last, texts });
    } else writes.push({ row, column: step.column, texts: step.texts });
  }
  return writes;
}

/** Writes the steps in their order, those of one row together: Google writes a row whole or not at all. */
export function writeRows(sheet: Sheet, steps: readonly JournalStep[], maxColumns: number): void {
  const columns = Math.max(width(steps), maxColumns);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  for (const { row, column, texts } of rowWrites(steps, columns))
    sheet
      .getRange(row, column, 1, texts.length)
      .setValues([texts.map((text) => serviceValue(text, undefined))]);
}
