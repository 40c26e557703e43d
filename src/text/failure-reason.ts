import type { ObjectionCode } from '../book/objection';
import type { FailureCode } from '../hosts/failure';
import type { WriteReason } from '../hosts/write-reason';
import type { RefusalCode } from '../opc/refusal';

/** Finer reasons that arise only where files are opened, changed and saved. */
export type FileReason =
  | Exclude<RefusalCode, ObjectionCode | WriteReason>
  | 'no-such-file'
  | 'is-a-folder'
  | 'not-a-file'
  | 'no-permission'
  | 'in-use'
  | 'open-elsewhere'
  | 'read-only'
  | 'disk-full'
  | 'no-such-folder'
  | 'no-such-source'
  | 'not-a-folder'
  | 'name-too-long'
  | 'disk-error'
  | 'system-refused'
  | 'file-exists'
  | 'same-file'
  | 'wrong-ending'
  | 'handout-ending'
  | 'no-template'
  | 'out-of-time'
  | 'out-of-memory'
  | 'result-too-large'
  | 'changed-on-disk'
  | 'nothing-to-undo'
  | 'no-plan-on-sheet'
  | 'sheet-replaced'
  | 'no-more-runs'
  | 'undo-elsewhere'
  | 'undo-forgotten'
  | 'bad-words'
  | 'no-report'
  | 'no-text'
  | 'open-quote'
  | 'table-in-place'
  | 'port-taken'
  | 'no-office-library'
  | 'not-built'
  | 'no-central-plan'
  | 'outside-folders'
  | 'several-such-files'
  | 'only-workbooks'
  | 'no-such-preview'
  | 'other-preview'
  | 'not-xlsx'
  | 'no-workbook-there'
  | 'no-readable-workbook'
  | 'google-link-file'
  | 'apple-numbers'
  | ManyReason
  | GoogleReason
  | MicrosoftReason;

/** Finer reasons that arise where rows of many workbooks are written, or parts of them put together. */
export type ManyReason =
  | 'no-duckdb'
  | 'parquet-ending'
  | 'part-ending'
  | 'no-parts'
  | 'bad-part'
  | 'part-missing'
  | 'part-twice'
  | 'parts-differ'
  | 'parts-of-changed';

/** Finer reasons that arise where Google is asked from outside a spreadsheet. */
export type GoogleReason =
  | 'no-google-library'
  | 'no-google-credentials'
  | 'google-credentials-unreadable'
  | 'google-credentials-refused'
  | 'google-not-shared'
  | 'google-api-off'
  | 'google-scope'
  | 'google-quota'
  | 'google-unavailable'
  | 'google-offline'
  | 'google-too-large'
  | 'google-export-too-large'
  | 'google-no-download'
  | 'google-file-gone'
  | 'shortcut-leads-nowhere'
  | 'no-such-drive-folder'
  | 'not-a-drive-folder'
  | 'no-such-google-file'
  | 'native-table'
  | 'google-root-elsewhere';

/** Finer reasons that arise where folders in OneDrive and SharePoint are read. */
export type MicrosoftReason =
  | 'no-microsoft-credentials'
  | 'microsoft-token-unreadable'
  | 'microsoft-credentials-refused'
  | 'microsoft-application'
  | 'microsoft-consent'
  | 'microsoft-sign-in-barred'
  | 'microsoft-sign-in-declined'
  | 'microsoft-sign-in-expired'
  | 'microsoft-not-shared'
  | 'microsoft-quota'
  | 'microsoft-unavailable'
  | 'microsoft-offline'
  | 'microsoft-refused'
  | 'microsoft-no-download'
  | 'microsoft-file-gone'
  | 'microsoft-file-locked'
  | 'no-such-microsoft-file'
  | 'no-such-microsoft-folder'
  | 'not-a-microsoft-folder'
  | 'microsoft-root-elsewhere';

/** Finer reasons that arise where a program does not itself promise all or nothing. */
export type JournalReason = 'half-done' | 'journal-damaged' | 'no-such-run' | 'no-redo' | 'nothing-holds';

/** Finer reasons that arise in a program that answers with an error of its own. */
export type ProgramReason = 'program-error';

/** Finer reasons that arise in the conversation of a face with a workbook. */
export type ConversationReason =
  'changed-since-preview' | 'newer-settings' | 'other-version' | 'hidden-sheet';

/** Finer reasons that arise in Google Sheets. */
export type SheetsReason =
  | 'another-run'
  | 'several-accounts'
  | 'script-time'
  | 'script-quota'
  | 'script-quota-day'
  | 'typed-columns'
  | 'cut-while-writing';

/** Everything that can stop the work in an open workbook, and has a sentence of its own. */
export type FailureReason =
  | FailureCode
  | ObjectionCode
  | ProgramReason
  | SheetsReason
  | JournalReason
  | ConversationReason
  | WriteReason;

/** What happened and what to do, without the place; the sentence that nothing was written follows it. */
export interface FailureText<More extends string = never> {
  readonly sheet: (name: string) => string;
  readonly part: (name: string) => string;
  readonly nothingWritten: string;
  /** In its place, where all is written and only what came after failed. */
  readonly isDoneAll: string;
  readonly reasons: Readonly<Record<FailureReason | More, (limit: number) => string>>;
}
