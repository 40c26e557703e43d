import type { Address } from '../book/area';
import type { CellValue } from '../book/cells';
import type { FieldReasons } from './column-reason';
import type { LifecycleCode } from './lifecycle-code';
import type { Certainty, Field, Language, TableKind } from './field';
import type { MeetingReading } from './meeting/meeting-facts';
import type { CycleProblemCode } from './cycle/cycle-problem-code';
import type { AnswerProblemCode } from './answer-problem-code';
import type { NewRowsCode } from './new-rows-code';
import type { MeetingProblemCode } from './meeting/meeting-problem-code';
import type { OwnStatus } from './settings/own-words';
import type { TableChoice, TableSense } from './settings/settings';
import type { Status } from './status';
import type { StatusProblemCode } from './statuses/status-problem-code';
import type { YearProblemCode } from './years/year-problem-code';

/** A status cell as read. `text` is what stood there, untouched. */
export interface StatusReading {
  readonly status: Status;
  readonly text: string;
  readonly certainty: Certainty;
  /** A day of completion written inside the status, `YYYY-MM-DD`. */
  readonly completedAt?: string;
  /** 0–100, where the status is or holds a percentage. */
  readonly percent?: number;
  /** The status says more than its word ("Pågår, 14 % i oktober"): the text must be kept beside a rewritten cell. */
  readonly saysMore?: boolean;
  /** It was read, but the row's day of completion says otherwise: the status is `unknown` until a person has said. */
  readonly isAgainstDay?: true;
}

export const deadlineKinds = [
  'day',
  'month',
  'quarter',
  'term',
  'season',
  'week',
  'year',
  'continuous',
  'recurring',
  'placeholder',
  'ambiguous',
  'missing',
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/** A deadline cell as read. `date` (ISO) is the last day that is still in time; `null` for kinds without one. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  readonly date: string | null;
  readonly text: string;
  readonly certainty: Certainty;
  /** Days an ambiguous text may mean, ISO, for the question asked. */
  readonly candidates?: readonly string[];
}

/** One owner: a person, role, group or unit, as written. */
export interface OwnerReading {
  readonly name: string;
  readonly email?: string;
}

/** One column of a table: its letter is `columnLetter(column)`. */
export interface ColumnReading {
  readonly column: number;
  /** The heading cell's exact text (its own row when the heading has two). */
  readonly heading: string;
  /** Two-row headings: both texts, `Ansvar / Utförare`; else the same as `heading`. */
  readonly headingFull: string;
  readonly field: Field;
  /** What an `unknown` or shared field is about: `in`, `out`, `reserved`, `movedFrom`, `indicator`, `original` … */
  readonly more?: string;
  readonly certainty: Certainty;
  /** A column of owners whose cells say when as well ("Bo 15/6"), where no other column does. */
  readonly alsoDeadline?: true;
}

/** One row of a table that was interpreted. */
export interface RowReading {
  readonly row: number;
  readonly id: string | null;
  readonly title: string;
  readonly status: StatusReading;
  readonly deadline: DeadlineReading;
  readonly owners: readonly OwnerReading[];
  /** The owner cell's text as written. */
  readonly ownerText: string;
  /** From the row's own cell, else from the group heading or caption above it. */
  readonly goal: string | null;
  readonly area: string | null;
  /** Findings only. */
  readonly finding: FindingKind | null;
  readonly isHidden: boolean;
  /** Read in the row's cell of areas, in an ordered copy, because a person has said that such headings say so. */
  readonly fromArea?: 'owner' | 'deadline';
  /** Every non-empty cell of the row within the table's columns, by column; cells merged downwards count in each row. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** In the order in which a review takes them. */
export const findingKinds = ['positive', 'improvement', 'nonconformity', 'unknown'] as const;

export interface FindingKind {
  readonly kind: (typeof findingKinds)[number];
  readonly severity?: 'minor' | 'major';
}

/** A heading between the rows that says what the rows below it belong to. */
export interface GroupReading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `owner` and `deadline`: of the rows below it, in a table that has no such column. */
  readonly field: 'goal' | 'area' | 'unit' | 'owner' | 'deadline' | 'unknown';
  /** It may say who does what stands below, or by when: the person is asked (`unsure-band`). */
  readonly mayBe?: 'owner' | 'deadline';
}

/** A row inside or right below a table that holds text but no item; it is listed, never dropped. */
export interface SkippedRow {
  readonly row: number;
  readonly why: 'total' | 'note' | 'legend' | 'repeated-heading' | 'type-hints' | 'blank';
}

/** Why a block was taken for a table: data for a sentence. */
export interface TableReason {
  readonly headings: readonly string[];
  readonly rows: number;
}

export interface TableReading {
  readonly sheet: string;
  readonly kind: TableKind;
  /** The lowest heading row. */
  readonly headerRow: number;
  readonly headingRows: readonly number[];
  /** First and last row with an item; both 0 when the table is empty. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0–1. */
  readonly confidence: number;
  /** Another kind that explains its columns nearly as well, or `none` for another sort of list: `unsure-kind` asks. */
  readonly rivalKind?: TableSense;
  readonly reason: TableReason;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly groups: readonly GroupReading[];
  readonly skipped: readonly SkippedRow[];
  /** A line above the table that holds its goal. */
  readonly caption: { readonly row: number; readonly text: string } | null;
  readonly planYear: number | null;
  /** No words name that year as the plan's. */
  readonly isYearGuessed?: true;
}

/** Codes of problems in the rows; each has a sentence in `text/`. */
export type ProblemCode =
  | StatusProblemCode
  | 'ambiguous-deadline'
  | 'missing-deadline'
  | 'placeholder-deadline'
  | 'missing-owner'
  | 'unsure-owner'
  | 'missing-title'
  | 'duplicate-id'
  | 'formula-error'
  | 'formula-without-result'
  | 'unnamed-heading'
  | 'doubtful-heading'
  | 'several-headings'
  | 'merged-cells'
  | 'no-such-reference'
  | 'ambiguous-reference'
  | 'finding-without-action'
  | 'nonconformity-without-cause'
  | 'nonconformity-without-requirement'
  | 'nonconformity-without-effect-check'
  | 'positive-with-action'
  | LifecycleCode
  | 'unknown-finding-kind'
  | 'listed-row'
  | 'mixed-kinds'
  | 'unsure-band'
  | 'action-or-heading'
  | 'same-actions'
  | 'near-miss'
  | 'status-board'
  | 'no-plan'
  | 'unsure-table'
  | 'unsure-kind'
  | 'row-outside'
  | 'year-without-actions'
  | 'open-elsewhere'
  | 'name-taken'
  | 'changed-source'
  | 'differing-source'
  | 'new-in-source'
  | 'added-to-source'
  | 'removed-from-source'
  | 'changed-reading'
  | 'protected-workbook'
  | 'protected-sheet'
  | 'no-room'
  | 'too-wide'
  | 'damaged-part'
  | AnswerProblemCode
  | NewRowsCode
  | YearProblemCode
  | MeetingProblemCode
  | CycleProblemCode
  | 'negative-amount'
  | 'pot-overspent';

/** Something only a person can decide; data, beside the row, which is kept. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly at: Address;
  /** The text found, or the name the problem is about. */
  readonly found?: string;
  /** What it may mean: days, statuses, references; fields of a column and kinds of a table, the likeliest first. */
  readonly candidates?: readonly string[];
  /** A column in doubt: a few of its cells, as shown. */
  readonly cells?: readonly string[];
  /** Of these only the person knows which counts; the one that is read now comes first, unless none is (`isUnread`). */
  readonly columns?: readonly HeadedColumn[];
  readonly isUnread?: true;
  /** A column in doubt: why it may be each of the candidates. */
  readonly reasons?: readonly FieldReasons[];
}

/** A column as a person knows it. */
export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

export interface RowCount {
  /** Rows with any text on sheets that hold a table. */
  readonly read: number;
  /** Rows that became an item, a heading or a caption. */
  readonly interpreted: number;
  /** Rows that are listed: notes, totals, legends and what could not be read. `read = interpreted + listed`. */
  readonly listed: number;
}

/** What is nearly a table: the row that would be its headings, what they say, and what is missing. */
export interface NearMiss {
  readonly sheet: string;
  readonly headerRow: number;
  /** The first and the last column of its headings, and the row's texts between them, as far as a choice keeps them. */
  readonly left: number;
  readonly right: number;
  readonly headings: readonly string[];
  readonly found: readonly Field[];
  readonly missing: readonly Field[];
  /** The column that looks like the action, where one does. */
  readonly titleColumn?: number;
  readonly titleHeading?: string;
  /** What the table may be, the likeliest first, where it may well be one: then it is asked about (`unsure-table`). */
  readonly kinds?: readonly TableKind[];
}

/** A workbook as a careful coordinator reads it. */
export interface PlanReading {
  readonly language: Language;
  readonly tables: readonly TableReading[];
  /** Sheets with text but no plan, in tab order. */
  readonly noPlan: readonly string[];
  /** What nearly is a table: on those sheets, or beside another table; the nearest first. */
  readonly nearMisses: readonly NearMiss[];
  /** Sheets that a plan sheet of ours was built from, and that are therefore not read again. */
  readonly superseded: readonly string[];
  /** What the workbook says of the coming meeting, where it does. */
  readonly meeting?: MeetingReading;
  /** The organisation's name, where the workbook says it. */
  readonly organisation?: string | null;
  readonly rows: RowCount;
  readonly problems: readonly Problem[];
}

/** What the readers must be told: nothing of it is guessed from the machine. */
export interface ReadingRequest {
  /** ISO day that counts as today. */
  readonly today: string;
  /** Year of the plan for texts that name none; the table's own year wins when it has one. */
  readonly year?: number;
  readonly language?: Language;
  readonly sheet?: string;
  /** Column letter, or a heading's exact text → field: the person's own word on what a column holds. */
  readonly map?: ReadonlyMap<string, Field>;
  /** The person's own word on status texts, and on headings that say how all below them stands. */
  readonly statuses?: readonly OwnStatus[];
  /** The person's own word on tables, and sheets of which she says that they hold none, beside what the workbook remembers. */
  readonly tables?: readonly TableChoice[];
  readonly notPlans?: readonly string[];
}
