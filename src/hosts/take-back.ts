import type { ChangeSet } from '../book/edit';
import type { WorkbookSnapshot } from '../book/snapshot';
import { undoNow, type UndoNow } from '../book/undo-now';
import { Failure } from './failure';
import { failureOf } from './refused';

/**
 * The part of an inverse that can still be applied to the workbook as it is now.
 * @throws Failure('conflict') when nothing can, with the cells that have changed; and what every change set may be refused with
 */
export function takenBackFrom(book: WorkbookSnapshot, undo: ChangeSet): UndoNow {
  const back = undoNow(book, undo);
  if (back.isNothing) {
    const areas = back.left.flatMap((left) => (left.kind === 'cells' ? [left.area] : []));
    const [sheet] = back.left.flatMap((left) => ('sheet' in left ? [left.sheet] : []));
    throw new Failure('conflict', {
      reason: 'nothing-holds',
      ...(sheet === undefined ? {} : { sheet }),
      ...(areas.length > 0 ? { areas } : {}),
    });
  }
  const failure = failureOf(book, back.changes);
  if (failure) throw failure;
  return back;
}
