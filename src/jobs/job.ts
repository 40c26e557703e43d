import type { ChangeSet } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Language } from '../plan/field';
import type { PlanReading, Problem, ReadingRequest } from '../plan/reading';
import type { Meeting } from '../plan/settings/settings';
import type { Answer } from './answers/answer';
import type { Status } from '../plan/status';
import { verbs, type Verb } from './verbs';

/** A verb of the table, as requests and reports name it. */
export type JobName = Verb['name'];

export const jobNames: readonly JobName[] = verbs.map(({ name }) => name);

/** What a person asks for. */
export interface JobRequest extends ReadingRequest {
  /** Of what is written; without it, the workbook's own. */
  readonly language?: Language;
  /** Taken by every job that writes; those to cells of plans by the jobs that structure plans. */
  readonly answers?: readonly Answer[];
  /** For a new plan: one to try Planbok on, in a workbook that holds nothing. */
  readonly isSample?: true;
  /** Filled into the agenda, where a person has not typed something else, and remembered in the workbook. */
  readonly meeting?: Meeting;
  /** One owner, by name or a part of it; without it, all. */
  readonly owner?: string;
  /** Nothing but Planbok's own sheets is written: plans are left, and counted, as they stand. */
  readonly ownSheetsOnly?: true;
}

/** The plan of the review's year in numbers. */
export interface RollupFigures {
  readonly year: number | null;
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly overdue: number;
}

export interface LinkFigures {
  /** Finding → action links by an explicit reference. */
  readonly explicit: number;
  /** Findings that ask for an action and have none, or whose reference is not certain. */
  readonly open: number;
}

export interface AgendaItem {
  readonly no: number;
  readonly title: string;
  /** `what: how it stands`, one line a row of the sheet. */
  readonly lines: readonly string[];
}

export interface AgendaFigures {
  readonly sheet: string;
  readonly items: readonly AgendaItem[];
}

/** How an open action stands to the day: every open action is in exactly one group. */
export type OpenGroup = 'overdue' | 'soon' | 'later' | 'unclear';

/** An owner and the open actions that name her; `''` is the name of nobody. */
export interface OwnerFigures {
  readonly name: string;
  readonly email: string | null;
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  readonly overdue: number;
  /** Due within four weeks. */
  readonly soon: number;
  readonly unclear: number;
  /** The text of a mail to her; `null` for nobody. Nothing is sent. */
  readonly letter: string | null;
}

export interface OwnersFigures {
  /** All owners; or the one asked for, none where the plan names no such owner or several. */
  readonly owners: readonly OwnerFigures[];
  /** Whom the request may mean, where it is not one owner. */
  readonly candidates: readonly string[];
}

/** A sheet that `structure` improves in place, or builds anew. */
export interface StructuredSheet {
  readonly source: string;
  readonly sheet: string;
  readonly inPlace: boolean;
  readonly rows: number;
  /** Cells whose text was read and written anew; the original text stands in its own column. */
  readonly reread: number;
  /** Of an ordered copy: cells that were changed and rows that were added because the original had changed. */
  readonly taken?: { readonly cells: number; readonly rows: number };
}

/** What came of a job: the changes to review, and what it found. Nothing is written yet. */
export interface Outcome {
  readonly changes: ChangeSet;
  /** The workbook as it was read. */
  readonly reading: PlanReading;
  /** What only a person can decide once the changes are made. */
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly rollup: RollupFigures;
  readonly links: LinkFigures;
  readonly agenda: AgendaFigures | null;
  readonly owners: OwnersFigures | null;
  readonly structured: readonly StructuredSheet[];
}

/** A verb of Planbok: pure, so that the same workbook and request always give the same outcome. */
export type Job = (book: WorkbookSnapshot, request: JobRequest) => Outcome;
