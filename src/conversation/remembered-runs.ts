import type { ChangeSet } from '../book/edit';
import { runOptions, type WorkbookHost } from '../hosts/host';
import { undoNow } from '../book/undo-now';
import { waitFor } from '../hosts/waiting';
import { runOfEdits } from '../hosts/run-of-edits';
import { takenBackFrom } from '../hosts/take-back';
import type { RunView } from './conversation';
import { leftShown } from './left-shown';
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
  function found(id: string, state: RunView['state']): Remembered {
    const run = runs.find(({ view }) => view.id === id && view.state === state);
    if (!run) throw unknownRun();
    return run;
  }
  function turned(run: Remembered, state: RunView['state']): RunView {
    const view: RunView = { ...run.view, state };
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
    *undo(id, at) {
      const run = found(id, 'done');
      const book = yield* waitFor(host.read());
      const { changes, left } = takenBackFrom(book, run.undo);
      const made = runOfEdits({ at, job: run.view.job, act: 'undone' }, book, changes.edits);
      yield* waitFor(host.apply(changes, runOptions(made)));
      return {
        run: turned(run, changes === run.undo ? 'undone' : 'undone-in-part'),
        left: leftShown(left),
      };
    },
    *lost() {
      const book = yield* waitFor(host.read());
      return runs.flatMap(({ view, undo }) =>
        view.state === 'done' && undoNow(book, undo).isNothing ? [view.id] : [],
      );
    },
    *redo(id, at) {
      const run = found(id, 'undone');
      const book = yield* waitFor(host.read());
      const made = runOfEdits({ at, job: run.view.job, act: 'redone' }, book, run.changes.edits);
      yield* waitFor(host.apply(run.changes, runOptions(made)));
      return turned(run, 'done');
    },
    // Without a history a half-done run cannot be detected, so there is nothing to recover.
    recover: () => waitFor(undefined),
  };
}
