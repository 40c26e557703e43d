import { textOf } from './cells';
import type { Edit } from './edit';
import { effective } from './effective';
import { RUNS_MARK, type LoggedRun } from './logged-run';
import { OWN_NAME } from './own-sheet';
import { asRunLine, briefly, earlierOf, type RunLine } from './run-line';
import { freeSheetName } from './sheet-name';
import { extentOf, sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/*
 * THE LOG OF RUNS: a sheet that nobody sees, one run a row, as JSON in the first column. Rows are only added. No job plans
 * them and no undo takes them back: a host adds the row in the same step as the run's own changes.
 */

/** What the sheet is called, and the hidden name that marks it as ours. */
export const RUNS = `${OWN_NAME}${RUNS_MARK}`;

/** The text of A1, by which the sheet is known where its mark is gone. */
export const RUNS_HEAD = 'planbok runs 1';

/** The latest runs keep the texts of the cells that they rewrote; those before them only how many they were. */
export const MOST_TOLD = 50;
/** Of more rows than these the first half becomes one row. At most some 500,000 characters in all, a tenth of it for most plans. */
export const MOST_ROWS = 500;

/** The sheet that the log is kept on. */
export function runsSheet(book: WorkbookSnapshot): SheetSnapshot | undefined {
  const area = book.names.find(({ name }) => name.toLowerCase() === RUNS)?.area;
  const marked = area ? sheetNamed(book, area.sheet) : undefined;
  return marked ?? book.sheets.find((sheet) => valueAt(sheet, 1, 1) === RUNS_HEAD);
}

/** The rows of the log as they stand, ours or not. */
export function logTexts(book: WorkbookSnapshot): readonly string[] {
  const sheet = runsSheet(book);
  return sheet ? sheet.values.slice(1).map(([value = null]) => textOf(value)) : [];
}

/** The runs that the workbook remembers, the first one first. A row that is not as we wrote it is passed over. */
export const runLines = (book: WorkbookSnapshot): readonly RunLine[] =>
  logTexts(book).flatMap((text) => asRunLine(text) ?? []);

/** The rows with older ones in short; a row that is not as we wrote it stays. */
function bounded(texts: readonly string[]): readonly string[] {
  const lines = texts.map((text) => ({ text, line: asRunLine(text) }));
  const brief = lines.map(({ text, line }, at) =>
    line && at < lines.length - MOST_TOLD ? JSON.stringify(briefly(line)) : text,
  );
  if (brief.length <= MOST_ROWS) return brief;
  const half = Math.floor(MOST_ROWS / 2);
  const first = lines.slice(0, half);
  const earlier = earlierOf(first.flatMap(({ line }) => line ?? []));
  const others = first.flatMap(({ text, line }) => (line ? [] : [text]));
  return [...others, ...(earlier ? [JSON.stringify(earlier)] : []), ...brief.slice(half)];
}

/** What makes the log hold these rows; nothing where no sheet may be added or written to. */
export function logEdits(book: WorkbookSnapshot, texts: readonly string[]): readonly Edit[] {
  const sheet = runsSheet(book);
  if (sheet ? sheet.isProtected : book.isStructureProtected) return [];
  const name = sheet?.name ?? freeSheetName(book, RUNS);
  const corner = { sheet: name, row: 1, column: 1, rows: 1, columns: 1 };
  const rows = Math.max(sheet ? extentOf(sheet).rows : 0, texts.length + 1);
  const cells = Array.from({ length: rows }, (_, row) => [row === 0 ? RUNS_HEAD : (texts[row - 1] ?? null)]);
  return effective(book, [
    ...(sheet ? [] : [{ kind: 'addSheet', sheet: name, visibility: 'very-hidden' } satisfies Edit]),
    { kind: 'writeCells', at: corner, cells, overFormula: true },
    { kind: 'setName', name: RUNS, area: corner, hidden: true },
  ]);
}

/** What adds a run to the log of this workbook; nothing where there is no run to add. */
export const runAdded = (book: WorkbookSnapshot, run: LoggedRun | undefined): readonly Edit[] =>
  run ? logEdits(book, bounded([...logTexts(book), JSON.stringify(run)])) : [];
