import { cellName } from '../book/area';
import type { LoggedRun, Rewrite } from '../book/logged-run';
import { isEarlier, type RunLine } from '../book/run-line';
import { placesText, rewriteTexts, runText } from '../jobs/log/log-sheet';
import type { Language } from '../plan/field';
import { textIn, type Text } from '../text/text';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

const MOST_RUNS = 10;
const LONGEST = 200;

function rewriteLine(rewrite: Rewrite, text: Text): string {
  const { sheet, row, column, before, after } = rewrite;
  const cut = { ...rewrite, before: printable(before, 60), after: printable(after, 60) };
  const shown = rewriteTexts(cut, text);
  return `      ${printable(sheet, 40)} ${cellName(row, column)}: ${shown.before} → ${shown.after || '–'}`;
}

/** `  2026-03-01 14:32  Granskning: Plan 2020 (ordnad) (nytt blad)`: when it was, what it was and where it wrote. */
export function runLine(run: LoggedRun, language: Language): string {
  const text = textIn(language);
  const places = printable(placesText(run, text).join(', '), LONGEST);
  return `  ${printable(run.at, 20)}  ${printable(runText(run, text), LONGEST)}: ${places}`;
}

function linesOf(line: RunLine, language: Language): readonly string[] {
  const text = textIn(language);
  if (isEarlier(line))
    return [
      `  ${printable(line.from, 20)}  ${text.log.earlier(line.runs, printable(line.to, 20), line.cells)}`,
    ];
  const rewritten = line.sheets.reduce((sum, sheet) => sum + sheet.rewritten, 0);
  const left = rewritten - line.rewrites.length;
  return [
    runLine(line, language),
    ...line.rewrites.map((rewrite) => rewriteLine(rewrite, text)),
    ...(left > 0 ? [`      ${text.log.moreRewritten(left)}`] : []),
  ];
}

/** The latest runs that the workbook remembers. */
export function logLines(
  runs: readonly RunLine[],
  language: Language,
  text: typeof svCli,
): readonly string[] {
  const { log } = textIn(language);
  const latest = runs.slice(-MOST_RUNS).reverse();
  return [
    '',
    latest.length === 0 ? log.nothing : log.title,
    ...latest.flatMap((line) => linesOf(line, language)),
    ...(runs.length > MOST_RUNS ? [`  ${text.more(runs.length - MOST_RUNS)}`] : []),
  ];
}
