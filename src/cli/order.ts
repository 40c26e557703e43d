import { handouts, type HandoutName } from '../handouts/handouts';
import type { HandoutChoice } from '../handouts/handout-choice';
import { jobNames, type JobName, type JobRequest } from '../jobs/job';
import { isLooking, verbNamed } from '../jobs/verbs';
import type { Language } from '../plan/field';
import type { OwnWords } from '../plan/settings/own-words';
import type { Shard } from '../portfolio/shard';
import type { UnitSource } from './unit-source';

/** A command line after it has been checked. */
export type Order =
  | HelpOrder
  | { readonly kind: 'version' }
  | UsageError
  | UndoOrder
  | WorkOrder
  | WordsOrder
  | PortfolioOrder
  | HandoutOrder
  | WorkbenchOrder
  | ToolsOrder;

export interface HelpOrder {
  readonly kind: 'help';
  readonly language: Language;
  /** What it is about: a subcommand, a page of the guide or a problem, as the person typed it; absent for all of it. */
  readonly topic?: string;
}

interface FileOrder {
  /** Language of what is printed. */
  readonly language: Language;
  readonly file: string;
  /** Path of the result: a file, or a folder, in which Planbok chooses the file's name. */
  readonly out: string | null;
  readonly isInPlace: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

export interface UndoOrder extends FileOrder {
  readonly kind: 'undo';
}

/** Exports the organisation's own words from a workbook, or imports them. */
export interface WordsOrder extends FileOrder {
  readonly kind: 'words';
  /** The file of words to import; `null` to export them. */
  readonly from: string | null;
}

/** A finding and an action as the command names them. */
export interface Pair {
  readonly finding: string;
  readonly action: string;
  readonly isGone: boolean;
}

export interface WorkOrder extends FileOrder {
  readonly kind: 'work';
  readonly job: JobName;
  /** `today` is absent unless it was given; the machine's date is used then. */
  /** The file with the text or table of findings that are listed. */
  readonly from?: string;
  /** The file with the plan of the whole organisation. */
  readonly central?: string;
  /** The file with answers to the questions of a change of year, beside those of the request. */
  readonly answersFrom?: string;
  /** Every row is printed as a line of JSON. */
  readonly printsRows?: true;
  /** The Parquet file that the rows are written to. */
  readonly parquet?: string;
  /** The texts of mails to the owners are printed, and nothing is written. */
  readonly printsLetters?: true;
  /** Findings and actions, by their numbers, that are linked, or no longer are. */
  readonly pairs?: readonly Pair[];
  /** Actions that findings and goals may belong to are printed, and nothing is written. */
  readonly suggests?: true;
  readonly request: Omit<JobRequest, 'today'> & { readonly today?: string };
}

/** Puts the plans of many workbooks together. */
export interface PortfolioOrder extends Pick<FileOrder, 'language' | 'out' | 'isDryRun' | 'isJson'> {
  readonly kind: 'portfolio';
  /** One at least, but where parts are put together. */
  readonly sources: readonly UnitSource[];
  /** The part of the files that is read; `null` for all. */
  readonly shard: Shard | null;
  /** The folder of parts that are put together; `null` where sources are read. */
  readonly parts: string | null;
  /** Every row is printed as a line of JSON. */
  readonly printsRows: boolean;
  /** The Parquet file that the rows are written to. */
  readonly parquet: string | null;
  /** A file of words that all workbooks share; `null` for none. */
  readonly words: string | null;
  /** `today` is absent unless it was given; the machine's date is used then. */
  readonly request: {
    readonly today?: string;
    readonly year?: number;
    /** Of what is written; without it, that of most workbooks. */
    readonly language?: Language;
    /** What was said on the command line of headings and status texts, for all workbooks. */
    readonly said: OwnWords;
  };
}

/** Makes a file of another kind from the workbook. */
export interface HandoutOrder extends FileOrder, HandoutChoice {
  readonly kind: 'handout';
  /** The Word document whose pages and styles a document is to have. */
  readonly template?: string;
  readonly request: WorkOrder['request'];
}

/** What is done with one file, by a process with limits. */
export type OnFile = UndoOrder | WorkOrder | WordsOrder | HandoutOrder;

const onFile = ['undo', 'work', 'words', 'handout'] as const satisfies readonly OnFile['kind'][];

export const isOnFile = (order: Order): order is OnFile => onFile.some((kind) => kind === order.kind);

/** Opens the workbench: a page with the workbook and the add-in, in this machine's browser. */
export interface WorkbenchOrder {
  readonly kind: 'workbench';
  readonly language: Language;
  /** The workbook's file; `null` for an empty workbook. */
  readonly file: string | null;
  /** The port to listen on; 0 for any free one. */
  readonly port: number;
  /** Whether to open the browser; otherwise the address is only printed. */
  readonly opensBrowser: boolean;
  /** Names of Excel's faults that the workbench is to imitate. */
  readonly quirks: readonly string[];
}

/** Serves tools for another program, over standard input and output. */
export interface ToolsOrder {
  readonly kind: 'mcp';
  readonly language: Language;
  /** Nothing outside these is reached. */
  readonly folders: readonly string[];
}

/** A command that only reads: it plans no changes and writes no file. */
export const looksOnly = ({
  job,
  printsLetters,
  suggests,
}: Pick<WorkOrder, 'job' | 'printsLetters' | 'suggests'>): boolean =>
  printsLetters === true || suggests === true || isLooking(verbNamed(job));

/** Subcommands that are not jobs. */
const otherOrders = [
  'portfolio',
  'words',
  'undo',
  'workbench',
  'mcp',
] as const satisfies readonly Order['kind'][];

/** A subcommand of `planbok`. */
export type OrderWord = JobName | HandoutName | (typeof otherOrders)[number];

/** All subcommands of `planbok`. */
export const orderWords: readonly OrderWord[] = [
  ...jobNames,
  ...handouts.map(({ name }) => name),
  ...otherOrders,
];

export type UsageCode =
  | 'no-job'
  | 'unknown-job'
  | 'no-file'
  | 'no-findings'
  | 'no-source'
  | 'bad-source'
  | 'source-is-file'
  | 'source-no-drive-folder'
  | 'source-no-graph-folder'
  | 'source-private'
  | 'letter-for-all'
  | 'bad-shard'
  | 'parts-alone'
  | 'parts-said'
  | 'no-words-act'
  | 'no-words-file'
  | 'no-folder'
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
  | 'bad-choice'
  | 'web-address'
  | 'bad-answer'
  | 'bad-pair'
  | 'bad-port'
  | 'out-and-in-place'
  | 'not-for-job'
  | 'not-on-spreadsheet'
  | 'preset-elsewhere'
  | 'standard-elsewhere';

/** A wrong command line; `found` is the first word that was not understood. */
export interface UsageError {
  readonly kind: 'usage';
  readonly language: Language;
  readonly code: UsageCode;
  readonly found: string;
  /** Of a word that is none of these. */
  readonly known?: readonly string[];
}
