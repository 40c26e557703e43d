import type { LoggedRun } from '../book/logged-run';
import type { UndoNow } from '../book/undo-now';
import type { History, MaybePromise, WorkbookHost } from '../hosts/host';
import type { RemoteFile } from '../hosts/remote-file';
import type { FailureCode, FailureDetails } from '../hosts/failure';
import type { UnitReading, UnitRequest } from '../portfolio/unit-facts';
import type { GuideLanguage, GuidePage } from '../text/guide-pages';
import type { ToolsOrder, WorkbenchOrder } from './order';
import type { ShowSignInCode } from '../hosts/sign-in-code';
import type { UnitSource } from './unit-source';
import type { WordDocument } from '../word/word-document';

/** A workbook file that has been opened. */
export interface OpenedFile extends WorkbookHost {
  /** The file as it would be saved now; the exact bytes that were read when nothing has been applied. */
  bytes(): Uint8Array;
  /** Undoes Planbok's last run on the file, except for cells that have been changed since; `run` is that run. @param at when, for the log of runs @throws Failure */
  undoLast(at: string): UndoNow & { readonly run: LoggedRun | null };
}

/** A spreadsheet of Google's that has been opened; it is changed where it is. */
export interface OpenedSpreadsheet extends WorkbookHost {
  readonly history: History;
}

export interface SaveOrder {
  readonly path: string;
  readonly bytes: Uint8Array;
  /**
   * What to do with an existing file: refuse to write, or keep it as a copy if it still holds what was read; `keepsNone` of
   * what Planbok alone has made.
   */
  readonly whenTaken: 'refuse' | { readonly read: Uint8Array; readonly keepsNone?: true };
}

/** A file in a folder, or below it. */
export interface FolderFile {
  /** Below the folder, parted by `/`. */
  readonly path: string;
  /** As the system names it; of a file that is not on this computer the address at which a person opens it. */
  readonly file: string;
  /**
   * `workbook`: by its kind, though its name does not say so. `other-name`: a shortcut to a file that is under the same
   * source itself.
   */
  readonly is: 'file' | 'workbook' | 'folder-link' | 'other-name' | 'something-else';
  /** What is fetched, of a file that is not on this computer. */
  readonly remote?: RemoteFile;
  /** Why a folder below, or what stands there, cannot be looked at. */
  readonly failure?: { readonly code: FailureCode; readonly details: FailureDetails };
}

/** What came of reading one of many workbooks. */
export type UnitOutcome =
  /** `isKnown`: it was read before, and has not changed since. `rows`: where they are wanted, a line of JSON each. */
  | { readonly reading: UnitReading; readonly isKnown: boolean; readonly rows?: string }
  | { readonly failure: { readonly code: FailureCode; readonly details: FailureDetails } }
  | { readonly bug: string };

/** A file of rows that is being made: nothing stands at its path before it is finished. */
export interface RowFile {
  /** @param lines a line of JSON for each row */
  add(lines: string): void;
  /** Writes the file, whole or not at all. @throws Failure */
  finish(): Promise<void>;
  /** Leaves nothing behind, be it finished or not. */
  end(): void;
}

/** A running workbench. */
export interface RunningWorkbench {
  /** The address for a browser on this machine. It contains the access key, so it must not be shown to others. */
  readonly address: string;
  /** Resolves when the person has ended it. @returns whether there were changes that nobody saved */
  ended(): Promise<{ readonly hadUnsaved: boolean }>;
}

/** Running tools for another program. */
export interface RunningTools {
  /** The folders that are reached, as they are on the disk. */
  readonly folders: readonly string[];
  /** Resolves when the other program has gone, or the person has ended it. */
  ended(): Promise<void>;
}

/** What the command needs from its surroundings. The entry point supplies it; a test supplies another. */
export interface Desk {
  readonly version: string;
  /** Today by the machine's clock, `YYYY-MM-DD`, local time. */
  readonly today: string;
  /** The same with the time, `YYYY-MM-DD HH:mm`: when a run is made. */
  readonly now: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output; adds no line break. */
  print(text: string): void;
  /** Writes to standard error; adds no line break. */
  tell(text: string): void;
  /** Shows what is being done to a person who is waiting. */
  doing(what: string): void;
  /** @throws Failure when the file is not there or is no workbook by its first bytes. */
  read(file: string): Uint8Array;
  /** A text, such as a file of words; `largest` in bytes. @throws Failure when it is not there or is no text. */
  readText(file: string, largest?: number): string;
  /** The text of an audit's report, be it a text, a table or a Word document. @throws Failure when it cannot be read. */
  readReport(file: string): string;
  /** A Word document; in a template, where its file is given. @throws Failure when that is none that can be read */
  document(document: WordDocument, template?: string): Uint8Array;
  /** @throws Failure when it is not a workbook that can be read. */
  open(bytes: Uint8Array, file: string): MaybePromise<OpenedFile>;
  /** Signs in to Google; the spreadsheet itself is asked when it is read. @throws Failure */
  openSpreadsheet(id: string, writes: boolean): Promise<OpenedSpreadsheet>;
  /** Writes a file whole or not at all; `kept` is the copy of the file that was replaced. @throws Failure */
  save(order: SaveOrder): { readonly kept: string | null };
  /** Whether two files are the same but for when the latest run on them was made. */
  isSameRun(before: Uint8Array, after: Uint8Array): boolean;
  /**
   * Every file in a folder and the folders below it.
   * @param show what a person has to do to sign in, where only they can
   * @param sharing how many processes read parts of it at the same time, who share what a service gives one account; one unless it is given
   * @throws Failure when the folder itself cannot be read
   */
  filesUnder(source: UnitSource, show: ShowSignInCode, sharing?: number): MaybePromise<readonly FolderFile[]>;
  /**
   * Reads many workbooks, several at a time where the machine has room. No workbook can stop it: each has its outcome.
   * @param hear called once for each file, by its place, in any order
   * @param wantsRows the items of each as rows, too: then nothing is known before
   * @throws Failure where none can be fetched, as when Google does not accept the account
   */
  readUnits(
    files: readonly Pick<FolderFile, 'file' | 'path' | 'remote'>[],
    request: UnitRequest,
    hear: (index: number, outcome: UnitOutcome) => void,
    wantsRows?: boolean,
  ): Promise<void>;
  /** Begins a Parquet file of rows. @throws Failure where what makes it is not installed, or something else stands there */
  parquet(path: string): Promise<RowFile>;
  /** A workbook of one sheet with this name, which holds nothing. */
  emptyWorkbook(sheet: string): Uint8Array;
  /** Names of Excel's faults that the workbench can imitate. */
  quirks(): readonly string[];
  /** Serves the workbook to this machine's browser. @throws Failure */
  serve(order: Pick<WorkbenchOrder, 'file' | 'port' | 'quirks'>): Promise<RunningWorkbench>;
  /** Serves tools to whoever writes on standard input and reads standard output. @throws Failure when a folder is not there */
  serveTools(order: Pick<ToolsOrder, 'folders' | 'language'>): Promise<RunningTools>;
  /** A page of the guide as Markdown; `null` where the guide did not come with the command. */
  guidePage(language: GuideLanguage, page: GuidePage): string | null;
  /** Opens the browser where it safely can. @returns whether it did */
  browse(address: string): Promise<boolean>;
}
