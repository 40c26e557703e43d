import { leftShown } from '../../conversation/left-shown';
import { Failure } from '../../hosts/failure';
import type { svCli } from '../../text/sv/cli';
import type { Desk } from '../command-desk';
import { exitCodes, type ExitCode } from '../exit-code';
import { leftDocument } from '../left-document';
import { leftLines } from '../left-lines';
import type { UndoOrder } from '../order';
import { printable } from '../printable';

/**
 * Undoes the last run on a spreadsheet, whoever made it, except for what has been changed since, which is listed.
 * @param id the spreadsheet's
 * @throws Failure; nothing is written then.
 */
export async function undoSpreadsheet(
  { file, language, isJson }: UndoOrder,
  id: string,
  desk: Desk,
  text: typeof svCli,
): Promise<ExitCode> {
  desk.doing(text.progress.reading(printable(file)));
  const { history } = await desk.openSpreadsheet(id, true);
  const last = (await history.runs()).find(({ state, job }) => state === 'done' && job !== '');
  if (!last) throw new Failure('unsupported', { file, reason: 'no-more-runs' });
  desk.doing(text.progress.working);
  const left = leftShown(await history.undo(last.id, desk.now));
  if (isJson) {
    const answer = { version: 1, file, changes: last.cells, out: file, left: left.map(leftDocument) };
    desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const said = left.length === 0 ? text.undone : text.undoneInPart;
    desk.print(`${[said, ...leftLines(left, language)].join('\n')}\n`);
  }
  return exitCodes.done;
}
