import type { Problem } from '../../plan/reading';
import type { Address } from '../../book/area';
import type { ChangeCounts } from './change-list';
import type { JobName } from '../../jobs/job';
import type { FailureCode, FailureDetails } from '../../hosts/failure';
import type {
  Left,
  ListedPoint,
  Look,
  Meeting,
  PresetName,
  Progress,
  Proposal,
  RunView,
  JobOptions,
} from '../../conversation/conversation';
import type { Preferences } from '../desk';
import type { Choices } from './choice';
import type { DraftMeeting } from './draft-meeting';
import type { GroupId, Section } from './issue';
import type { GoalChoices } from './goal-choice';
import type { LinkChoices } from './link-choice';
import { noIssues, type Issues } from './issue-groups';
import type { Order } from './order';
import type { Span } from './span';
import type { KeptYearAnswer, YearPage } from './year-page';

export const tabs = ['plan', 'problems', 'meeting'] as const;
export type Tab = (typeof tabs)[number];

/** What fills the pane below the tabs. */
export type Page =
  | { readonly kind: 'tab' }
  /** The columns of one table, and of what kind it is. */
  | { readonly kind: 'columns'; readonly sheet: string; readonly area: string }
  /** The columns of what may be a table. */
  | { readonly kind: 'table'; readonly sheet: string; readonly headerRow: number }
  /** What the finding or the action of a row is linked with. */
  | { readonly kind: 'links'; readonly at: Address }
  | { readonly kind: 'headings' }
  | {
      readonly kind: 'review';
      readonly job: JobName;
      readonly options: JobOptions;
      readonly proposal: Proposal;
    }
  | {
      readonly kind: 'writing';
      readonly progress: Progress;
      /** Since it began, at the last progress, ms. */
      readonly elapsed: number;
      readonly isStopping: boolean;
    }
  /** The actions of the year that is closed: see `closing`. */
  | { readonly kind: 'year' }
  | { readonly kind: 'log' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'about' };

/** What is under way; one thing at a time. */
export type Doing = 'looking' | 'previewing' | 'writing' | 'undoing' | 'redoing' | 'recovering' | 'settling';

/** Why something did not happen. `again` is what was asked for, where asking again may help. */
export type Trouble =
  | {
      readonly kind: 'failure';
      readonly code: FailureCode;
      readonly details: FailureDetails;
      readonly technical: string;
      readonly again: Order | null;
    }
  | { readonly kind: 'bug'; readonly technical: string; readonly again: Order | null };

/** What has just been done. */
export interface Notice {
  readonly kind:
    | 'wrote'
    | 'undone'
    | 'undone-in-part'
    | 'redone'
    | 'recovered'
    | 'nothing-to-do'
    | 'no-plan'
    | 'no-minutes'
    | 'no-year'
    | 'not-empty'
    | 'locked'
    | 'settled';
  readonly run: RunView | null;
  /** What must be put right before it can be done. */
  readonly problem?: Problem;
  /** Where what was written can be seen. */
  readonly sheets?: readonly string[];
  /** On how many sheets what was changed, where something was written. */
  readonly counts?: ChangeCounts;
  /** It has been read, and is no longer shown. */
  readonly isFaded?: true;
  /** What undoing left as it is. */
  readonly left?: readonly Left[];
  /** Sheets whose chart the program could not draw. */
  readonly undrawn?: readonly string[];
  /** Sheets whose panes the program could not freeze. */
  readonly unfrozen?: readonly string[];
}

/** What can be read in passing: nothing is lost by not having seen it. */
export const passing: ReadonlySet<Notice['kind']> = new Set(['nothing-to-do', 'recovered', 'settled']);

export interface PaneState {
  readonly tab: Tab;
  readonly page: Page;
  readonly doing: Doing | null;
  readonly look: Look | null;
  readonly issues: Issues;
  readonly choices: Choices;
  /** Words that are not known and that she answers cell by cell: see `askedWord`. */
  readonly apart: ReadonlySet<string>;
  /** Links that are to be made or taken away. */
  readonly links: LinkChoices;
  readonly serving: GoalChoices;
  /** The groups that are open, and how much of each is shown. */
  readonly open: ReadonlyMap<GroupId, Span>;
  /** What else than the questions is shown. */
  readonly openSections: ReadonlySet<Section>;
  /** The issue of the cell that is selected, in the sheet or by F8. */
  readonly current: string | null;
  /** The issue that fills the tab, to be answered. */
  readonly question: string | null;
  readonly meeting: Meeting;
  /** What was typed of the meeting when the pane was last open, until the first look. */
  readonly draftMeeting: DraftMeeting | null;
  /** A text with findings that is not listed yet. */
  readonly pasted: string;
  /** The agenda's list of points that was chosen and is not written. */
  readonly preset: PresetName | null;
  /** The points as she has them, where she has changed them and they are not written. */
  readonly points: readonly ListedPoint[] | null;
  readonly year: number | null;
  /** The year that is being closed, with what has been answered and is not written. */
  readonly closing: YearPage | null;
  /** What was answered of it when the pane was last open, until the page is. */
  readonly keptYear: readonly KeptYearAnswer[];
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  readonly preferences: Preferences;
  /** Somebody has changed the workbook since it was read. */
  readonly isStale: boolean;
  /** Runs that can no longer be taken back, or done again: they are not offered. */
  readonly lost: ReadonlySet<string>;
}

export const firstState = (preferences: Preferences): PaneState => ({
  tab: 'plan',
  page: { kind: 'tab' },
  doing: null,
  look: null,
  issues: noIssues,
  choices: new Map(),
  apart: new Set(),
  links: new Map(),
  serving: new Map(),
  open: new Map(),
  openSections: new Set(),
  current: null,
  question: null,
  meeting: {},
  draftMeeting: null,
  pasted: '',
  preset: null,
  points: null,
  year: null,
  closing: null,
  keptYear: [],
  notice: null,
  trouble: null,
  preferences,
  isStale: false,
  lost: new Set(),
});
