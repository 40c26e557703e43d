import type { ChangeSet } from '../book/edit';
import type { WorkbookHost } from '../hosts/host';
import type { RunView } from './conversation';
import { unknownRun, type Runs } from './runs';
import { waited, type Waiting } from './waiting';

/** A run that only this conversation remembers: what it did, and what takes it back. */
interface Remembered {
  readonly view: RunView;
  readonly changes: ChangeSet;
  readonly undo: ChangeSet;
}

/** On a host that remembers no runs: those of this conversation. */
export function rememberedRuns(host: WorkbookHost): Runs {
  let runs: readonly Remembered[] = [];
  let count = 0;
  function* turned(id: string, to: RunView['state']): Waiting<RunView> {
    const run = runs.find(({ view }) => view.id === id && view.state !== to);
    if (!run) throw unknownRun();
    yield* waited(host.apply(to === 'undone' ? run.undo : run.changes));
    const view: RunView = { ...run.view, state: to };
    runs = runs.map((one) => (one === run ? { ...run, view } : one));
    return view;
  }
  return {
    all: () => waited(runs.map(({ view }) => view)),
    halfDone: () => waited(null),
    done(note, changes, { undo }) {
      count += 1;
      const view: RunView = { id: String(count), ...note, state: 'done' };
      runs = [{ view, changes, undo }, ...runs];
      return waited(view);
    },
    undo: (id) => turned(id, 'undone'),
    redo: (id) => turned(id, 'done'),
    // Nothing is ever half done: without a history there is nothing to tell it by.
    recover: () => waited(undefined),
  };
}
