import type { ChangeSet } from '../../book/edit';
import { runSync } from '../../book/pausable';
import type { Left } from '../../book/undo-left';
import type { ApplyOptions, History, Receipt, Run, SyncWorkbookHost } from '../host';
import { applied, listed, lost, recovered, redone, undone } from '../journal/journal';
import { locked } from './locked';
import { serviceFailure } from './service-failure';
import type { Services } from './services';
import { spreadsheetPlace, type SpreadsheetPlace } from './workplace';

/** The history of a host that answers at once. */
export interface SyncHistory extends History {
  runs(): readonly Run[];
  undo(id: string, at?: string): readonly Left[];
  lost(): readonly string[];
  redo(id: string, at?: string): void;
  recover(): void;
}

export interface AppsScriptHost extends SyncWorkbookHost {
  readonly history: SyncHistory;
}

/**
 * The spreadsheet that the script is bound to, or that the add-on was opened in. All or nothing by the journal; what one
 * execution does not finish, the next can roll back.
 * @param now the clock in milliseconds; the host counts from when it is made, which is when the execution begins
 */
export function appsScriptHost(services: Services, now: () => number = Date.now): AppsScriptHost {
  const spoken = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw serviceFailure(error);
    }
  };
  const spreadsheet = spreadsheetPlace(services, now(), now);
  const place: SpreadsheetPlace = {
    ...spreadsheet,
    // The journal tells what Google refuses from what is a bug: a run that has come to its end stands in spite of the one only.
    carryOut: (...work) => spoken(() => spreadsheet.carryOut(...work)),
  };
  const alone = <T>(work: () => T): T => spoken(() => locked(services, work));
  return {
    name: 'apps-script',
    can: { atomic: true, nativeUndo: false, charts: true, pictures: true },
    read: () => spoken(() => place.read()),
    // Another run may have written while this one waited for its turn: what was read before is not taken.
    apply: (changes: ChangeSet, { asRead: _before, ...options }: ApplyOptions = {}): Receipt => {
      const confirming = { ...place, read: () => place.readFor(changes) };
      return alone(() => runSync(applied(confirming, changes, options)));
    },
    history: {
      runs: () => spoken(() => runSync(listed(place))),
      undo: (id, at) => alone(() => runSync(undone(place, id, at))),
      redo: (id, at) => alone(() => runSync(redone(place, id, at))),
      lost: () => spoken(() => runSync(lost(place))),
      recover: () => alone(() => runSync(recovered(place))),
    },
  };
}
