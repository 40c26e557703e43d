import type { Pausable, Wait } from '../book/pausable';
import type { History, Run } from '../hosts/host';
import { waitFor } from '../hosts/waiting';
import type { RunView } from './conversation';
import { afterDone } from './after-done';
import { leftShown } from './left-shown';
import { unknownRun, type Runs } from './runs';

const viewOf = ({ id, job, day, cells, state }: Run): RunView => ({
  id,
  job,
  day,
  cells,
  state: state === 'half-done' ? 'done' : state,
});

/** The runs of the host's own history. */
export function recordedRuns(history: History): Runs {
  function* all(): Pausable<readonly RunView[], Wait> {
    const runs = yield* waitFor(history.runs());
    // Changes applied without a note, such as keeping a setting, are not runs that a person started.
    return runs.filter(({ job, state }) => job !== '' && state !== 'half-done').map(viewOf);
  }
  function* known(id: string): Pausable<RunView, Wait> {
    const run = (yield* all()).find((one) => one.id === id);
    if (!run) throw unknownRun();
    return run;
  }
  return {
    all,
    *halfDone() {
      const run = (yield* waitFor(history.runs())).find(({ state }) => state === 'half-done');
      return run ? viewOf(run) : null;
    },
    *done() {
      const [latest] = yield* all();
      if (!latest) throw unknownRun();
      return latest;
    },
    *undo(id, at) {
      const left = yield* waitFor(history.undo(id, at));
      return { run: yield* afterDone(known(id)), left: leftShown(left) };
    },
    *lost() {
      return yield* waitFor(history.lost());
    },
    *redo(id, at) {
      yield* waitFor(history.redo(id, at));
      return yield* afterDone(known(id));
    },
    *recover() {
      yield* waitFor(history.recover());
    },
  };
}
