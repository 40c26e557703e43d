import type { ChangeSet } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';

export type MaybePromise<T> = T | Promise<T>;

export type HostName = 'memory' | 'xlsx' | 'excel' | 'apps-script' | 'sheets-api';

export interface Receipt {
  /** Puts back what was there before, cell by cell; itself guarded. */
  readonly undo: ChangeSet;
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
  apply(changes: ChangeSet): MaybePromise<Receipt>;
}

/** A host without promises, such as Apps Script. */
export interface SyncWorkbookHost extends WorkbookHost {
  read(): WorkbookSnapshot;
  apply(changes: ChangeSet): Receipt;
}
