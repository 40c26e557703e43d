import type { Address } from '../../book/area';
import type { JobName } from '../../jobs/job';
import type { WorkbookSettings } from '../../conversation/conversation';
import type { Preferences } from '../desk';

/** What a view asks to have done outside the pane. */
export type Order =
  | { readonly kind: 'look'; readonly isQuiet?: true }
  | { readonly kind: 'preview'; readonly job: JobName }
  | { readonly kind: 'write' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'undo'; readonly run: string }
  | { readonly kind: 'redo'; readonly run: string }
  /** Finds out which runs of the log can no longer be taken back. */
  | { readonly kind: 'check-log' }
  | { readonly kind: 'recover' }
  | { readonly kind: 'settle'; readonly settings: Partial<WorkbookSettings> }
  | { readonly kind: 'show'; readonly at: Address }
  | { readonly kind: 'prefer'; readonly preferences: Preferences }
  | { readonly kind: 'open-with-workbook'; readonly opens: boolean };
