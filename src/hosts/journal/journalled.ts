import type { History, WorkbookHost } from '../host';
import { applied, listed, recovered, redone, undone } from './journal';
import { done } from './work';
import type { Workplace } from './workplace';

/** All or nothing, and a history, over a host that has neither of its own. */
export const journalled = (
  place: Workplace,
): Pick<WorkbookHost, 'read' | 'apply'> & { readonly history: History } => ({
  read: () => place.read(),
  apply: (changes, options) => done(applied(place, changes, options)),
  history: {
    runs: () => done(listed(place)),
    undo: (id) => done(undone(place, id)),
    redo: (id) => done(redone(place, id)),
    recover: () => done(recovered(place)),
  },
});
