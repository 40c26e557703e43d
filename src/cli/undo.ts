import { Failure } from '../hosts/failure';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { UndoOrder } from './order';
import { printable } from './printable';
import { resultPath } from './result-path';
import { saved } from './saved';
import { whereItIs } from './where-it-is';

/**
 * Undoes Planbok's last run on a file, if the cells still hold what it wrote.
 * @throws Failure; nothing is written then.
 */
export async function undo(order: UndoOrder, desk: Desk, text: typeof svCli): Promise<ExitCode> {
  const { file, isInPlace, isDryRun, isJson } = order;
  const target = resultPath(order, 'undone');

  desk.doing(text.progress.reading(printable(file)));
  const read = desk.read(file);
  const opened = await desk.open(read, file);
  const step = opened.storedUndo();
  if (step === undefined) throw new Failure('unsupported', { file, reason: 'nothing-to-undo' });
  desk.doing(text.progress.working);
  await opened.apply(step);
  desk.doing(text.progress.writing(printable(target.path)));
  const result = isDryRun ? null : saved(target, opened.bytes(), isInPlace ? read : null, desk);

  const changes = step.edits.length;
  const lines =
    result === null ? [text.wouldUndo, text.dryRun] : [text.undone, ...whereItIs(result, file, text)];
  if (isJson)
    desk.print(`${JSON.stringify({ version: 1, file, changes, out: result?.path ?? null }, null, 2)}\n`);
  else desk.print(`${lines.join('\n')}\n`);
  return exitCodes.done;
}
