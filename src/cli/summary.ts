import { addressName } from '../book/area';
import type { Outcome } from '../jobs/job';
import { areTold } from '../jobs/goals/goal-figures';
import { sinceWords } from '../jobs/history/since-words';
import { noMeeting } from '../plan/meeting/meeting-facts';
import { blockingProblem } from '../jobs/blocking-problem';
import { hasPlan } from '../jobs/plan-problems';
import { needsDecision } from '../plan/needs-decision';
import type { TableKind } from '../plan/field';
import type { Problem, ProblemCode } from '../plan/reading';
import { statuses } from '../plan/status';
import type { svCli } from '../text/sv/cli';
import { changedSheets } from './changed-sheets';
import { coverageLines } from './coverage-lines';
import { looksOnly, type WorkOrder } from './order';
import { findingLines } from './finding-lines';
import { enteredLines, minutesLines } from './minutes-lines';
import { ownerLines } from './owner-lines';
import { logLines } from './log-lines';
import { printable } from './printable';
import { LONGEST_SENTENCE, problemLine } from './problem-line';
import { questionLines } from './question-lines';
import { yearLines, yearSheets, yearWorkLines } from './year-lines';

type Text = typeof svCli;

/** What of a job is said, and how. */
interface Shown {
  readonly order: WorkOrder;
  /** The sheets that a person sees in the workbook as it was read. */
  readonly visible: readonly string[];
  readonly today: string;
  /** The file that the summary is about: the result, or the workbook that was read where none is written. */
  readonly place: string;
  readonly isWritten: boolean;
  /** The sheet with the annual wheel is written where no picture can be drawn. */
  readonly lacksPicture?: boolean;
  readonly text: Text;
}

/** The most problems of one kind that are shown; a person who has dealt with ten runs the job again. */
const MAX_IN_GROUP = 10;
const LONGEST_PLACE = 200;

/** Rows of the sheets that are an item of a table, or several: a month with two activities is one row. */
const rowsInTables = (tables: Outcome['reading']['tables']): number =>
  new Set(tables.flatMap(({ sheet, rows }) => rows.map(({ row }) => `${row} ${sheet}`))).size;

function found({ reading, rows: { read, interpreted, listed } }: Outcome, text: Text): readonly string[] {
  const width = Math.max(0, ...reading.tables.map(({ sheet }) => printable(sheet, 31).length));
  const tables = reading.tables.map(({ sheet, kind, rows, headerRow, headingRows }) => {
    const name = printable(sheet, 31).padEnd(width);
    const headings = headingRows.length === 0 ? '' : ` (${text.headingsInRow(headerRow)})`;
    return `  ${name}  ${text.kinds[kind]}, ${text.tableRows(rows.length)}${headings}`;
  });
  const { facts, sheets } = reading.meeting ?? noMeeting;
  const inTables = rowsInTables(reading.tables);
  return [
    text.found,
    ...(tables.length === 0 ? [`  ${text.noTables}`] : tables),
    ...(facts.size === 0
      ? []
      : [`  ${text.meetingOn(sheets.map((name) => printable(name, 31)).join(', '), facts.size)}`]),
    ...(reading.noPlan.length === 0
      ? []
      : [`  ${text.noPlan(reading.noPlan.map((name) => printable(name, 31)).join(', '))}`]),
    ...(tables.length === 0 ? [] : [`  ${text.rows(read, inTables, interpreted - inTables, listed)}`]),
  ];
}

function standing({ problems, rollup, since, goals }: Outcome, text: Text): readonly string[] {
  if (rollup.total === 0) return [];
  const parts = statuses.flatMap((status) => {
    const count = rollup.byStatus[status];
    return count === 0 ? [] : [text.statuses[status](count)];
  });
  return [
    '',
    text.standing(rollup.year),
    `  ${text.actions(rollup.total)}: ${parts.join(', ')}`,
    ...problems.flatMap((problem) =>
      problem.code === 'same-actions' ? [`  ${printable(text.countedTwice(problem), LONGEST_SENTENCE)}`] : [],
    ),
    ...(rollup.overdue === 0 ? [] : [`  ${text.overdue(rollup.overdue)}`]),
    ...(!areTold(goals)
      ? []
      : [`  ${text.goalsStanding(goals.length, goals.filter(({ isWithout }) => isWithout).length)}`]),
    ...(since === null ? [] : [`  ${sinceWords(since, text.since)}`]),
  ];
}

/** The jobs after which a plan is in order. */
const ordering: ReadonlySet<WorkOrder['job']> = new Set<WorkOrder['job']>(['review', 'structure']);

/** Why a job had nothing to do, where the workbook lacks what it is about, or has what it would make. */
function lackedBy(job: WorkOrder['job'], reading: Outcome['reading'], text: Text): string | undefined {
  const has = (kind: TableKind): boolean => reading.tables.some((table) => table.kind === kind);
  if (job === 'create') return has('actions') ? text.hasPlanAlready : undefined;
  if (job === 'pot') return has('climatepot') ? undefined : text.noPot;
  if (job === 'cycle') return has('cycle') ? undefined : text.noCycle;
  return undefined;
}

function work(outcome: Outcome, { order, visible, isWritten, lacksPicture, text }: Shown): readonly string[] {
  const { changes, reading, structured, links, agenda, yearChange } = outcome;
  if (changes.edits.length === 0) {
    if (!hasPlan(reading) && outcome.problems.some(({ code }) => code === 'no-plan'))
      return ['', text.nothingWithoutPlan];
    if (outcome.problems.some(({ code }) => code === 'protected-workbook')) return ['', text.locked];
    const hindrance = blockingProblem(outcome.problems);
    if (hindrance) {
      const why = printable(text.sentences[hindrance.code](hindrance), LONGEST_SENTENCE);
      return ['', text.nothingDone(why)];
    }
    const lacked = lackedBy(order.job, reading, text);
    if (lacked !== undefined) return ['', text.nothingDone(lacked)];
    if (reading.tables.length === 0) return [];
    return ['', ordering.has(order.job) ? text.nothingToChange : text.nothingToDo];
  }
  const { map, statuses: words, tables, notPlans } = order.request;
  const isRemembered = [map, words, tables, notPlans].some((said) => said !== undefined);
  const made = changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : []));
  const built = new Set(structured.map(({ sheet }) => sheet));
  const told = new Set([...built, ...(yearChange ? yearSheets(yearChange) : [])]);
  const reread = structured.reduce((sum, { reread: cells }) => sum + cells, 0);
  return [
    '',
    isWritten ? text.done : text.wouldDo,
    ...structured.flatMap(({ source, sheet, inPlace, rows, taken }) => [
      inPlace ? text.structuredInPlace(sheet, rows) : text.structuredAnew(source, sheet, rows),
      ...(taken ? [text.takenOver(sheet, taken.cells, taken.rows)] : []),
    ]),
    ...(reread === 0 ? [] : [text.reread(reread)]),
    ...(isRemembered ? [text.remembered] : []),
    ...made.flatMap(({ sheet, visibility }) =>
      built.has(sheet) || (visibility !== undefined && visibility !== 'visible')
        ? []
        : [text.sheetMade(sheet)],
    ),
    ...changedSheets(changes.edits, visible).flatMap((sheet) =>
      told.has(sheet) ? [] : [text.sheetChanged(sheet)],
    ),
    ...(lacksPicture === true ? [text.spreadsheet.noPicture] : []),
    ...(yearChange ? yearWorkLines(yearChange, text) : []),
    ...(links.explicit + links.open > 0 && agenda !== null ? [text.linked(links.explicit, links.open)] : []),
  ].map((line, i) => (i < 2 ? line : `  ${line}`));
}

/** `Plan!G9  Å-02: Pågår → Klar` */
const changeLine = ({ at, found = '', candidates = [] }: Problem): string => {
  const change = candidates.map((one) => printable(one, 40)).join(' → ');
  return `    ${addressName(at)}  ${printable(found, 60)}: ${change}`;
};

/** Observations that need no decision: rows that were not read, and changes in an original. */
const shownNotes: readonly ProblemCode[] = [
  'row-outside',
  'changed-source',
  'new-in-source',
  'removed-from-source',
  'year-no-column',
];

function noteGroup(code: ProblemCode, problems: readonly Problem[], text: Text): readonly string[] {
  const group = problems.filter((problem) => problem.code === code);
  if (group.length === 0) return [];
  return [
    `  ${text.problemGroups[code]} (${group.length})`,
    ...group
      .slice(0, MAX_IN_GROUP)
      .map((problem) => (code === 'changed-source' ? changeLine(problem) : problemLine(problem, text))),
    ...(group.length > MAX_IN_GROUP ? [`    ${text.more(group.length - MAX_IN_GROUP)}`] : []),
  ];
}

/**
 * What nobody need decide about, apart from what somebody must: rows that were not read and changes in an original with their
 * places, and the rest too by a job that only looks; of another it is enough to know how many there are.
 */
function notes(problems: readonly Problem[], { order, place, text }: Shown): readonly string[] {
  const all = problems.filter((one) => !needsDecision(one));
  if (all.length === 0) return [];
  const others = [...new Set(all.map(({ code }) => code))].filter((code) => !shownNotes.includes(code));
  const counts = others.map(
    (code) => `  ${text.problemGroups[code]} (${all.filter((one) => one.code === code).length})`,
  );
  return [
    '',
    text.notes(all.length),
    ...shownNotes.flatMap((code) => noteGroup(code, all, text)),
    ...(order.job === 'scan' ? others.flatMap((code) => noteGroup(code, all, text)) : counts),
    ...(order.job === 'scan' || others.length === 0
      ? []
      : [`  ${text.scanShowsNotes(printable(place, LONGEST_PLACE))}`]),
  ];
}

function decisions({ problems, reading, off }: Outcome, shown: Shown): readonly string[] {
  const { text } = shown;
  const groups = new Map<ProblemCode, Problem[]>();
  const asked = problems.filter(needsDecision);
  for (const problem of asked) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return [
    '',
    asked.length === 0 ? text.nothingToDecide : text.decide(asked.length),
    ...[...groups].flatMap(([code, group]) => [
      `  ${text.problemGroups[code]} (${group.length})`,
      ...questionLines(group, reading, MAX_IN_GROUP, text),
    ]),
    ...(off.length === 0 ? [] : [`  ${text.rulesOff(off)}`]),
    ...notes(problems, shown),
  ];
}

/** The summary below what was found: its status, what was done, what remains to decide. */
const afterFound = (outcome: Outcome, shown: Shown, text = shown.text): readonly string[] => [
  ...standing(outcome, text),
  ...(outcome.minutes ? minutesLines(outcome.minutes, text) : []),
  ...(outcome.entered
    ? enteredLines(outcome.entered, blockingProblem(outcome.problems) !== undefined, text)
    : []),
  ...(outcome.owners ? ownerLines(outcome.owners, text) : []),
  ...(outcome.findings ? findingLines(outcome.findings, text) : []),
  ...(outcome.yearChange ? yearLines(outcome.yearChange, text) : []),
  ...(looksOnly(shown.order) ? [] : work(outcome, shown)),
  ...(outcome.reading.tables.length === 0 && outcome.problems.length === 0 ? [] : decisions(outcome, shown)),
];

/** The summary after a job: what the workbook contains, its status, what was done, what remains to decide. */
export function summaryOf(outcome: Outcome, shown: Shown): readonly string[] {
  const { order, today, text } = shown;
  return [
    text.head(printable(order.file, 200), today),
    '',
    ...found(outcome, text),
    ...(order.job === 'coverage' || outcome.runs ? [] : afterFound(outcome, shown)),
    ...(outcome.runs ? logLines(outcome.runs, outcome.language, text) : []),
    ...(order.job === 'coverage' && outcome.agendaList
      ? coverageLines(outcome.agendaList, outcome.language, text)
      : []),
  ];
}
