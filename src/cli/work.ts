import { sheetNamed } from '../book/snapshot';
import { pausableJobs } from '../conversation/pausable-jobs';
import { Failure } from '../hosts/failure';
import { runAsync } from '../hosts/waiting';
import type { Language } from '../plan/field';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import { lacksPlan } from './lacks-plan';
import { looksOnly, type WorkOrder } from './order';
import { letters, noSuchOwner } from './owner-lines';
import { previewLines } from './preview-lines';
import { printable } from './printable';
import { isTableFile, resultPath } from './result-path';
import { saved, type Saved } from './saved';
import type { FailureDocument } from './scan-contract';
import { scanDocument } from './scan-document';
import { needsDecision } from '../plan/needs-decision';
import { summaryOf } from './summary';
import { whereItIs } from './where-it-is';

/**
 * Does a job on a file: read, preview, and unless it is a dry run apply and save.
 * A result without changes is written only where the person named a place for it. What is said of the workbook is said in
 * its own language, unless another was asked for.
 * @throws Failure; nothing is written then.
 */
export async function work(
  order: WorkOrder,
  desk: Desk,
  texts: Readonly<Record<Language, typeof svCli>>,
): Promise<ExitCode> {
  const { file, job, out, isInPlace, isDryRun, isJson } = order;
  const { progress } = texts[order.language];
  const request = { ...order.request, today: order.request.today ?? desk.today };
  const target = resultPath(order, 'planbok');

  desk.doing(progress.reading(printable(file)));
  const read = desk.read(file);
  const opened = await desk.open(read, file);
  const { sheet: only, tables = [], notPlans = [] } = request;
  const named = [...(only === undefined ? [] : [only]), ...tables.map(({ sheet }) => sheet), ...notPlans];
  if (named.length > 0) {
    const book = await opened.read();
    const sheet = named.find((name) => !sheetNamed(book, name));
    if (sheet !== undefined) throw new Failure('no-such-sheet', { file, sheet });
  }
  const jobs = pausableJobs(opened);
  desk.doing(progress.working);
  const { id, outcome, items } = await runAsync(jobs.preview(job, request));
  const lacking = only === undefined ? undefined : lacksPlan({ reading: outcome.reading, job, sheet: only });
  if (only !== undefined && lacking !== undefined)
    throw new Failure('unsupported', { file, sheet: only, reason: lacking });
  const { language } = outcome;
  const text = texts[language];

  if (outcome.owners && request.owner !== undefined && outcome.owners.owners.length === 0)
    return refused(noSuchOwner(request.owner, outcome.owners, text), order, desk);
  if (outcome.owners && order.printsLetters) {
    desk.print(`${letters(outcome.owners, text).join('\n')}\n`);
    return exitCodes.done;
  }

  const isEmpty = outcome.changes.edits.length === 0;
  // A copy without a plan is not a result, even when the person named a path for it.
  const isWanted = out !== null && outcome.reading.tables.length > 0;
  let result: Saved | null = null;
  if (!looksOnly(order) && !isDryRun && (!isEmpty || isWanted)) {
    if (!isEmpty) await runAsync(jobs.apply(job, request, id));
    desk.doing(progress.writing(printable(target.path)));
    result = saved(target, opened.bytes(), isInPlace ? read : null, desk);
  }

  if (isJson) {
    desk.print(
      `${JSON.stringify(scanDocument(outcome, { file, language, out: result?.path ?? null }), null, 2)}\n`,
    );
  } else {
    const lines = [
      ...summaryOf(outcome, { order, today: request.today, isWritten: result !== null, text }),
      ...(isTableFile(file) ? ['', text.readAsTable(printable(file))] : []),
      ...(isDryRun ? ['', ...previewLines(items(), outcome.changes, text), '', text.dryRun] : []),
      ...(result === null ? [] : whereItIs(result, file, text)),
    ];
    desk.print(`${lines.join('\n')}\n`);
  }
  return outcome.problems.some(needsDecision) ? exitCodes.toDecide : exitCodes.done;
}

/** An option names what the workbook does not have: as wrong as a word the command does not know. */
function refused(message: string, { file, isJson }: WorkOrder, desk: Desk): ExitCode {
  const failure = { code: 'no-such-owner', reason: null, message };
  if (isJson)
    desk.print(`${JSON.stringify({ version: 1, file, failure } satisfies FailureDocument, null, 2)}\n`);
  desk.tell(`${message}\n`);
  return exitCodes.usage;
}
