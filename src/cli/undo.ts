import { readFileSync } from 'node:fs';
import { Failure } from '../hosts/failure';
import type { svCli } from '../text/cli-sv';
import type { Desk } from './desk';
import { exitCodes, type ExitCode } from './exit-code';
import { withFile } from './file-failure';
import type { UndoOrder } from './order';
import { printable } from './printable';
import type { Progress } from './progress';
import { resultPath } from './result-path';
import { saved } from './saved';
import { undoSteps } from './undo-file';
import { whereItIs } from './where-it-is';

/**
 * Takes back what Planbok last did with a file, if the cells still hold what it wrote.
 * @throws Failure; nothing is written then.
 */
export async function undo(
  order: UndoOrder,
  desk: Desk,
  text: typeof svCli,
  progress: Progress,
): Promise<ExitCode> {
  const { file, isInPlace, isDryRun, isJson } = order;
  const target = resultPath(order, 'undone');

  progress.step(text.progress.reading(printable(file)));
  const read = withFile(file, () => readFileSync(file));
  const steps = undoSteps(file);
  const last = steps.at(-1);
  if (last === undefined) throw new Failure('unsupported', { file, reason: 'nothing-to-undo' });
  const opened = await desk.open(read);
  progress.step(text.progress.working);
  await opened.host.apply(last);
  progress.step(text.progress.writing(printable(target.path)));
  const result = isDryRun
    ? null
    : saved(target, await opened.bytes(), steps.slice(0, -1), isInPlace ? read : null);
  progress.end();

  const changes = last.edits.length;
  const lines =
    result === null
      ? [text.changes(changes), text.dryRun]
      : [text.undone(changes), ...whereItIs(result, file, text)];
  if (isJson)
    desk.print(`${JSON.stringify({ version: 1, file, changes, out: result?.path ?? null }, null, 2)}\n`);
  else desk.print(`${lines.join('\n')}\n`);
  return exitCodes.done;
}
