import { guarded } from '../book/guarded';
import type { WorkbookSnapshot } from '../book/snapshot';
import { Failure } from '../hosts/failure';
import type { ApplyOptions, RunNote, WorkbookHost } from '../hosts/host';
import { meetingOf } from '../jobs/agenda/meeting';
import type { JobName } from '../jobs/job';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../plan/settings/stored-settings';
import type { WorkbookSettings } from '../plan/settings/settings';
import type { Done, Look, Proposal, RunView, Watch, Wish } from './conversation';
import { proposalOf } from './proposal';
import { reportOf } from './report/report';
import { recordedRuns } from './recorded-runs';
import { rememberedRuns } from './remembered-runs';
import { stepsOver } from './session';
import { paused, resting, waited, type Waiting } from './waiting';

/** `Conversation`, resting at every answer of the host: one telling of it for hosts with promises and without. */
export interface Talk {
  look(wish: Wish): Waiting<Look>;
  preview(job: JobName, wish: Wish): Waiting<Proposal>;
  apply(job: JobName, wish: Wish, id: string, watch?: Watch): Waiting<Done>;
  undo(run: string, wish: Wish): Waiting<Done>;
  redo(run: string, wish: Wish): Waiting<Done>;
  recover(wish: Wish): Waiting<Look>;
  settle(settings: Partial<WorkbookSettings>, wish: Wish): Waiting<Look>;
}

const optionsFor = (note: RunNote, watch: Watch | undefined): ApplyOptions => ({
  note,
  ...(watch && {
    onProgress: (done: number, of: number): void => watch.onProgress({ done, of }),
    isStopped: (): boolean => watch.isStopped(),
  }),
});

export function talkOver(host: WorkbookHost): Talk {
  const steps = stepsOver(host);
  const runs = host.history ? recordedRuns(host.history) : rememberedRuns(host);

  function* look(wish: Wish): Waiting<Look> {
    const { book, outcome } = yield* steps.preview('check', wish);
    const { settings, isNewer } = settingsIn(book);
    yield* paused();
    return {
      report: yield* resting(reportOf(book, outcome, wish.today)),
      settings: { ...settings, meeting: meetingOf(book, outcome.reading, wish.today) },
      hasNewerSettings: isNewer,
      halfDone: yield* runs.halfDone(),
      runs: yield* runs.all(),
    };
  }

  function* after(run: RunView, wish: Wish): Waiting<Done> {
    return { run, report: (yield* look(wish)).report };
  }

  return {
    look,
    *preview(job, wish) {
      const preview = yield* steps.preview(job, wish);
      yield* paused();
      return yield* resting(proposalOf(preview, wish.today));
    },
    *apply(job, wish, id, watch) {
      let note: RunNote = { job, day: wish.today, cells: 0 };
      const { outcome, receipt } = yield* steps.apply(job, wish, id, (cells) => {
        note = { ...note, cells };
        return optionsFor(note, watch);
      });
      const { changes } = outcome;
      const run: RunView =
        changes.edits.length === 0
          ? { id, ...note, state: 'done' }
          : yield* runs.done(note, changes, receipt);
      return yield* after(run, wish);
    },
    *undo(run, wish) {
      return yield* after(yield* runs.undo(run), wish);
    },
    *redo(run, wish) {
      return yield* after(yield* runs.redo(run), wish);
    },
    *recover(wish) {
      yield* runs.recover();
      return yield* look(wish);
    },
    *settle(changed, wish) {
      const book: WorkbookSnapshot = yield* waited(host.read());
      const { settings, isNewer } = settingsIn(book);
      if (isNewer) throw new Failure('unsupported', { reason: 'newer-settings' });
      const value = storedText({ ...settings, ...changed });
      if (book.properties.get(SETTINGS_PROPERTY) !== value) {
        yield* waited(host.apply(guarded(book, [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }])));
      }
      return yield* look(wish);
    },
  };
}
