import type { ChangeSet } from '../book/edit';
import { Failure } from '../hosts/failure';
import type { Receipt, RunNote } from '../hosts/host';
import type { RunView } from './conversation';
import type { Waiting } from './waiting';

/** The runs on a workbook, wherever they are remembered. */
export interface Runs {
  /** The latest first; not the one that was cut short. */
  all(): Waiting<readonly RunView[]>;
  /** The run that was cut short and still stands half written. */
  halfDone(): Waiting<RunView | null>;
  /** Remembers a run that has just been done, and tells how it is known. */
  done(note: RunNote, changes: ChangeSet, receipt: Receipt): Waiting<RunView>;
  undo(id: string): Waiting<RunView>;
  redo(id: string): Waiting<RunView>;
  recover(): Waiting<void>;
}

/** Forgotten, never done, or already turned that way. */
export const unknownRun = (): Failure => new Failure('unsupported', { reason: 'no-such-run' });
