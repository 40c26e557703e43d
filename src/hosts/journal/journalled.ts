import type { History, WorkbookHost } from '../host';
import { runAsync } from '../waiting';
import { applied, listed, lost, recovered, redone, undone } from './journal';
import type { Workplace } from './workplace';

/** All or nothing, and a history, over a host that has neither of its own. */
export const journalled = (
  place: Workplace,
): Pick<WorkbookHost, 'read' | 'apply'> & { readonly history: History } => ({
  read: () => place.read(),
  apply: (changes, options) => runAsync(applied(place, changes, options)),
  history: {
    runs: () => runAsync(listed(place)),
    undo: (id, at) => runAsync(undone(place, id, at)),
    redo: (id, at) => runAsync(redone(place, id, at)),
    lost: () => runAsync(lost(place)),
    recover: () => runAsync(recovered(place)),
  },
});
