import { cellName } from '../../book/area';
import type { CellInput } from '../../book/edit';
import { LOG_MARK, type LoggedRun, type LoggedSheet, type Rewrite } from '../../book/logged-run';
import { runLines } from '../../book/run-log';
import { isEarlier, type RunLine } from '../../book/run-line';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { PlanReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { footerOf } from '../sheets/footer';
import type { OwnSheet } from '../sheets/own-sheet';
import { sheetLines, type SheetLines } from '../sheets/sheet-lines';

/** When, what, where, before and now: 163 characters fit the width of A4 across. */
const WIDTHS = [17, 28, 38, 40, 40];
const COLUMN_COUNT = WIDTHS.length;
const WHERE = 3;

/** The row of the headings. */
export const LOG_HEADINGS = 4;

function sheetText({ sheet, cells, is }: LoggedSheet, { log }: Text): string {
  if (is === 'new') return log.newSheet(sheet);
  if (is === 'gone') return log.goneSheet(sheet);
  return cells === 0 ? sheet : log.cellsOn(sheet, cells);
}

/** What a run was, in words. */
export const runText = ({ act, job }: Pick<LoggedRun, 'act' | 'job'>, { log }: Text): string =>
  log.acts[act](new Map<string, string>(Object.entries(log.jobs)).get(job) ?? job);

/** Where a run wrote, in words; what only Planbok remembers has no sheet that a person sees. */
export const placesText = ({ sheets }: Pick<LoggedRun, 'sheets'>, text: Text): readonly string[] =>
  sheets.length === 0 ? [text.log.notes] : sheets.map((sheet) => sheetText(sheet, text));

/** What a rewritten cell held and holds; where both show alike, with what each of them is. */
export function rewriteTexts(
  { before, after, retyped }: Rewrite,
  { log }: Text,
): Pick<Rewrite, 'before' | 'after'> {
  if (!retyped) return { before, after };
  return { before: log.ofKind(before, retyped[0]), after: log.ofKind(after, retyped[1]) };
}

function addRun(sheet: SheetLines, run: LoggedRun, text: Text): void {
  placesText(run, text).forEach((place, index) => {
    const head = index === 0 ? [run.at, runText(run, text)] : [null, null];
    const row = sheet.add([...head, place]);
    if (index === 0) sheet.look({ row, column: 1, rows: 1, columns: COLUMN_COUNT }, 'total');
    else sheet.look({ row, column: WHERE, rows: 1, columns: 1 }, 'label');
    const of = run.sheets[index];
    if (!of) return;
    const rewrites = run.rewrites.filter((one) => one.sheet === of.sheet);
    for (const rewrite of rewrites) {
      const { before, after } = rewriteTexts(rewrite, text);
      sheet.add([null, null, cellName(rewrite.row, rewrite.column), before, after || null], 'body');
    }
    const left = of.rewritten - rewrites.length;
    if (left > 0) sheet.add([null, null, text.log.moreRewritten(left)], 'muted');
  });
}

function addLine(sheet: SheetLines, line: RunLine, text: Text): void {
  if (!isEarlier(line)) return addRun(sheet, line, text);
  const cells: readonly CellInput[] = [line.from, text.log.earlier(line.runs, line.to, line.cells)];
  sheet.add(cells, 'muted');
}

/** What Planbok has done in the workbook, the latest first: as its own log has it, however the sheet has been changed. */
export function logSheet(book: WorkbookSnapshot, reading: PlanReading, today: string, text: Text): OwnSheet {
  const { log } = text;
  const sheet = sheetLines();
  const lines = runLines(book);
  sheet.add([log.title], 'title');
  sheet.add([lines.length === 0 ? log.nothing : log.lead], 'subtitle');
  sheet.skip();
  sheet.add([...log.headings], 'heading', COLUMN_COUNT);
  for (const line of [...lines].reverse()) addLine(sheet, line, text);
  return {
    mark: LOG_MARK,
    preferredName: log.title,
    lines: sheet.lines,
    looks: sheet.looks,
    widths: WIDTHS,
    frozen: { rows: LOG_HEADINGS, columns: 0 },
    page: {
      orientation: 'landscape',
      isFitted: true,
      titleRows: { first: LOG_HEADINGS, last: LOG_HEADINGS },
      footer: footerOf(reading, log.title, today),
    },
  };
}
