import type { ChangeSet } from '../book/edit';
import type { RunLine } from '../book/run-line';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Language } from '../plan/field';
import type { PlanReading, Problem, ReadingRequest, RowCount } from '../plan/reading';
import type { RuleChoice, RuleCode } from '../plan/settings/rules';
import type { Meeting } from '../plan/settings/settings';
import type { AgendaList } from './agenda/listed-agenda';
import type { AgendaRequest } from './agenda/agenda-request';
import type { StandardName } from './agenda/standards';
import type { Answer } from './answers/answer';
import type { CentralPlan } from './central/central-plan';
import type { FindingsFigures } from './findings/findings-figures';
import type { GoalProgress } from './goals/goal-values';
import type { Status } from '../plan/status';
import type { YearAnswer } from './year-change/year-answer';
import type { YearChangeFigures } from './year-change/year-change-figures';
import { verbs, type Verb } from './verbs';

/** A verb of the table, as requests and reports name it. */
export type JobName = Verb['name'];

export const jobNames: readonly JobName[] = verbs.map(({ name }) => name);

/** What a person asks for. */
export interface JobRequest extends ReadingRequest, AgendaRequest, RuleChoice {
  /** Of what is written; without it, the workbook's own. */
  readonly language?: Language;
  /** Taken by every job that writes; those to cells of plans by the jobs that structure plans. */
  readonly answers?: readonly Answer[];
  /** For a new plan: one to try Planbok on, in a workbook that holds nothing. */
  readonly isSample?: true;
  /** Filled into the agenda, where a person has not typed something else, and remembered in the workbook. */
  readonly meeting?: Meeting;
  /** Of the meeting, only this: the rest stays as the workbook has it, and this is written over what a person has typed. */
  readonly saidOfMeeting?: Meeting;
  /** A text with findings, as somebody copied it from a report, a mail or a document: they are listed. */
  readonly pasted?: string;
  /** The plan of the whole organisation, from a file of its own: what the workbook lacks of it is put on a sheet. */
  readonly central?: CentralPlan;
  /** The same as a text, as somebody copied it from its sheet or a file of fields. */
  readonly centralText?: string;
  /** The standard that the agenda is held against; without it, the one that the workbook remembers. */
  readonly standard?: StandardName;
  /** One owner, by name or a part of it; without it, all. */
  readonly owner?: string;
  /** What becomes of actions that are open when their year is closed; taken by the job that closes it. */
  readonly yearAnswers?: readonly YearAnswer[];
  /** Nothing but Planbok's own sheets is written: plans are left, and counted, as they stand. */
  readonly ownSheetsOnly?: true;
  /** The program that has the workbook cannot put a picture on a sheet. */
  readonly withoutPictures?: true;
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

/** Why a link is not suggested, or not clear. */
export const linkDoubts = ['no-actions', 'no-findings', 'empty-text', 'same-finding', 'same-number'] as const;

export type LinkDoubtCode = (typeof linkDoubts)[number];

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

/** A decision of a meeting, as the list of decisions has it. */
export interface DecisionFigures {
  /** `B-2020-11-1`. */
  readonly id: string;
  readonly text: string;
  /** As written; empty for nobody. */
  readonly owner: string;
  /** ISO, or as written; empty where it is not said. */
  readonly due: string;
}

/** What became of a decision in the plan: a new action, a new time of one, or only the action that it is about. */
export interface EnteredDecision {
  readonly id: string;
  readonly as: 'new' | 'extended' | 'linked';
  /** The number of the action; `null` in a plan without numbers. */
  readonly action: string | null;
}

/** The minutes of a meeting. */
export interface MinutesFigures {
  readonly sheet: string;
  /** ISO. */
  readonly day: string;
  readonly decisions: readonly DecisionFigures[];
}

/** What may have become of an action, in the order in which it is told. */
export const sinceKinds = [
  'done',
  'started',
  'added',
  'moved',
  'cancelled',
  'reopened',
  'rescheduled',
  'removed',
] as const;

export type SinceKind = (typeof sinceKinds)[number];

/** The plan of the whole organisation: what of it that is still to be done the unit's own plans have. */
export interface CentralFigures {
  readonly total: number;
  readonly left: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly id: string | null;
    readonly title: string;
    /** The unit's action that may be the same, by its number, else its title. */
    readonly perhaps: string | null;
  }[];
}

/** A goal of the workbook in numbers. Its actions are those of the year under review and the next, for it or a part of it. */
export interface GoalFigures {
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
  readonly title: string;
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  readonly overdue: number;
  /** Cancelled, or moved to another year. */
  readonly dropped: number;
  /** No action serves it, though actions of its time name goals. */
  readonly isWithout: boolean;
  /** Where its row has an outcome. */
  readonly progress: GoalProgress | null;
}

/** What has happened to the plan since a day that the workbook remembers: what is certain, so that each is at least so many. */
export interface SinceFigures {
  /** ISO. */
  readonly day: string;
  readonly counts: Readonly<Record<SinceKind, number>>;
  /** Actions that cannot be compared with that day: copied, renamed, come while others went, or of unclear status then or now. */
  readonly unsure: number;
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
  /** The heading of the column for which its own sheet has no room, so that it is put in order on a new one. */
  readonly noRoom?: string;
}

/** What came of a job: the changes to review, and what it found. Nothing is written yet. */
export interface Outcome {
  readonly changes: ChangeSet;
  /** The workbook as it was read. */
  readonly reading: PlanReading;
  /** Rows as they are counted once the changes are made: the numbers that the sheets say. */
  readonly rows: RowCount;
  /** What only a person can decide once the changes are made. */
  readonly problems: readonly Problem[];
  /** Rules that are switched off in the workbook: nothing is told of them. */
  readonly off: readonly RuleCode[];
  readonly language: Language;
  readonly rollup: RollupFigures;
  /** Where the workbook remembers an earlier day of the year's plan. */
  readonly since: SinceFigures | null;
  readonly goals: readonly GoalFigures[];
  /** Where the workbook has a plan of the whole organisation. */
  readonly central: CentralFigures | null;
  /** How many actions a text with a central plan held. */
  readonly centralRead?: number;
  readonly links: LinkFigures;
  readonly agenda: AgendaFigures | null;
  readonly minutes: MinutesFigures | null;
  /** Of the job that enters decisions in the plans. */
  readonly entered: readonly EnteredDecision[] | null;
  readonly owners: OwnersFigures | null;
  /** What became of a text with findings. */
  readonly findings: FindingsFigures | null;
  /** What becomes of the actions of a year that is closed. */
  readonly yearChange: YearChangeFigures | null;
  /** The points of the agenda and what they cover; only of the jobs that look at them. */
  readonly agendaList: AgendaList | null;
  /** The runs that the workbook remembers, the first one first; only of the job that shows them. */
  readonly runs: readonly RunLine[] | null;
  readonly structured: readonly StructuredSheet[];
}

/** A verb of Planbok: pure, so that the same workbook and request always give the same outcome. */
export type Job = (book: WorkbookSnapshot, request: JobRequest) => Outcome;
