import { guarded } from '../book/guarded';
import { pause, type Pausable, type Wait } from '../book/pausable';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Left } from '../book/undo-left';
import { loggedRun, type LoggedRun } from '../book/logged-run';
import { Failure } from '../hosts/failure';
import { runOptions, type ApplyOptions, type RunNote, type WorkbookHost } from '../hosts/host';
import { waitFor } from '../hosts/waiting';
import { afterDone } from './after-done';
import { meetingOf } from '../jobs/agenda/meeting';
import { meetingCells } from '../jobs/agenda/meeting-said';
import { anchored } from '../jobs/remembered-answers';
import type { WorkbookSettings } from '../plan/settings/settings';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../plan/settings/stored-settings';
import {
  SETTINGS_RUN,
  type Conversation,
  type Done,
  type Look,
  type RunView,
  type Watch,
  type JobOptions,
} from './conversation';
import { pausableJobs } from './pausable-jobs';
import { proposalOf } from './proposal';
import { reportOf } from './report/report';
import { recordedRuns } from './recorded-runs';
import { rememberedRuns } from './remembered-runs';

/**
 * `Conversation`, pausing and waiting for the host: the one account of it, for hosts with promises (`runAsync`) and without
 * (`runSync`).
 */
export type PausableConversation = {
  readonly [Call in keyof Conversation]: (
    ...input: Parameters<Conversation[Call]>
  ) => Pausable<Awaited<ReturnType<Conversation[Call]>>, Wait>;
};

/** Sheets that lack what the program could not do. */
interface Lacks {
  readonly undrawn: string[];
  readonly unfrozen: string[];
}

const optionsFor = (
  note: RunNote,
  run: LoggedRun | undefined,
  watch: Watch | undefined,
  lacks: Lacks,
): ApplyOptions => ({
  note,
  ...runOptions(run),
  onUndrawn: (sheet) => void lacks.undrawn.push(sheet),
  onUnfrozen: (sheet) => void lacks.unfrozen.push(sheet),
  ...(watch && {
    onProgress: (done: number, of: number): void => watch.onProgress({ done, of }),
    isStopped: (): boolean => watch.isStopped(),
  }),
});

/**
 * What a person chooses of how the workbook is read is a run as any other, in the log and taken back there. The meeting's
 * details are kept along with the agenda.
 */
const noteOf = (changed: Partial<WorkbookSettings>, { today }: JobOptions): RunNote | undefined =>
  Object.keys(changed).some((name) => name !== 'meeting')
    ? { job: SETTINGS_RUN, day: today, cells: 0 }
    : undefined;

/** Day and time by the machine's clock, `2026-03-01 14:32`, local time. */
export type Clock = () => string;

/** The conversation over the workbook of this host. @param now when runs are made; without it, only their days are known */
export function pausableConversation(host: WorkbookHost, now?: Clock): PausableConversation {
  const jobs = pausableJobs(host);
  const runs = host.history ? recordedRuns(host.history) : rememberedRuns(host);

  const at = ({ today }: JobOptions): string => now?.() ?? today;

  function* look(options: JobOptions): Pausable<Look, Wait> {
    const { book, outcome } = yield* jobs.preview('check', options);
    const { settings, isNewer } = settingsIn(book);
    yield pause;
    const meeting = meetingOf(book, outcome.reading, options.today);
    return {
      report: yield* reportOf(book, outcome, options.today),
      settings: { ...settings, meeting },
      meetingCells: meetingCells(meeting, outcome.reading.meeting),
      hasNewerSettings: isNewer,
      halfDone: yield* runs.halfDone(),
      runs: yield* runs.all(),
    };
  }

  function* after(run: RunView, options: JobOptions, left: readonly Left[] = []): Pausable<Done, Wait> {
    return { run, left, report: (yield* afterDone(look(options))).report };
  }

  return {
    look,
    *preview(job, options) {
      const preview = yield* jobs.preview(job, options);
      yield pause;
      return yield* proposalOf(preview, options.today);
    },
    *apply(job, options, id, watch) {
      let note: RunNote = { job, day: options.today, cells: 0 };
      const lacks: Lacks = { undrawn: [], unfrozen: [] };
      const { outcome, receipt } = yield* jobs.apply(job, options, id, ({ cells, logged }) => {
        note = { ...note, cells };
        return optionsFor(note, logged(at(options)), watch, lacks);
      });
      const { changes } = outcome;
      const run: RunView =
        changes.edits.length === 0
          ? { id, ...note, state: 'done' }
          : yield* afterDone(runs.done(note, changes, receipt));
      const done = yield* after(run, options);
      const { undrawn, unfrozen } = lacks;
      return {
        ...done,
        ...(undrawn.length > 0 && { undrawn }),
        ...(unfrozen.length > 0 && { unfrozen }),
      };
    },
    *undo(id, options) {
      const { run, left } = yield* runs.undo(id, at(options));
      return yield* after(run, options, left);
    },
    *lostRuns() {
      return yield* runs.lost();
    },
    *redo(run, options) {
      return yield* after(yield* runs.redo(run, at(options)), options);
    },
    *recover(options) {
      yield* runs.recover();
      return yield* afterDone(look(options));
    },
    *settle(changed, options) {
      const book: WorkbookSnapshot = yield* waitFor(host.read());
      const { settings, isNewer } = settingsIn(book);
      if (isNewer) throw new Failure('unsupported', { reason: 'newer-settings' });
      const tables = changed.tables?.map((choice) => (choice.headings ? choice : anchored(book, choice)));
      const value = storedText({ ...settings, ...changed, ...(tables && { tables }) });
      if (book.properties.get(SETTINGS_PROPERTY) !== value) {
        const changes = guarded(book, [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }]);
        const note = noteOf(changed, options);
        const run = note && loggedRun({ at: at(options), job: note.job }, 'done', book, changes.edits, []);
        const receipt = yield* waitFor(host.apply(changes, note && { note, ...runOptions(run) }));
        if (note) yield* afterDone(runs.done(note, changes, receipt));
        return yield* afterDone(look(options));
      }
      return yield* look(options);
    },
  };
}
