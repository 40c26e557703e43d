import type { Edit } from '../../book/edit';
import type { Action } from './actions';
import { freeze } from './apply-sheet';

/** Bytes of a request that one takes: the range, its parents and its names. */
const BYTES = 1200;

/**
 * Freezes panes, and takes them away. Excel fails at it in some releases and some workbooks (office-js #2196, #2014), and at hidden
 * sheets (#1463), and no run is to fail for that: they come last in it and can be done without.
 * @param unfrozen called with each sheet whose panes could not be frozen
 */
export function freezingOf(edits: readonly Edit[], unfrozen: (sheet: string) => void): readonly Action[] {
  return edits.flatMap((edit, at): readonly Action[] => {
    if (edit.kind !== 'freeze') return [];
    const { sheet, rows, columns } = edit;
    const isGone = edits.slice(at).some((later) => later.kind === 'removeOwnSheet' && later.sheet === sheet);
    if (isGone) return [];
    const ifRefused = (): void => {
      if (rows > 0 || columns > 0) unfrozen(sheet);
    };
    const dispensable = { type: 'WorksheetFreezePanes', ifRefused } as const;
    return [{ bytes: BYTES, cells: 0, queue: (writing) => freeze(writing, edit), dispensable }];
  });
}
