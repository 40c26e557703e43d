import type { ChangeSet } from '../../book/edit';
import { inverse } from '../../book/inverse';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import type { ApplyOptions, Receipt, SyncWorkbookHost } from '../host';
import { failureOf } from '../refused';
import { memoryHistory, type MemoryHistory } from './memory-history';

export interface MemoryHost extends SyncWorkbookHost {
  readonly history: MemoryHistory;
}

/** A host whose workbook is in memory only and is changed by `replay`, all at once: it can be stopped only before. */
export function memoryHost(book: WorkbookSnapshot): MemoryHost {
  let now = book;
  function carriedOut(changes: ChangeSet): Receipt {
    const failure = failureOf(now, changes);
    if (failure) throw failure;
    const undo = inverse(now, changes.edits);
    now = replay(now, changes.edits);
    return { undo };
  }
  const history = memoryHistory(() => now, carriedOut);
  return {
    name: 'memory',
    can: { atomic: true, nativeUndo: false, charts: false },
    history,
    read: () => now,
    apply(changes, { note, onProgress, isStopped }: ApplyOptions = {}) {
      const cells = note?.cells ?? 0;
      onProgress?.(0, cells);
      if (isStopped?.() === true) throw new Failure('stopped');
      const receipt = carriedOut(changes);
      onProgress?.(cells, cells);
      if (note && changes.edits.length > 0) history.keep(note, changes, receipt.undo);
      return receipt;
    },
  };
}
