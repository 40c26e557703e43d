import type { ChangeSet } from '../../book/edit';
import { inverse } from '../../book/inverse';
import type { LoggedRun } from '../../book/logged-run';
import { replay } from '../../book/replay';
import { runAdded } from '../../book/run-log';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import type { ApplyOptions, Receipt, SyncWorkbookHost } from '../host';
import { failureOf } from '../refused';
import { runOfEdits } from '../run-of-edits';
import { memoryHistory, type MemoryHistory } from './memory-history';

export interface MemoryHost extends SyncWorkbookHost {
  readonly history: MemoryHistory;
}

/** A host whose workbook is in memory only and is changed by `replay`, all at once: it can be stopped only before. */
export function memoryHost(book: WorkbookSnapshot): MemoryHost {
  let now = book;
  function carriedOut(changes: ChangeSet, run?: LoggedRun): Receipt {
    const failure = failureOf(now, changes);
    if (failure) throw failure;
    const undo = inverse(now, changes.edits);
    now = replay(replay(now, runAdded(now, run)), changes.edits);
    return { undo };
  }
  const history = memoryHistory(
    () => now,
    (changes, made) => void carriedOut(changes, runOfEdits(made, now, changes.edits)),
  );
  return {
    name: 'memory',
    can: { atomic: true, nativeUndo: false, charts: false, pictures: true },
    history,
    read: () => now,
    apply(changes, { note, run, onProgress, isStopped }: ApplyOptions = {}) {
      const cells = note?.cells ?? 0;
      onProgress?.(0, cells);
      if (isStopped?.() === true) throw new Failure('stopped');
      const receipt = carriedOut(changes, run);
      onProgress?.(cells, cells);
      if (note && changes.edits.length > 0) history.keep(note, changes, receipt.undo);
      return receipt;
    },
  };
}
