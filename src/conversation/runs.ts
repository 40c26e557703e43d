import type { ChangeSet } from '../book/edit';
import type { Pausable, Wait } from '../book/pausable';
import type { Left } from '../book/undo-left';
import { Failure } from '../hosts/failure';
import type { Receipt, RunNote } from '../hosts/host';
import type { RunView } from './conversation';

/** A run that has been taken back, and what was left as it is. */
export interface Undone {
  readonly run: RunView;
  readonly left: readonly Left[];
}

/** The runs on a workbook, wherever they are remembered. */
export interface Runs {
  /** The latest first; not the one that was cut short. */
  all(): Pausable<readonly RunView[], Wait>;
  /** The run that was cut short and still stands half written. */
  halfDone(): Pausable<RunView | null, Wait>;
  /** Remembers a run that has just been done, and tells how it is known. */
  done(note: RunNote, changes: ChangeSet, receipt: Receipt): Pausable<RunView, Wait>;
  /** @param at when, for the log of runs */
  undo(id: string, at: string): Pausable<Undone, Wait>;
  /** The done runs of which nothing can be taken back any more, by their ids. */
  lost(): Pausable<readonly string[], Wait>;
  redo(id: string, at: string): Pausable<RunView, Wait>;
  recover(): Pausable<void, Wait>;
}

/** The failure for a run that is not remembered, was never done, or is already undone or done again. */
export const unknownRun = (): Failure => new Failure('unsupported', { reason: 'no-such-run' });
