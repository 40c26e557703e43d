import { columnLetter } from '../../src/book/area';
import { textOf } from '../../src/book/cells';
import { sheetNamed, valueAt } from '../../src/book/snapshot';
import type { ColumnReading, PlanReading, RowReading, TableReading } from '../../src/plan/reading';
import type { TruthRow, TruthTable } from '../plan/truth';
import type { Example } from './generate';

/**
 * `asked`: not read, and the person is told to say. `wrong`: read as something else without a word.
 * `lost`: in a table that was not found or is read as another kind.
 */
export type Outcome = 'right' | 'asked' | 'wrong' | 'lost';

/** One thing that was to be read, and what became of it. */
export interface Judged {
  readonly what: 'table' | 'column' | 'status' | 'deadline';
  /** The column's field by the truth; of a table its kind. */
  readonly field: string;
  readonly outcome: Outcome;
  /** The heading or the text, some cells, what was expected and what came. */
  readonly line: string;
}

export interface Judgement {
  readonly all: readonly Judged[];
  /** Tables read where there is none. */
  readonly falseTables: readonly string[];
  /** How many columns and tables the person is asked about. */
  readonly questions: number;
}

type Known = TruthTable & { readonly kindAlso?: readonly string[] };

const kindsOf = ({ kind, alsoKind = [], kindAlso = [] }: Known): readonly string[] => [
  kind,
  ...(typeof alsoKind === 'string' ? [alsoKind] : alsoKind),
  ...kindAlso,
];

const isAt = (table: TableReading, truth: TruthTable): boolean =>
  table.sheet === truth.sheet &&
  table.headerRow === truth.headerRow &&
  (truth.columns ?? []).some(({ column }) =>
    table.columns.some((one) => columnLetter(one.column) === column),
  );

/** A deadline as the truth files say it: the day, or the kind of what has none. */
function shown({ deadline: { date, kind } }: RowReading): string {
  if (kind === 'continuous' || kind === 'recurring' || kind === 'ambiguous') return kind;
  return date ?? (kind === 'placeholder' ? 'missing' : kind);
}

const UNDECIDED: ReadonlySet<string> = new Set(['unknown', 'missing', 'ambiguous']);

function outcomeOf(got: string, wanted: readonly string[]): Outcome {
  if (wanted.includes(got)) return 'right';
  return UNDECIDED.has(got) ? 'asked' : 'wrong';
}

function judgeRow(truth: TruthRow, got: RowReading | undefined, where: string, isFound: boolean): Judged[] {
  const judged: Judged[] = [];
  const judge = (
    what: 'status' | 'deadline',
    wanted: readonly string[],
    value: string | undefined,
    text: string,
  ): void => {
    const outcome = value === undefined ? 'lost' : outcomeOf(value, wanted);
    const line = `${where} row ${truth.row} ${what} "${text}": ${wanted.join('|')}, got ${value ?? (isFound ? 'no item' : 'no table')}`;
    judged.push({ what, field: what, outcome, line });
  };
  if (truth.status !== undefined)
    judge('status', [truth.status, ...(truth.statusAlso ?? [])], got?.status.status, got?.status.text ?? '');
  if (truth.deadline !== undefined)
    judge(
      'deadline',
      [truth.deadline, ...(truth.deadlineAlso ?? [])],
      got && shown(got),
      got?.deadline.text ?? '',
    );
  return judged;
}

const COLUMN_QUESTIONS: ReadonlySet<string> = new Set([
  'doubtful-heading',
  'several-headings',
  'unnamed-heading',
]);
const TABLE_QUESTIONS: ReadonlySet<string> = new Set(['near-miss', 'unsure-table', 'unsure-kind']);

function judgeColumns(
  { book }: Example,
  truth: TruthTable,
  table: TableReading | undefined,
  problems: PlanReading['problems'],
): Judged[] {
  const sheet = sheetNamed(book, truth.sheet);
  const rows = (truth.rows ?? []).slice(0, 3);
  return (truth.columns ?? []).map(({ column, heading, field, fieldAlso = [] }): Judged => {
    const got: ColumnReading | undefined = table?.columns.find((one) => columnLetter(one.column) === column);
    const isAsked =
      got === undefined ||
      got.field === 'unknown' ||
      problems.some(
        ({ code, at }) => COLUMN_QUESTIONS.has(code) && at.sheet === truth.sheet && at.column === got.column,
      );
    const isRight = [field, ...fieldAlso].includes(got?.field ?? 'unknown');
    const outcome = table === undefined ? 'lost' : isRight ? 'right' : isAsked ? 'asked' : 'wrong';
    const cells =
      sheet === undefined || got === undefined
        ? []
        : rows.map(({ row }) => textOf(valueAt(sheet, row, got.column)).slice(0, 24));
    const line = `${truth.sheet}!${column}${truth.headerRow} "${heading}" [${cells.join(' · ')}]: ${field}, got ${got?.field ?? 'no column'}`;
    return { what: 'column', field, outcome, line };
  });
}

/** What a reading made of each thing that the truth tells about. */
export function judge(example: Example, { tables, problems }: PlanReading): Judgement {
  const all: Judged[] = [];
  const used = new Set<TableReading>();
  for (const truth of example.truth.tables) {
    if (truth.kind === 'none') continue;
    const there = tables.find((table) => !used.has(table) && isAt(table, truth));
    if (there) used.add(there);
    const isRight = there !== undefined && kindsOf(truth).includes(there.kind);
    const isAsked = problems.some(({ code, at }) => TABLE_QUESTIONS.has(code) && at.sheet === truth.sheet);
    const where = `${truth.sheet}!${truth.headerRow}`;
    all.push({
      what: 'table',
      field: truth.kind,
      outcome: isRight ? 'right' : isAsked ? 'asked' : there === undefined ? 'lost' : 'wrong',
      line: `${where} ${truth.kind} (${(truth.columns ?? []).map(({ heading }) => heading).join(' | ')}): got ${there?.kind ?? 'no table'}`,
    });
    const table = isRight ? there : undefined;
    all.push(...judgeColumns(example, truth, table, problems));
    for (const row of truth.rows ?? [])
      all.push(
        ...judgeRow(
          row,
          table?.rows.find((one) => one.row === row.row),
          where,
          table !== undefined,
        ),
      );
  }
  const falseTables = tables
    .filter((table) => !used.has(table))
    .map(({ sheet, headerRow, kind, columns }) => {
      const headings = columns.map(({ heading }) => heading).join(' | ');
      return `${sheet}!${headerRow} (${headings}) is no table, read as ${kind}`;
    });
  const questions = problems.filter(
    ({ code }) => COLUMN_QUESTIONS.has(code) || TABLE_QUESTIONS.has(code),
  ).length;
  return { all, falseTables, questions };
}
