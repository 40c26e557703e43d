import { textOf, type CellValue } from '../../book/cells';
import type { Field, TableKind } from '../../plan/field';
import type { PlanReading, TableReading } from '../../plan/reading';
import { oneLine } from '../../plan/one-line';
import type { Text } from '../../text/text';
import { answersOf, itemsOf, type FoundLink, type Item } from '../link/items';
import { plansOf } from '../review-year';

/** Everything that the agenda is made from. */
export interface AgendaState {
  readonly reading: PlanReading;
  readonly year: number | null;
  readonly nextYear: number | null;
  readonly today: string;
  readonly text: Text;
  /** Action plans of the year, and of the next. */
  readonly plans: readonly TableReading[];
  readonly nextPlans: readonly TableReading[];
  readonly findings: readonly Item[];
  readonly decisions: readonly Item[];
  /** ISO day of the meeting whose decisions are followed up, where the workbook says it. */
  readonly decidedAt: string | null;
  readonly goals: readonly Item[];
  readonly cycle: readonly Item[];
  readonly pot: readonly Item[];
  /** The actions that answer a finding, by `itemKey` of the finding. */
  readonly answers: ReadonlyMap<string, readonly Item[]>;
  /** Findings, by `itemKey`, that ask for an action and certainly have none; and rows whose references lead to no one row. */
  readonly unanswered: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/** What the references say, as far as the agenda goes by it. */
export interface AgendaLinks {
  readonly links: readonly FoundLink[];
  readonly unanswered: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/** The tables of a kind for a year: those that name it, and those that name none; all when none fits. */
function tablesFor(reading: PlanReading, kind: TableKind, year: number | null): readonly TableReading[] {
  const all = reading.tables.filter((table) => table.kind === kind);
  const fitting = all.filter(({ planYear }) => planYear === year || planYear === null);
  return fitting.length > 0 ? fitting : all;
}

const ISO_DAY = /\b(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])\b/;

/** A day written in the name of the sheet or in the line above the table. */
function dayNamed(table: TableReading): string | null {
  const found = ISO_DAY.exec(table.sheet) ?? ISO_DAY.exec(table.caption?.text ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

/** The decisions of the last meeting before today; of all meetings where none names its day. */
function lastDecisions(reading: PlanReading, today: string): { items: Item[]; day: string | null } {
  const tables = reading.tables.filter(({ kind }) => kind === 'decisions');
  const days = tables.flatMap((table) => dayNamed(table) ?? []).filter((day) => day <= today);
  const day = days.sort().at(-1) ?? null;
  return { items: itemsOf(tables.filter((table) => day === null || (dayNamed(table) ?? day) === day)), day };
}

export function agendaState(
  reading: PlanReading,
  year: number | null,
  today: string,
  text: Text,
  { links, unanswered, undecided }: AgendaLinks,
): AgendaState {
  const nextYear = year === null ? null : year + 1;
  const decisions = lastDecisions(reading, today);
  return {
    reading,
    year,
    nextYear,
    today,
    text,
    plans: plansOf(reading, year, true),
    nextPlans: nextYear === null ? [] : plansOf(reading, nextYear, false),
    findings: itemsOf(tablesFor(reading, 'findings', year)),
    decisions: decisions.items,
    decidedAt: decisions.day,
    goals: itemsOf(reading.tables.filter(({ kind }) => kind === 'goals')),
    cycle: itemsOf(tablesFor(reading, 'cycle', nextYear)),
    pot: itemsOf(tablesFor(reading, 'climatepot', year)),
    answers: answersOf(reading, links),
    unanswered,
    undecided,
  };
}

/** Digits beyond which a number holds only what binary arithmetic left over: 0.1 + 0.2 is 0.30000000000000004. */
const DIGITS = 12;

/** A cell as it is written in the agenda's language: 22,8 in Swedish. */
export const shownText = (value: CellValue, { agenda }: Text): string =>
  typeof value === 'number'
    ? String(Number(value.toPrecision(DIGITS))).replace('.', agenda.decimalSign)
    : textOf(value).trim();

/** The row's cells in a field, in all its columns of that field, as they are written in the agenda. */
export const shownIn = ({ text }: AgendaState, { table, row }: Item, field: Field): string =>
  table.columns
    .flatMap((column) =>
      column.field === field ? [shownText(row.cells.get(column.column) ?? null, text)] : [],
    )
    .filter((said) => said !== '')
    .join(' · ');

/** The row's text in a field as it can be compared, in all its columns of that field (`more` to choose one). */
export function textIn(item: Item, field: Field, more?: string): string {
  const said: string[] = [];
  for (const column of item.table.columns) {
    if (column.field !== field || (more !== undefined && column.more !== more)) continue;
    const cell = textOf(item.row.cells.get(column.column) ?? null).trim();
    if (cell !== '') said.push(cell);
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
