import { readFileSync } from 'node:fs';
import { sessionOver } from '../session/session';
import type { svCli } from '../text/cli-sv';
import type { Desk } from './desk';
import { exitCodes, type ExitCode } from './exit-code';
import { withFile } from './file-failure';
import type { WorkOrder } from './order';
import { previewLines } from './preview-lines';
import { printable } from './printable';
import type { Progress } from './progress';
import { resultPath } from './result-path';
import { saved, type Saved } from './saved';
import { scanDocument } from './scan-document';
import { needsDecision, summaryOf } from './summary';
import { undoSteps } from './undo-file';
import { whereItIs } from './where-it-is';

/** Jobs that only look. */
const isReading = ({ job }: WorkOrder): boolean => job === 'scan' || job === 'check';

/**
 * Does a job on a file: read, preview, and unless it is a dry run apply and save.
 * A result without changes is written only where the person named a place for it.
 * @throws Failure; nothing is written then.
 */
export async function work(
  order: WorkOrder,
  desk: Desk,
  text: typeof svCli,
  progress: Progress,
): Promise<ExitCode> {
  const { file, job, language, out, isInPlace, isDryRun, isJson } = order;
  const request = { ...order.request, today: order.request.today ?? desk.today };
  const target = resultPath(order, 'planbok');

  progress.step(text.progress.reading(printable(file)));
  const read = withFile(file, () => readFileSync(file));
  const opened = await desk.open(read);
  const session = sessionOver(opened.host);
  progress.step(text.progress.working);
  const { id, outcome, items } = await session.preview(job, request);

  const isEmpty = outcome.changes.edits.length === 0;
  let result: Saved | null = null;
  if (!isReading(order) && !isDryRun && (!isEmpty || out !== null)) {
    const earlier = undoSteps(file);
    const step = isEmpty ? [] : [(await session.apply(job, request, id)).receipt.undo];
    progress.step(text.progress.writing(printable(target.path)));
    result = saved(target, await opened.bytes(), [...earlier, ...step], isInPlace ? read : null);
  }
  progress.end();

  if (isJson) {
    desk.print(
      `${JSON.stringify(scanDocument(outcome, { file, language, out: result?.path ?? null }), null, 2)}\n`,
    );
  } else {
    const lines = [
      ...summaryOf(outcome, { file, today: request.today, isWritten: result !== null, text }),
      ...(isDryRun ? ['', ...previewLines(items, text), '', text.dryRun] : []),
      ...(result === null ? [] : whereItIs(result, file, text)),
    ];
    desk.print(`${lines.join('\n')}\n`);
  }
  return outcome.problems.some(needsDecision) ? exitCodes.toDecide : exitCodes.done;
}
