import type { ChangeSet } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Left } from '../../book/undo-left';
import { undoNow } from '../../book/undo-now';
import { Failure } from '../failure';
import type { History, Run, RunNote } from '../host';
import type { MadeRun } from '../run-of-edits';
import { takenBackFrom } from '../take-back';

/** A run with its change set and the inverse that undoes it. */
interface Kept {
  readonly run: Run;
  readonly changes: ChangeSet;
  readonly undo: ChangeSet;
}

export interface MemoryHistory extends History {
  keep(note: RunNote, changes: ChangeSet, undo: ChangeSet): void;
  runs(): readonly Run[];
  undo(id: string, at?: string): readonly Left[];
  lost(): readonly string[];
  redo(id: string, at?: string): void;
  recover(): void;
}

/**
 * All runs of one workbook in memory. None is ever half done here.
 * @param apply makes the changes, with a row in the log of runs where `at` says when
 */
export function memoryHistory(
  read: () => WorkbookSnapshot,
  apply: (changes: ChangeSet, run: MadeRun) => void,
): MemoryHistory {
  let kept: readonly Kept[] = [];
  let count = 0;
  function found(id: string, state: Run['state']): Kept {
    const known = kept.find(({ run }) => run.id === id && run.state === state);
    if (!known) throw new Failure('unsupported', { reason: 'no-such-run' });
    return known;
  }
  function turned(one: Kept, state: Run['state']): void {
    kept = kept.map((known) => (known === one ? { ...one, run: { ...one.run, state } } : known));
  }
  return {
    keep(note, changes, undo) {
      count += 1;
      kept = [{ run: { id: String(count), ...note, state: 'done' }, changes, undo }, ...kept];
    },
    undo(id, at) {
      const one = found(id, 'done');
      const { changes, left } = takenBackFrom(read(), one.undo);
      apply(changes, { at, job: one.run.job, act: 'undone' });
      turned(one, changes === one.undo ? 'undone' : 'undone-in-part');
      return left;
    },
    redo(id, at) {
      const one = found(id, 'undone');
      apply(one.changes, { at, job: one.run.job, act: 'redone' });
      turned(one, 'done');
    },
    lost: () =>
      kept.flatMap(({ run, undo }) =>
        run.state === 'done' && undoNow(read(), undo).isNothing ? [run.id] : [],
      ),
    runs: () => kept.map(({ run }) => run),
    recover: () => undefined,
  };
}
