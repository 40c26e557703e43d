import type { Address } from '../book/area';
import type { PreviewItem } from '../book/preview';
import type { FindingsFigures } from '../jobs/findings/findings-figures';
import type { Left } from '../book/undo-left';
import type { PointChoice } from '../jobs/agenda/agenda-request';
import type { PresetName } from '../jobs/agenda/agenda-presets';
import type { AgendaList } from '../jobs/agenda/listed-agenda';
import type { Answer } from '../jobs/answers/answer';
import type {
  AgendaFigures,
  JobName,
  JobRequest,
  LinkFigures,
  MinutesFigures,
  RollupFigures,
  StructuredSheet,
} from '../jobs/job';
import type { Fix } from '../jobs/structure/fixes';
import type { YearAnswer } from '../jobs/year-change/year-answer';
import type { YearChangeFigures } from '../jobs/year-change/year-change-figures';
import type { Language, TableKind } from '../plan/field';
import type { FindingKind, NearMiss, Problem } from '../plan/reading';
import type { RuleCode } from '../plan/settings/rules';
import type { Meeting, WorkbookSettings } from '../plan/settings/settings';
import type { TableView } from './table-view';
import type { Status } from '../plan/status';

/*
 * What a face (the pane, a ribbon command) and the workbook say to one another. Everything here is plain JSON: in Google
 * Sheets it crosses `google.script.run` as text. Dates are ISO days, rows and columns count from 1.
 */

export type { PointChoice } from '../jobs/agenda/agenda-request';
export type { PresetName } from '../jobs/agenda/agenda-presets';
export type { AgendaList, ListedPoint } from '../jobs/agenda/listed-agenda';
export type { Answer } from '../jobs/answers/answer';
export type { YearAnswer, YearChoice } from '../jobs/year-change/year-answer';
export type { YearChangeFigures, YearRow } from '../jobs/year-change/year-change-figures';
export type { Left } from '../book/undo-left';
export type { NearMiss } from '../plan/reading';
export type { TableView } from './table-view';
export type {
  ColumnChoice,
  HeaderChoice,
  Meeting,
  TableChoice,
  WorkbookSettings,
} from '../plan/settings/settings';

/** The request for a job, as JSON. What a column holds is a setting of the workbook and not part of it. */
export interface JobOptions extends Pick<JobRequest, 'meeting' | 'saidOfMeeting'> {
  readonly today: string;
  readonly year?: number;
  /** Of what is written into the workbook; without it, the workbook's own. */
  readonly language?: Language;
  readonly sheet?: string;
  readonly answers?: readonly Answer[];
  /** Nothing but Planbok's own sheets is written: plans are left, and counted, as they stand. */
  readonly ownSheetsOnly?: true;
  /** The list of points that the agenda begins with, and the points that a person has chosen: see `AgendaRequest`. */
  readonly preset?: PresetName;
  readonly points?: readonly PointChoice[];
  /** What becomes of actions that are open when their year is closed. */
  readonly yearAnswers?: readonly YearAnswer[];
  /** For a new plan: one to try Planbok on, in a workbook that holds nothing. */
  readonly isSample?: true;
  /** A text with the plan of the whole organisation. */
  readonly centralText?: string;
}

/** What is nearly a table; where a person is asked about it, with its columns, the likeliest already said. */
export interface NearMissView extends NearMiss {
  readonly columns?: TableView['columns'];
}

export interface OverdueAction {
  readonly at: Address;
  readonly id: string | null;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly status: Status;
}

/** An action that a finding may belong to, and the words that both have. */
export interface SuggestedAction extends ActionName {
  readonly shared: readonly string[];
}

/** An action that may serve a goal, the cell of its row that would name the goal, and what it would say. */
export interface GoalAction extends SuggestedAction {
  readonly cell: Address;
  readonly value: string;
}

/** A goal that no action serves. */
export interface GoalView extends ActionName {
  /** Where texts are alike: actions that name no goal yet, the likeliest first. */
  readonly suggestions: readonly GoalAction[];
}

export interface FindingView {
  readonly at: Address;
  readonly id: string | null;
  readonly title: string;
  readonly kind: FindingKind['kind'];
  readonly severity: FindingKind['severity'] | null;
  /** It asks for an action and has none, neither linked nor beside it; false where a reference must be decided first. */
  readonly isUnanswered: boolean;
  readonly actions: readonly {
    readonly at: Address;
    readonly title: string;
    readonly status: Status;
    readonly isOverdue: boolean;
  }[];
  /** Where it is unanswered and texts are alike: actions that may answer it, the likeliest first. */
  readonly suggestions?: readonly SuggestedAction[];
}

/** The text of a mail to an owner, to copy. Nothing is sent. */
export interface OwnerLetter {
  readonly name: string;
  readonly text: string;
}

export type StatusCounts = Readonly<Record<Status, number>>;

/** A problem with what a person needs to see to answer it. */
export interface ProblemView extends Problem {
  /** What the row is about, where it is a row of a table. */
  readonly row?: string;
  /** All that the cell says, where it says anything. */
  readonly cell?: string;
}

/** What Planbok rewrites by itself, cell by cell. */
export interface FixView extends Fix {
  /** Of a kind that the workbook's settings leave as it is. */
  readonly isLeft?: true;
}

/** A row by a cell and a name of it: an action that a finding may be linked to, a goal. */
export interface ActionName {
  readonly at: Address;
  readonly name: string;
}

/** How the workbook stands, as the pane shows it. */
export interface Report {
  /** The workbook's own language. */
  readonly language: Language;
  readonly sheets: number;
  readonly tables: readonly TableView[];
  readonly noPlan: readonly string[];
  /** The best first. */
  readonly nearMisses: readonly NearMissView[];
  readonly problems: readonly ProblemView[];
  readonly fixes: readonly FixView[];
  /** Rules that are switched off in the workbook, where some are. */
  readonly off?: readonly RuleCode[];
  readonly rollup: RollupFigures;
  readonly byGoal: readonly {
    readonly goal: string | null;
    readonly counts: StatusCounts;
    readonly overdue: number;
  }[];
  readonly overdue: readonly OverdueAction[];
  readonly links: LinkFigures;
  readonly findings: readonly FindingView[];
  /** Those without actions, where there are some. */
  readonly goals?: readonly GoalView[];
  /** Those in the plans, the one with the most actions first. */
  readonly owners: readonly string[];
  /** Every action, where there are findings to link; else none. */
  readonly actions: readonly ActionName[];
  /** How many rows of each kind the agenda's points can draw on. */
  readonly sources: Readonly<Record<TableKind, number>>;
  /** The sheet of the agenda, where one has been made. */
  readonly agendaSheet?: string;
  /** The points of the agenda, as it stands or would be made, and what a standard asks of them; only of a look. */
  readonly agendaList?: AgendaList;
  /** The workbook's word for each status: what an answer to a status is written as. */
  readonly statusWords: Readonly<Record<Status, string>>;
  readonly agenda: AgendaFigures | null;
  /** The sheet of the last minutes, where some have been made. */
  readonly minutesSheet?: string;
  /** Only of the job that makes them: `null` where it could not, of which its problems say why. */
  readonly minutes: MinutesFigures | null;
  /** To each who has something open; only of the job that makes the owners' sheet. */
  readonly letters?: readonly OwnerLetter[];
  /** Of the whole organisation's plan, where the workbook has it: how many there are still to do, and which the unit has not taken up. */
  readonly central?: {
    readonly total: number;
    /** `perhaps`: the unit's action that may be the same. */
    readonly left: readonly (ActionName & { readonly perhaps: string | null })[];
  };
  /** How many actions a pasted plan of the organisation held. */
  readonly centralRead?: number;
  /** What became of a pasted text; only of the job that lists findings. */
  readonly listed?: FindingsFigures;
  /** What becomes of the actions of a year; only of the job that closes it. */
  readonly yearChange?: YearChangeFigures;
}

/** A preview as numbers and items; `id` identifies exactly these changes. */
export interface Proposal {
  readonly id: string;
  readonly report: Report;
  /** Cells and other changes, in order; see `PreviewItem`. */
  readonly items: readonly PreviewItem[];
  /** How many cells change in sheets that were there before, where a person sees it. */
  readonly cells: number;
  readonly newSheets: readonly string[];
  /** Planbok's own hidden sheets, changed or not: its notes, not the person's words. */
  readonly unseenSheets: readonly string[];
  readonly structured: readonly StructuredSheet[];
  /** Nothing is left to do. */
  readonly isEmpty: boolean;
}

/** What a run is called that keeps choices among the settings. */
export const SETTINGS_RUN = 'settings';

/** A run of the log. `undone-in-part`: what had been changed since was left, so it is not to be done again. */
export interface RunView {
  readonly id: string;
  readonly job: string;
  /** ISO day it was done, as the face said. */
  readonly day: string;
  /** As of the proposal. */
  readonly cells: number;
  readonly state: 'done' | 'undone' | 'undone-in-part';
}

/** The result of the first look at a workbook. */
export interface Look {
  readonly report: Report;
  readonly settings: WorkbookSettings;
  /** The cells that say what `settings.meeting` says, where it comes from a sheet of the workbook. */
  readonly meetingCells: Readonly<Partial<Record<keyof Meeting, Address>>>;
  /** The settings were written by a newer version of Planbok: they are neither used nor changed. */
  readonly hasNewerSettings: boolean;
  /** A run that was cut short and left the workbook half done: it must be rolled back before anything else. */
  readonly halfDone: RunView | null;
  /** The latest first. */
  readonly runs: readonly RunView[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Callbacks by which a face follows a long run and may stop it. A stopped run is rolled back. */
export interface Watch {
  onProgress(progress: Progress): void;
  isStopped(): boolean;
}

export interface Done {
  readonly run: RunView;
  /** What undoing left as it is, since it has been changed since the run. */
  readonly left: readonly Left[];
  /** Sheets whose chart the program could not draw; absent where it drew all. */
  readonly undrawn?: readonly string[];
  /** Sheets whose panes the program could not freeze; absent where it froze all. */
  readonly unfrozen?: readonly string[];
  /** How the workbook stands afterwards. */
  readonly report: Report;
}

/** The conversation over one workbook. Every call may fail with a `Failure`; it says whether anything was written. */
export interface Conversation {
  look(options: JobOptions): Promise<Look>;
  preview(job: JobName, options: JobOptions): Promise<Proposal>;
  /** Does what was previewed under `id`. @throws Failure('conflict') when it would now be something else. */
  apply(job: JobName, options: JobOptions, id: string, watch?: Watch): Promise<Done>;
  /**
   * Takes the run back, but for what somebody has changed since.
   * @throws Failure('conflict', areas) when nothing of it stands as it was left; nothing is written then.
   */
  undo(run: string, options: JobOptions): Promise<Done>;
  /** The runs of the log that stand as done and of which nothing can be taken back any more, by their ids. */
  lostRuns(): Promise<readonly string[]>;
  /** Does a run that was taken back once more. @throws Failure('conflict', areas) */
  redo(run: string, options: JobOptions): Promise<Done>;
  /** Rolls back the run that was cut short. */
  recover(options: JobOptions): Promise<Look>;
  /** Stores settings in the workbook; settings that are not named are unchanged. */
  settle(settings: Partial<WorkbookSettings>, options: JobOptions): Promise<Look>;
}
