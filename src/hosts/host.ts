import type { ChangeSet } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Left } from '../book/undo-left';

export type MaybePromise<T> = T | Promise<T>;

export type HostName = 'memory' | 'xlsx' | 'excel' | 'apps-script';

export interface Receipt {
  /** Puts back what was there before, cell by cell; itself guarded. */
  readonly undo: ChangeSet;
}

/** What is noted about a run, so that a person knows it again. */
export interface RunNote {
  readonly job: string;
  /** ISO day. */
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
  /** The latest first. */
  runs(): MaybePromise<readonly Run[]>;
  /**
   * Puts back what the run changed, but for what has been changed since, which is returned.
   * @throws Failure('conflict', areas) when nothing of it stands as it was left; nothing is written then.
   */
  undo(id: string): MaybePromise<readonly Left[]>;
  /** The runs that stand as done and of which nothing can be taken back any more, by their ids. */
  lost(): MaybePromise<readonly string[]>;
  /** Does once more what was taken back. @throws Failure('conflict', areas) */
  redo(id: string): MaybePromise<void>;
  /** Rolls back a run that was cut short. May be called again whenever it was itself cut short. */
  recover(): MaybePromise<void>;
}

export interface ApplyOptions {
  readonly note?: RunNote;
  /** Cells done of cells in all; not more often than a round trip. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Told of each sheet whose chart the program could not draw; all else of the run is done. */
  readonly onUndrawn?: (sheet: string) => void;
  /** Asked between round trips: true rolls back, and `apply` throws Failure('stopped'). */
  readonly isStopped?: () => boolean;
}

/** A workbook somewhere: the only door between the core and the world. */
export interface WorkbookHost {
  readonly name: HostName;
  readonly can: {
    /** All edits or none, by the host's own means. */
    readonly atomic: boolean;
    readonly nativeUndo: boolean;
    readonly charts: boolean;
  };
  read(): MaybePromise<WorkbookSnapshot>;
  /** @throws Failure('conflict') when an expectation no longer holds; nothing is written then. */
  apply(changes: ChangeSet, options?: ApplyOptions): MaybePromise<Receipt>;
  readonly history?: History;
}

/** A host without promises, such as Apps Script. */
export interface SyncWorkbookHost extends WorkbookHost {
  read(): WorkbookSnapshot;
  apply(changes: ChangeSet, options?: ApplyOptions): Receipt;
}
