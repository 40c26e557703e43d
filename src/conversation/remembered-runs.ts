import type { ChangeSet } from '../book/edit';
import type { Pausable, Wait } from '../book/pausable';
import type { WorkbookHost } from '../hosts/host';
import { waitFor } from '../hosts/waiting';
import type { RunView } from './conversation';
import { unknownRun, type Runs } from './runs';

/** A run that only this conversation remembers, with its changes and their inverse. */
interface Remembered {
  readonly view: RunView;
  readonly changes: ChangeSet;
  readonly undo: ChangeSet;
}

/** The runs of this conversation, for a host that keeps no history. */
export function rememberedRuns(host: WorkbookHost): Runs {
  let runs: readonly Remembered[] = [];
  let count = 0;
  function* turned(id: string, to: RunView['state']): Pausable<RunView, Wait> {
    const run = runs.find(({ view }) => view.id === id && view.state !== to);
    if (!run) throw unknownRun();
    yield* waitFor(host.apply(to === 'undone' ? run.undo : run.changes));
    const view: RunView = { ...run.view, state: to };
    runs = runs.map((one) => (one === run ? { ...run, view } : one));
    return view;
  }
  return {
    all: () => waitFor(runs.map(({ view }) => view)),
    halfDone: () => waitFor(null),
    done(note, changes, { undo }) {
      count += 1;
      const view: RunView = { id: String(count), ...note, state: 'done' };
      runs = [{ view, changes, undo }, ...runs];
      return waitFor(view);
    },
    undo: (id) => turned(id, 'undone'),
    redo: (id) => turned(id, 'done'),
    // Without a history a half-done run cannot be detected, so there is nothing to recover.
    recover: () => waitFor(undefined),
  };
}
