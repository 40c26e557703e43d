import { MAX_COLUMNS } from '../../book/area';
import { Failure } from '../failure';
import { HEAD_COLUMNS, JOURNAL, JOURNAL_HEAD, JOURNAL_ROWS } from '../journal/journal-sheet';
import type { JournalHeads, Step } from '../journal/workplace';
import { TEXT_FORMAT } from './cell-input';
import { blockIn } from './read-cells';
import type { Writing } from './writing';

/** Makes the journal's sheet, or finishes one whose making was cut short. */
function makeJournal(writing: Writing): void {
  const { context, reading } = writing;
  const { worksheets, names } = context.workbook;
  const known = reading.structure.sheets.find(({ name }) => name.toLowerCase() === JOURNAL);
  const isContent = reading.book.sheets.some(({ name }) => name.toLowerCase() === JOURNAL);
  if (isContent) throw new Failure('conflict', { reason: 'sheet-exists', sheet: JOURNAL });
  if (!known) worksheets.add(JOURNAL);
  const sheet = worksheets.getItem(JOURNAL);
  sheet.visibility = 'VeryHidden';
  const corner = sheet.getRange('A1');
  corner.values = [[JOURNAL_HEAD]];
  if (writing.names.has(JOURNAL)) names.getItem(JOURNAL).delete();
  names.add(JOURNAL, corner).visible = false;
  writing.names.add(JOURNAL);
}

/** Carries out a step of the journal's own. */
export function note(writing: Writing, step: Exclude<Step, { kind: 'edit' }>): void {
  if (!writing.hasJournal) {
    if (step.kind === 'forget') return;
    makeJournal(writing);
    writing.hasJournal = true;
  }
  const sheet = writing.context.workbook.worksheets.getItem(JOURNAL);
  if (step.kind === 'forget') {
    blockIn(sheet, { row: step.row, column: 1, rows: 1, columns: MAX_COLUMNS }).clear('Contents');
    return;
  }
  const { row, column, texts } = step;
  const range = blockIn(sheet, { row, column, rows: 1, columns: texts.length });
  range.numberFormat = [texts.map(() => TEXT_FORMAT)];
  range.values = [[...texts]];
}

const texts = (values: readonly (readonly unknown[])[]): JournalHeads =>
  values.map((line) => line.map((value) => String(value)));

/** The texts of a block of the journal; none when there is no journal. */
export async function journalTexts(
  context: Excel.RequestContext,
  place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): Promise<JournalHeads> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL);
  const range = blockIn(sheet, place);
  range.load('values');
  await context.sync();
  return sheet.isNullObject ? [] : texts(range.values);
}

/** Pieces to a reply: 32,000 characters each, of up to three bytes and more for their signs. */
const PIECES = 32;

/** Texts of a row of the journal, in as many replies as they take. */
export async function journalPieces(
  context: Excel.RequestContext,
  row: number,
  column: number,
  count: number,
): Promise<readonly string[]> {
  const pieces: string[] = [];
  while (pieces.length < count) {
    const columns = Math.min(PIECES, count - pieces.length);
    const [line] = await journalTexts(context, { row, column: column + pieces.length, rows: 1, columns });
    if (!line) return pieces;
    pieces.push(...line);
  }
  return pieces;
}

export const HEADS = { row: 1, column: 1, rows: JOURNAL_ROWS, columns: HEAD_COLUMNS } as const;
