import type { Address } from '../../book/area';
import type { JobName } from '../../jobs/job';
import type {
  Done,
  JobOptions,
  ListedPoint,
  Look,
  Meeting,
  PresetName,
  Progress,
  Proposal,
  YearAnswer,
} from '../../conversation/conversation';
import type { Preferences } from '../desk';
import type { ChangeCounts } from './change-list';
import type { Decision } from './choice';
import type { GroupId, Section } from './issue';
import type { GoalChoice } from './goal-choice';
import type { LinkChoice } from './link-choice';
import type { Doing, Notice, Page, Tab, Trouble } from './state';

/** Everything that can happen to the pane's state. */
export type PaneEvent =
  | { readonly kind: 'started'; readonly doing: Doing }
  | { readonly kind: 'looked'; readonly look: Look; readonly notice?: Notice['kind'] }
  | {
      readonly kind: 'previewed';
      readonly job: JobName;
      readonly options: JobOptions;
      readonly proposal: Proposal;
    }
  /** `elapsed`: since the writing began, ms. */
  | { readonly kind: 'progressed'; readonly progress: Progress; readonly elapsed: number }
  | { readonly kind: 'stopping' }
  | {
      readonly kind: 'done';
      readonly done: Done;
      readonly how: 'wrote' | 'undone' | 'redone';
      readonly sheets?: readonly string[];
      readonly counts?: ChangeCounts;
    }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'log-checked'; readonly lost: readonly string[] }
  | { readonly kind: 'staled' }
  | { readonly kind: 'tab-chosen'; readonly tab: Tab }
  | {
      readonly kind: 'page-opened';
      readonly page: Exclude<Page, { kind: 'review' | 'writing' | 'table' | 'columns' | 'links' }>['kind'];
    }
  | { readonly kind: 'columns-opened'; readonly sheet: string; readonly area: string }
  | { readonly kind: 'table-opened'; readonly sheet: string; readonly headerRow: number }
  | { readonly kind: 'links-opened'; readonly at: Address }
  /** `isKept`: the workbook is to stay as it is. */
  | { readonly kind: 'link-chosen'; readonly choice: LinkChoice; readonly isKept: boolean }
  /** `isKept`: the action is to stay as it is. */
  | { readonly kind: 'goal-chosen'; readonly choice: GoalChoice; readonly isKept: boolean }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'faded' }
  | { readonly kind: 'chosen'; readonly key: string; readonly decision: Decision }
  | { readonly kind: 'unchosen'; readonly key: string }
  /** The cells with the word are asked about one by one. */
  | { readonly kind: 'asked-apart'; readonly word: string }
  | { readonly kind: 'group-ticked'; readonly group: GroupId; readonly isTicked: boolean }
  | { readonly kind: 'question-opened'; readonly key: string | null }
  | { readonly kind: 'section-toggled'; readonly section: Section }
  | { readonly kind: 'group-toggled'; readonly group: GroupId }
  | { readonly kind: 'span-moved'; readonly group: GroupId; readonly way: 'earlier' | 'later' }
  | { readonly kind: 'cell-selected'; readonly at: Address }
  | { readonly kind: 'stepped'; readonly way: 1 | -1 }
  | { readonly kind: 'preset-chosen'; readonly preset: PresetName }
  | { readonly kind: 'points-changed'; readonly points: readonly ListedPoint[] }
  | { readonly kind: 'meeting-changed'; readonly meeting: Meeting }
  | { readonly kind: 'pasted-changed'; readonly pasted: string }
  /** `null`: the answer is taken back. */
  | { readonly kind: 'year-answered'; readonly answer: Omit<YearAnswer, 'at'> | null }
  | { readonly kind: 'year-stepped'; readonly way: 1 | -1 }
  | { readonly kind: 'year-chosen'; readonly year: number }
  | { readonly kind: 'preferred'; readonly preferences: Preferences };
