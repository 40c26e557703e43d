import { readPlan } from '../plan/read-plan';
import { sheetNamed } from '../book/snapshot';
import { pausableJobs } from '../conversation/pausable-jobs';
import { unseenSheets } from '../book/unseen-sheets';
import { Failure } from '../hosts/failure';
import { runAsync } from '../hosts/waiting';
import type { Language } from '../plan/field';
import { centralPlanIn, type CentralPlan } from '../jobs/central/central-plan';
import { linkSuggestions } from '../jobs/link/suggested-links';
import { isWheelWritten } from '../jobs/wheel/written-wheel';
import { hasPlan } from '../jobs/plan-problems';
import { linksOf } from '../plan/references/references';
import { tidyRows } from '../portfolio/tidy-rows';
import { passRows } from './pass-rows';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import { lacksPlan } from './lacks-plan';
import { noSuchRow, pairAnswers } from './link-pairs';
import { missingColumn, noSuchColumn } from './missing-column';
import { looksOnly, type WorkOrder } from './order';
import { letters, noSuchOwner } from './owner-lines';
import { previewLines } from './preview-lines';
import { printable } from './printable';
import { refused } from './refused';
import { isTableFile } from './result-path';
import type { Saved } from './saved';
import { scanDocument } from './scan-document';
import { sourceOf } from './source';
import { spreadsheetId } from './spreadsheet/spreadsheet-address';
import { needsDecision } from '../plan/needs-decision';
import { suggestedDocument } from './suggested-document';
import { suggestedLines } from './suggested-lines';
import { summaryOf } from './summary';
import { whereItIs } from './where-it-is';
import { answerLines, yearAnswer } from './year-answers';

/** Longest address shown: it is to be copied. */
const MAX_ADDRESS = 500;

/** The plan of the whole organisation in a file of its own. @throws Failure when it cannot be read, or holds no plan. */
async function centralPlan(file: string, today: string, desk: Desk): Promise<CentralPlan> {
  const opened = await desk.open(desk.read(file), file);
  const plan = centralPlanIn(readPlan(await opened.read(), { today }));
  if (plan.rows.length === 0) throw new Failure('unsupported', { file, reason: 'no-central-plan' });
  return plan;
}

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
  const { file, job, isDryRun, isJson } = order;
  const { progress } = texts[order.language];
  const pasted = order.from === undefined ? {} : { pasted: desk.readReport(order.from) };
  const today = order.request.today ?? desk.today;
  const central =
    order.central === undefined ? {} : { central: await centralPlan(order.central, today, desk) };
  const answers = order.answersFrom === undefined ? [] : answerLines(desk.readText(order.answersFrom));
  const unread = answers.filter(({ text }) => !yearAnswer(text));
  if (unread.length > 0) {
    const { year } = texts[order.language];
    const named = unread.map(({ line, text }) => year.badLine(line, printable(text, 200)));
    desk.tell(`${[...named, year.answerWords, year.noneUsed].join('\n')}\n`);
    return exitCodes.usage;
  }
  const yearAnswers = [
    ...answers.flatMap(({ text }) => yearAnswer(text) ?? []),
    ...(order.request.yearAnswers ?? []),
  ];
  const told = yearAnswers.length === 0 ? {} : { yearAnswers };
  const asked = { ...order.request, ...pasted, ...central, ...told, today };

  const isWriting = !looksOnly(order) && !isDryRun;
  const source = await sourceOf(order, desk, progress.reading, isWriting);
  const { sheet: only, tables = [], notPlans = [] } = asked;
  const sheets = [...(only === undefined ? [] : [only]), ...tables.map(({ sheet }) => sheet), ...notPlans];
  if (sheets.length > 0) {
    const book = await source.host.read();
    const sheet = sheets.find((name) => !sheetNamed(book, name));
    if (sheet !== undefined) throw new Failure('no-such-sheet', { file, sheet });
  }
  if (asked.map !== undefined && asked.map.size > 0) {
    const book = await source.host.read();
    const reading = readPlan(book, asked);
    const missing = missingColumn(book, reading, asked);
    if (missing !== undefined)
      return refused('no-such-column', noSuchColumn(missing, reading, texts[order.language]), order, desk);
  }
  const named = order.pairs && pairAnswers(readPlan(await source.host.read(), asked), order.pairs);
  if (named && 'name' in named)
    return refused('no-such-row', noSuchRow(named, texts[order.language]), order, desk);
  const request = named ? { ...asked, answers: named.answers } : asked;
  const jobs = pausableJobs(source.host);
  desk.doing(progress.working);
  // Suggestions are made of the workbook as it stands, so nothing is planned for them.
  const { id, outcome, items, book } = await runAsync(jobs.preview(order.suggests ? 'scan' : job, request));
  const lacking = only === undefined ? undefined : lacksPlan({ reading: outcome.reading, job, sheet: only });
  if (only !== undefined && lacking !== undefined)
    throw new Failure('unsupported', { file, sheet: only, reason: lacking });
  const { language } = outcome;
  const text = texts[language];

  if (outcome.owners && request.owner !== undefined && outcome.owners.owners.length === 0)
    return refused('no-such-owner', noSuchOwner(request.owner, outcome.owners, text), order, desk);
  if (outcome.owners && order.printsLetters) {
    desk.print(`${letters(outcome.owners, text).join('\n')}\n`);
    return exitCodes.done;
  }

  const isPlan = hasPlan(outcome.reading);
  if (order.printsRows || order.parquet !== undefined) {
    await passRows(
      tidyRows({ file, outcome, links: linksOf(outcome.reading).links, today }),
      order,
      desk,
      text,
    );
    return outcome.problems.some(needsDecision) ? exitCodes.toDecide : exitCodes.done;
  }
  // Without a plan the answer is the question where it is.
  if (order.suggests && (isPlan || isJson)) {
    const found = linkSuggestions(book, outcome.reading);
    const answer = isJson
      ? JSON.stringify(suggestedDocument(found, file, text), null, 2)
      : suggestedLines(found, { file, reading: outcome.reading }, text).join('\n');
    desk.print(`${answer}\n`);
    return isPlan ? exitCodes.done : exitCodes.toDecide;
  }

  const isSpreadsheet = spreadsheetId(file) !== undefined;
  const isEmpty = outcome.changes.edits.length === 0;
  // A copy without a plan is not a result, even when the person named a path for it.
  const isRefused = outcome.problems.some(({ code }) => code === 'year-unsaid');
  const isWanted = source.isCopy && outcome.reading.tables.length > 0 && !isRefused;
  let result: Saved | null = null;
  if (isWriting && (!isEmpty || isWanted)) {
    desk.doing(progress.writing(printable(source.target)));
    if (!isEmpty) await runAsync(jobs.apply(job, request, id, source.options));
    result = source.keep();
  }

  if (isJson) {
    desk.print(
      `${JSON.stringify(scanDocument(outcome, { file, language, out: result?.path ?? null }), null, 2)}\n`,
    );
  } else {
    const visible = book.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
    const lines = [
      ...summaryOf(outcome, {
        order,
        visible,
        today,
        place: result?.path ?? file,
        isWritten: result !== null,
        lacksPicture: !source.host.can.pictures && isWheelWritten(book, outcome.changes.edits),
        text,
      }),
      ...(isTableFile(file) ? ['', text.readAsTable(printable(file))] : []),
      ...(isDryRun
        ? ['', ...previewLines(items(), unseenSheets(book, outcome.changes.edits), text), '', text.dryRun]
        : []),
      ...(result === null
        ? []
        : isSpreadsheet
          ? ['', text.spreadsheet.changed(printable(file, MAX_ADDRESS))]
          : whereItIs(result, file, text)),
    ];
    desk.print(`${lines.join('\n')}\n`);
  }
  if (isRefused) return exitCodes.failed;
  const { agendaList } = outcome;
  // What is left to decide in the plan is not what coverage was asked for, and it does not print it.
  const isLeft =
    job === 'coverage' && agendaList
      ? agendaList.requirements.some(({ by }) => by.length === 0)
      : outcome.problems.some(needsDecision) || (outcome.findings?.left.length ?? 0) > 0;
  return isLeft ? exitCodes.toDecide : exitCodes.done;
}
