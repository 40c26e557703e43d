import { textOf, type CellValue } from '../../book/cells';
import type { Field, TableKind } from '../../plan/field';
import type { PlanReading, TableReading } from '../../plan/reading';
import type { TermGroup } from '../../plan/suggestions/glossary';
import { knownTerms } from '../../plan/suggestions/term-groups';
import { oneLine } from '../../plan/one-line';
import type { Text } from '../../text/text';
import { answersOf, itemsOf, type FoundLink, type Item } from '../link/items';
import { movedAnswers } from './moved-answers';
import type { SinceFigures } from '../job';
import { auditYearOf, plansOf } from '../review-year';
import { textIn } from './item-texts';
import { actionMoves, decisionMoves, type MovesOf } from './moves';

/** Everything that the agenda is made from. */
export interface AgendaState {
  readonly reading: PlanReading;
  readonly year: number | null;
  readonly nextYear: number | null;
  readonly today: string;
  readonly text: Text;
  /** The number format of a cell of an item's row, where it has one. */
  readonly formatAt: (item: Item, column: number) => string | undefined;
  /** Action plans of the year, and of the next. */
  readonly plans: readonly TableReading[];
  readonly nextPlans: readonly TableReading[];
  readonly findings: readonly Item[];
  /** The years that the findings are of, where none of them is of the year or of no named year. */
  readonly findingYears: readonly number[];
  readonly decisions: readonly Item[];
  /** ISO day of the meeting whose decisions are followed up, where the workbook says it. */
  readonly decidedAt: string | null;
  /** The decisions of the meetings before that one. */
  readonly earlierDecisions: readonly Item[];
  /** Decisions of minutes that no list has: nothing says how they stand. */
  readonly unlisted: readonly Unlisted[];
  /** How often a decision, or an action, has been put off. */
  readonly decisionMoves: MovesOf;
  readonly actionMoves: MovesOf;
  readonly goals: readonly Item[];
  readonly cycle: readonly Item[];
  readonly pot: readonly Item[];
  /** The actions that answer a finding, by `itemKey` of the finding. */
  readonly answers: ReadonlyMap<string, readonly Item[]>;
  /** Findings, by `itemKey`, that ask for an action and certainly have none; and rows whose references lead to no one row. */
  readonly unanswered: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
  /** What has happened to the plan since an earlier day, where the workbook remembers one. */
  readonly since: SinceFigures | null;
  /** Names of things by which texts are compared. */
  readonly terms: readonly TermGroup[];
}

/** A decision that stands in minutes alone. */
export interface Unlisted {
  /** ISO, of the meeting. */
  readonly day: string;
  readonly number: string;
  readonly text: string;
}

/** What the references say, as far as the agenda goes by it. */
export interface AgendaLinks {
  readonly links: readonly FoundLink[];
  readonly unanswered: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/** The tables of a kind for a year: those that name it, and those that name none; all when none fits. */
export function tablesFor(
  reading: PlanReading,
  kind: TableKind,
  year: number | null,
  yearOf = ({ planYear }: TableReading): number | null => planYear,
): readonly TableReading[] {
  const all = reading.tables.filter((table) => table.kind === kind);
  const fitting = all.filter((table) => [year, null].includes(yearOf(table)));
  return fitting.length > 0 ? fitting : all;
}

const ISO_DAY = /\b(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])\b/;

/** A day written in the name of the sheet or in the line above the table. */
export function dayNamed(table: TableReading): string | null {
  const found = ISO_DAY.exec(table.sheet) ?? ISO_DAY.exec(table.caption?.text ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** The day of the meeting that decided: as the table's name says, else as the row does. */
export function decidedOn(item: Item): string | null {
  const found = ISO_DAY.exec(textIn(item, 'unknown', 'meeting'));
  return dayNamed(item.table) ?? (found ? `${found[1]}-${found[2]}-${found[3]}` : null);
}

interface Decisions {
  /** Of the last meeting before today, and those of which nothing says when; of all meetings where none names its day. */
  readonly items: readonly Item[];
  readonly day: string | null;
  /** Of the meetings before that. */
  readonly earlier: readonly Item[];
  readonly unlisted: readonly Unlisted[];
}

/** `held`: the day of the agenda's own meeting, whose decisions of today are no earlier ones. */
function decisionsIn(
  reading: PlanReading,
  today: string,
  held: string | undefined,
  minuted: readonly Unlisted[],
): Decisions {
  const isHeld = (day: string | null): boolean => day !== null && day === today && day === held;
  const all = itemsOf(reading.tables.filter(({ kind }) => kind === 'decisions')).filter(
    (item) => !isHeld(decidedOn(item)),
  );
  const unlisted = minuted.filter((one) => !isHeld(one.day) && one.day <= today);
  const days = new Map(all.map((item) => [item, decidedOn(item)]));
  const past = [...days.values(), ...unlisted.map((one) => one.day)].flatMap((day) =>
    day !== null && day <= today ? [day] : [],
  );
  const day = past.sort().at(-1) ?? null;
  const of = (item: Item): string | null => days.get(item) ?? null;
  return {
    items: all.filter((item) => day === null || (of(item) ?? day) === day),
    day,
    earlier: day === null ? [] : all.filter((item) => (of(item) ?? day) < day),
    unlisted,
  };
}

/** The years of tables that were taken because none is of the year; none where one is, or names no year. */
function otherYears(tables: readonly TableReading[], year: number | null): readonly number[] {
  const years = new Set(tables.map(auditYearOf));
  if (year === null || years.has(null) || years.has(year)) return [];
  return [...years].flatMap((one) => one ?? []).sort((a, b) => a - b);
}

export function agendaState(
  reading: PlanReading,
  year: number | null,
  today: string,
  text: Text,
  { links, unanswered, undecided }: AgendaLinks,
  since: SinceFigures | null = null,
  terms: readonly TermGroup[] = knownTerms,
  held?: string,
  formatAt: AgendaState['formatAt'] = () => undefined,
  minuted: readonly Unlisted[] = [],
): AgendaState {
  const nextYear = year === null ? null : year + 1;
  const decisions = decisionsIn(reading, today, held, minuted);
  const findings = tablesFor(reading, 'findings', year, auditYearOf);
  const actions = reading.tables.filter(({ kind }) => kind === 'actions');
  return {
    reading,
    year,
    nextYear,
    today,
    text,
    plans: plansOf(reading, year, true),
    nextPlans: nextYear === null ? [] : plansOf(reading, nextYear, false),
    findings: itemsOf(findings),
    findingYears: otherYears(findings, year),
    decisions: decisions.items,
    decidedAt: decisions.day,
    earlierDecisions: decisions.earlier,
    unlisted: decisions.unlisted,
    decisionMoves: decisionMoves(decisions.earlier, decidedOn),
    actionMoves: actionMoves(actions),
    goals: itemsOf(reading.tables.filter(({ kind }) => kind === 'goals')),
    cycle: itemsOf(tablesFor(reading, 'cycle', nextYear)),
    pot: itemsOf(tablesFor(reading, 'climatepot', year)),
    answers: movedAnswers(answersOf(reading, links), actions),
    unanswered,
    undecided,
    since,
    terms,
    formatAt,
  };
}

/** Digits beyond which a number holds only what binary arithmetic left over: 0.1 + 0.2 is 0.30000000000000004. */
const DIGITS = 12;

/** A cell as it is written in the agenda's language: 22,8 in Swedish. */
export const shownText = (value: CellValue, { agenda }: Text): string =>
  typeof value === 'number'
    ? String(Number(value.toPrecision(DIGITS))).replace('.', agenda.decimalSign)
    : textOf(value).trim();

/** A number as its cell shows it, where that is as percent: 0.45 is `45 %`. */
export const shownAs = (value: CellValue, format: string | undefined, text: Text): string =>
  typeof value === 'number' && format?.includes('%') === true
    ? text.goals.percent(shownText(value * 100, text))
    : shownText(value, text);

/** The row's cells in a field, in all its columns of that field, as they are written in the agenda. */
export function shownIn({ text, formatAt }: AgendaState, item: Item, field: Field): string {
  const { table, row } = item;
  const said: string[] = [];
  for (const column of table.columns) {
    const shown =
      column.field === field
        ? shownAs(row.cells.get(column.column) ?? null, formatAt(item, column.column), text)
        : '';
    if (shown !== '') said.push(shown);
  }
  return said.join(' · ');
}

/** `1.2 Genomföra programanalys`: number and title, on one line. */
export function nameOf({ row }: Item): string {
  const title = oneLine(row.title);
  return row.id === null || row.id === '' ? title : `${row.id} ${title}`;
}

/** Who and when, as written where no day could be read. */
export function whoAndWhen(item: Item): readonly string[] {
  const { ownerText, deadline } = item.row;
  const owner = oneLine(ownerText);
  return [owner, deadline.date ?? deadline.text.trim()].filter((part) => part !== '');
}

/** How often it has been put off, where it has. */
export const movedWords = (moves: number, { agenda }: Text): readonly string[] =>
  moves === 0 ? [] : [agenda.movedTimes(moves)];
