import { leftShown } from '../conversation/left-shown';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import { leftDocument } from './left-document';
import { leftLines } from './left-lines';
import { runLine } from './log-lines';
import type { UndoOrder } from './order';
import { printable } from './printable';
import { resultPath } from './result-path';
import { saved } from './saved';
import { spreadsheetId } from './spreadsheet/spreadsheet-address';
import { undoSpreadsheet } from './spreadsheet/undo-spreadsheet';
import { whereItIs } from './where-it-is';

/**
 * Undoes Planbok's last run on a file, except for what has been changed since, which is listed.
 * @throws Failure; nothing is written then.
 */
export async function undo(order: UndoOrder, desk: Desk, text: typeof svCli): Promise<ExitCode> {
  const { file, language, isInPlace, isDryRun, isJson } = order;
  const spreadsheet = spreadsheetId(file);
  if (spreadsheet !== undefined) return undoSpreadsheet(order, spreadsheet, desk, text);
  const target = resultPath(order, 'undone');

  desk.doing(text.progress.reading(printable(file)));
  const read = desk.read(file);
  const opened = await desk.open(read, file);
  desk.doing(text.progress.working);
  const back = opened.undoLast(desk.now);
  const left = leftShown(back.left);
  desk.doing(text.progress.writing(printable(target.path)));
  const result = isDryRun ? null : saved(target, opened.bytes(), isInPlace ? read : null, desk);

  const isWhole = left.length === 0;
  if (isJson) {
    const answer = {
      version: 1,
      file,
      changes: back.changes.edits.length,
      out: result?.path ?? null,
      run: back.run === null ? null : { job: back.run.job, at: back.run.at },
      left: left.map(leftDocument),
    };
    desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const said = isWhole ? [text.wouldUndo, text.undone] : [text.wouldUndoInPart, text.undoneInPart];
    const lines = [
      ...(result === null ? said.slice(0, 1) : said.slice(1)),
      ...(back.run === null ? [] : [runLine(back.run, language)]),
      ...leftLines(left, language),
      ...(result === null ? [text.dryRun] : whereItIs(result, file, text)),
    ];
    desk.print(`${lines.join('\n')}\n`);
  }
  return exitCodes.done;
}
