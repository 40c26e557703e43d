import { jobNames, type JobName, type JobRequest } from '../jobs/job';
import { isLooking, verbNamed } from '../jobs/verbs';
import type { Language } from '../plan/field';

/** A command line after it has been checked. */
export type Order =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | UsageError
  | UndoOrder
  | WorkOrder
  | WordsOrder
  | WorkbenchOrder;

interface FileOrder {
  /** Of what is printed. */
  readonly language: Language;
  readonly file: string;
  /** A file's name, or a folder's (then the name is ours). */
  readonly out: string | null;
  readonly isInPlace: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

export interface UndoOrder extends FileOrder {
  readonly kind: 'undo';
}

/** The organisation's own words, out of a workbook or into it. */
export interface WordsOrder extends FileOrder {
  readonly kind: 'words';
  /** The file of words to import; `null` to export them. */
  readonly from: string | null;
}

export interface WorkOrder extends FileOrder {
  readonly kind: 'work';
  readonly job: JobName;
  /** `today` is absent when the person did not say: the machine's day then counts. */
  /** The texts of mails to the owners are printed, and nothing is written. */
  readonly printsLetters?: true;
  readonly request: Omit<JobRequest, 'today'> & { readonly today?: string };
}

/** Excel without Excel: a page of this machine's own browser, with the workbook and the add-in. */
export interface WorkbenchOrder {
  readonly kind: 'workbench';
  readonly language: Language;
  /** `null` for an empty workbook. */
  readonly file: string | null;
  /** 0 for any that is free. */
  readonly port: number;
  /** The browser is opened, not only told of. */
  readonly opensBrowser: boolean;
  /** Names of misbehaviours of Excel that the page is to have. */
  readonly quirks: readonly string[];
}

/** A command that only reads: it plans no changes and writes no file. */
export const looksOnly = ({ job, printsLetters }: Pick<WorkOrder, 'job' | 'printsLetters'>): boolean =>
  printsLetters === true || isLooking(verbNamed(job));

/** What is ordered of the command beside the jobs. */
const otherOrders = ['words', 'undo', 'workbench'] as const satisfies readonly Order['kind'][];

/** All subcommands of `planbok`. */
export const orderWords: readonly string[] = [...jobNames, ...otherOrders];

export type UsageCode =
  | 'no-job'
  | 'unknown-job'
  | 'no-file'
  | 'no-words-act'
  | 'no-words-file'
  | 'several-files'
  | 'unknown-option'
  | 'no-value'
  | 'unwanted-value'
  | 'bad-language'
  | 'bad-day'
  | 'bad-year'
  | 'bad-map'
  | 'bad-field'
  | 'bad-table'
  | 'bad-kind'
  | 'bad-port'
  | 'out-and-in-place'
  | 'not-for-job';

/** A wrong command line; `found` is the word at which reading it stopped. */
export interface UsageError {
  readonly kind: 'usage';
  readonly language: Language;
  readonly code: UsageCode;
  readonly found: string;
}
