import { sheetNamed } from '../book/snapshot';
import { pausableJobs } from '../conversation/pausable-jobs';
import { handouts } from '../handouts/handouts';
import { madeHandout } from '../handouts/made-handout';
import { Failure } from '../hosts/failure';
import { runAsync } from '../hosts/waiting';
import type { Language } from '../plan/field';
import type { svCli } from '../text/sv/cli';
import { handoutText } from '../text/handouts';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { HandoutOrder } from './order';
import { printable } from './printable';
import { noSuchOwner } from './owner-lines';
import { refused } from './refused';
import { handoutPath } from './result-path';
import { saved, type Saved } from './saved';
import { whereItIs } from './where-it-is';

/**
 * Makes a file of another kind from a workbook, which stays as it is. The same workbook and day give the same file, which
 * is then not written again.
 * @throws Failure; nothing is written then.
 */
export async function handout(
  order: HandoutOrder,
  desk: Desk,
  texts: Readonly<Record<Language, typeof svCli>>,
): Promise<ExitCode> {
  const { file, isJson, request: asked } = order;
  const { progress } = texts[order.language];
  const request = { ...asked, today: asked.today ?? desk.today };
  desk.doing(progress.reading(printable(file)));
  const opened = await desk.open(desk.read(file), file);
  const { sheet: only, tables = [], notPlans = [] } = request;
  const book = await opened.read();
  const named = [...(only === undefined ? [] : [only]), ...tables.map(({ sheet }) => sheet), ...notPlans];
  const lacking = named.find((name) => !sheetNamed(book, name));
  if (lacking !== undefined) throw new Failure('no-such-sheet', { file, sheet: lacking });
  desk.doing(progress.working);
  const { outcome } = await runAsync(pausableJobs(opened).preview('scan', request));
  const text = texts[outcome.language];
  const words = handoutText(outcome.language);
  const made = madeHandout(order, book, outcome, request, words);
  if ('candidates' in made)
    return refused('no-such-owner', noSuchOwner(request.owner ?? '', made, text), order, desk);

  const { ending } = handouts.find(({ name }) => name === order.handout) ?? { ending: '' };
  const target = handoutPath(order, made.what, ending);
  let result: Saved | null = null;
  if (made.content !== null) {
    desk.doing(progress.writing(printable(target.path)));
    const { content } = made;
    const bytes =
      typeof content === 'string'
        ? new TextEncoder().encode(content)
        : desk.document(content, order.template);
    result = saved(target, bytes, null, desk);
  }
  if (isJson) {
    const { count, left } = made;
    const answer = { version: 1, file, entries: count, left, out: result?.path ?? null };
    desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const { left } = made;
    const lines = [
      ...made.lines,
      ...(left.length === 0
        ? []
        : ['', words.lacking(left.length), ...left.map((line) => `  ${printable(line, 300)}`)]),
      ...(result === null ? [] : whereItIs(result, file, text)),
    ];
    desk.print(`${lines.join('\n')}\n`);
  }
  return made.content === null || made.left.length > 0 ? exitCodes.toDecide : exitCodes.done;
}
