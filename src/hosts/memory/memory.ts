import type { ChangeSet } from '../../book/edit';
import { inverse } from '../../book/inverse';
import { replay } from '../../book/replay';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { failureOf } from '../refused';
import type { Receipt, SyncWorkbookHost } from '../host';

/** A workbook that is nowhere but here: `replay` itself behind the port. */
export function memoryHost(book: WorkbookSnapshot): SyncWorkbookHost {
  let now = book;
  return {
    name: 'memory',
    can: { atomic: true, nativeUndo: false, charts: false },
    read: () => now,
    apply(changes: ChangeSet): Receipt {
      const failure = failureOf(now, changes);
      if (failure) throw failure;
      const undo = inverse(now, changes.edits);
      now = replay(now, changes.edits);
      return { undo };
    },
  };
}
