import { runsSheet } from '../../book/run-log';
import { pause, type Pausable } from '../../book/pausable';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { CentralFigures, Outcome, OwnersFigures } from '../../jobs/job';
import { AGENDA_MARK } from '../../jobs/agenda/agenda-layout';
import { MINUTES_MARK } from '../../jobs/minutes/minutes-layout';
import { plansOf } from '../../jobs/review-year';
import { ownSheetNamed } from '../../jobs/sheets/own-sheet';
import { fixesOf } from '../../jobs/structure/fixes';
import { planWords } from '../../jobs/structure/plan-words';
import { tableKinds, type TableKind } from '../../plan/field';
import type { PlanReading } from '../../plan/reading';
import { settingsIn } from '../../plan/settings/stored-settings';
import type { OwnerLetter, Report } from '../conversation';
import { goalCounts, overdueActions } from './action-views';
import { actionName, actionNames, ownersIn } from './answer-lists';
import { findingViews } from './finding-views';
import { goalViews } from './goal-views';
import { nearMissView } from './near-miss-views';
import { problemViews } from './problem-views';
import { tableView } from './table-views';

function rowsOfEachKind({ tables }: PlanReading): Report['sources'] {
  const counts: Record<TableKind, number> = {
    actions: 0,
    findings: 0,
    decisions: 0,
    goals: 0,
    cycle: 0,
    climatepot: 0,
    central: 0,
  };
  for (const kind of tableKinds) {
    for (const table of tables) if (table.kind === kind) counts[kind] += table.rows.length;
  }
  return counts;
}

const lettersTo = ({ owners }: OwnersFigures): readonly OwnerLetter[] =>
  owners.flatMap(({ name, letter, remaining, unclear }) =>
    letter === null || remaining + unclear === 0 ? [] : [{ name, text: letter }],
  );

/** By their numbers and titles. What is on a sheet that is not there yet is shown by its row's first cell. */
const centralView = (
  { total, left }: CentralFigures,
  { tables }: PlanReading,
): NonNullable<Report['central']> => ({
  total,
  left: left.map(({ sheet, row, id, title, perhaps }) => {
    const columns = tables.find((table) => table.sheet === sheet)?.columns ?? [];
    const column = columns.find(({ field }) => field === 'title')?.column ?? 1;
    return { at: { sheet, row, column }, name: actionName({ id, title }), perhaps };
  }),
});

/** How the workbook stands, from what a job found in it. `book`: the workbook the job looked at. */
export function* reportOf(book: WorkbookSnapshot, outcome: Outcome, today: string): Pausable<Report> {
  const {
    reading,
    language,
    problems,
    rollup,
    links,
    agenda,
    minutes,
    owners,
    agendaList,
    central,
    findings: listed,
    yearChange,
  } = outcome;
  const plans = plansOf(reading, rollup.year, true);
  const words = planWords(book, reading, language);
  const hidden = new Set(
    book.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name])),
  );
  const { leaves = [] } = settingsIn(book).settings;
  const fixes = yield* fixesOf(book, reading, words);
  yield pause;
  const byGoal = goalCounts(plans, today);
  yield pause;
  const overdue = overdueActions(plans, today);
  yield pause;
  const findings = findingViews(book, reading, today);
  yield pause;
  const goals = goalViews(book, reading, rollup.year, today);
  const agendaSheet = ownSheetNamed(book, AGENDA_MARK);
  const minutesSheet = ownSheetNamed(book, MINUTES_MARK);
  // The problems of a job that writes are about the workbook as it will be.
  const isAsRead = outcome.changes.edits.length === 0;
  return {
    language: reading.language,
    sheets: book.sheets.filter((sheet) => sheet !== runsSheet(book)).length,
    tables: reading.tables.map((table) => tableView(table, hidden.has(table.sheet))),
    noPlan: reading.noPlan,
    nearMisses: reading.nearMisses.map((near) => nearMissView(book, near)),
    problems: isAsRead ? yield* problemViews(problems, reading) : problems,
    fixes: fixes.map((fix) => (leaves.includes(fix.kind) ? { ...fix, isLeft: true } : fix)),
    ...(outcome.off.length === 0 ? {} : { off: outcome.off }),
    rollup,
    byGoal,
    overdue,
    links,
    findings,
    ...(goals.length === 0 ? {} : { goals }),
    owners: ownersIn(reading),
    actions: actionNames(reading, findings),
    statusWords: words.text.status,
    sources: rowsOfEachKind(reading),
    ...(agendaSheet === undefined ? {} : { agendaSheet }),
    ...(agendaList ? { agendaList } : {}),
    ...(minutesSheet === undefined ? {} : { minutesSheet }),
    agenda,
    minutes,
    ...(owners ? { letters: lettersTo(owners) } : {}),
    ...(central ? { central: centralView(central, reading) } : {}),
    ...(outcome.centralRead === undefined ? {} : { centralRead: outcome.centralRead }),
    ...(listed ? { listed } : {}),
    ...(yearChange ? { yearChange } : {}),
  };
}
