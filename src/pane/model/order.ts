import type { Address } from '../../book/area';
import type { JobName } from '../../jobs/job';
import type { RewriteKind } from '../../plan/settings/settings';
import type { WorkbookSettings, YearAnswer } from '../../conversation/conversation';
import type { Preferences } from '../desk';

/** What a view asks to have done outside the pane. */
export type Order =
  | { readonly kind: 'look'; readonly isQuiet?: true }
  /**
   * `isSample`: a plan to try Planbok on, in the language of the pane. `pasted`: a text with findings, to be listed.
   * `yearAnswers`: what becomes of the actions of a year; without them its questions are shown first.
   */
  | {
      readonly kind: 'preview';
      readonly job: JobName;
      readonly isSample?: true;
      readonly pasted?: string;
      readonly yearAnswers?: readonly YearAnswer[];
    }
  | { readonly kind: 'write' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'undo'; readonly run: string }
  | { readonly kind: 'redo'; readonly run: string }
  /** Finds out which runs of the log can no longer be taken back. */
  | { readonly kind: 'check-log' }
  | { readonly kind: 'recover' }
  | { readonly kind: 'settle'; readonly settings: Partial<WorkbookSettings> }
  /** Keeps in the workbook whether what is of this kind is left as it is. */
  | { readonly kind: 'leave'; readonly rewrites: RewriteKind; readonly isLeft: boolean }
  /** `isQuiet`: nobody has asked to see it, so that nothing is said where it cannot be shown. */
  | { readonly kind: 'show'; readonly at: Address; readonly isQuiet?: true }
  | { readonly kind: 'prefer'; readonly preferences: Preferences }
  | { readonly kind: 'open-with-workbook'; readonly opens: boolean };
