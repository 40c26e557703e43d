import type { ChangeSet } from '../book/edit';
import type { LoggedRun } from '../book/logged-run';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Left } from '../book/undo-left';

export type MaybePromise<T> = T | Promise<T>;

export type HostName = 'memory' | 'xlsx' | 'excel' | 'apps-script' | 'sheets-api';

export interface Receipt {
  /** The change set that undoes the one applied, cell by cell, with expectations of its own. */
  readonly undo: ChangeSet;
}

/** What is recorded about a run, so that a person recognises it. */
export interface RunNote {
  readonly job: string;
  /** The run's date, an ISO day. */
  readonly day: string;
  /** How many cells it changes. */
  readonly cells: number;
}

/**
 * `undone-in-part`: taken back but for what had been changed since, and so not to be done again. `half-done`: it was cut
 * short, and what it had written still stands.
 */
export type RunState = 'done' | 'undone' | 'undone-in-part' | 'half-done';

export interface Run extends RunNote {
  readonly id: string;
  readonly state: RunState;
}

/** The last runs on a workbook, kept in the workbook itself: how Planbok undoes where the program's own undo cannot. */
export interface History {
  /** The runs, latest first. */
  runs(): MaybePromise<readonly Run[]>;
  /**
   * Puts back what the run changed, but for what has been changed since, which is returned.
   * @param at when, as `RunStamp.at`: the undo then has a row in the log of runs
   * @throws Failure('conflict', areas) when nothing of it stands as it was left; nothing is written then.
   */
  undo(id: string, at?: string): MaybePromise<readonly Left[]>;
  /** Ids of runs that are recorded as done, and of which nothing can be undone any more. */
  lost(): MaybePromise<readonly string[]>;
  /** Applies again what was undone; `at` as of `undo`. @throws Failure('conflict', areas) */
  redo(id: string, at?: string): MaybePromise<void>;
  /** Rolls back a run that was cut short. May be called again whenever it was itself cut short. */
  recover(): MaybePromise<void>;
}

export interface ApplyOptions {
  /**
   * What `read` of this host has just given: the changes may be held against it, and the workbook is then not read once more.
   * For whoever has done no more since than to see that it is the workbook the changes were made for.
   */
  readonly asRead?: WorkbookSnapshot;
  readonly note?: RunNote;
  /** What is added to the workbook's log of runs, in the same step. Taking the changes back leaves it. */
  readonly run?: LoggedRun;
  /** Called with the number of cells done and of all cells, at most once for each round trip. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Called for each sheet with a chart or a picture that the program could not draw; everything else is done. */
  readonly onUndrawn?: (sheet: string) => void;
  /** Called for each sheet whose panes the program could not freeze; everything else is done. */
  readonly onUnfrozen?: (sheet: string) => void;
  /** Called between round trips. When it returns true, the run is rolled back and `apply` throws Failure('stopped'). */
  readonly isStopped?: () => boolean;
}

/** The options of a run that the log may have, and nothing else of it. */
export const runOptions = (run: LoggedRun | undefined): ApplyOptions => (run ? { run } : {});

/** A workbook in some program or file. The core reads and writes workbooks through this interface only. */
export interface WorkbookHost {
  readonly name: HostName;
  readonly can: {
    /** Whether the program itself guarantees that all edits are applied or none. */
    readonly atomic: boolean;
    readonly nativeUndo: boolean;
    readonly charts: boolean;
    /** Whether it can put pictures over cells; where it cannot, jobs plan none (`JobRequest.withoutPictures`). */
    readonly pictures: boolean;
  };
  read(): MaybePromise<WorkbookSnapshot>;
  /** @throws Failure('conflict') when an expectation no longer holds; nothing is written then. */
  apply(changes: ChangeSet, options?: ApplyOptions): MaybePromise<Receipt>;
  readonly history?: History;
}

/** A host that answers at once, without promises, such as Apps Script. */
export interface SyncWorkbookHost extends WorkbookHost {
  read(): WorkbookSnapshot;
  apply(changes: ChangeSet, options?: ApplyOptions): Receipt;
}
