import { digest, digestInSteps } from '../book/digest';
import { loggedRun, type LoggedRun } from '../book/logged-run';
import { pause, type Pausable, type Wait } from '../book/pausable';
import { previewOf, type PreviewItem } from '../book/preview';
import { isAlike, isSameBook } from '../book/same-book';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { ApplyOptions, Receipt, WorkbookHost } from '../hosts/host';
import { Failure } from '../hosts/failure';
import { waitFor } from '../hosts/waiting';
import type { JobName, JobRequest, Outcome } from '../jobs/job';
import { jobInSteps } from '../jobs/jobs';
import { cellsChanged, unseenSheets } from '../book/unseen-sheets';

/** What a person is shown before anything is written. `id` identifies exactly these changes. */
export interface Preview {
  readonly id: string;
  readonly outcome: Outcome;
  /** Every cell, old → new. Worked out for those who show it: it takes as long as a fourth of the job. */
  readonly items: () => readonly PreviewItem[];
  /** The workbook that was looked at. */
  readonly book: WorkbookSnapshot;
}

export interface Applied {
  readonly outcome: Outcome;
  readonly receipt: Receipt;
}

/** A run that is about to be made. */
export interface RunAhead {
  /** How many cells of `cellsChanged` it changes. */
  readonly cells: number;
  /** The run for the log of runs, made at that time (`RunStamp.at`); `undefined` where the log is not to have it. */
  readonly logged: (at: string) => LoggedRun | undefined;
}

/** The jobs on one workbook, each previewed before it is applied, with all that comes of them. */
export interface PausableJobs {
  preview(job: JobName, request: JobRequest): Pausable<Preview, Wait>;
  /**
   * Does what was previewed under `id`.
   * @param options for the run, which is told
   * @throws Failure('conflict') when a fresh look at the workbook gives other changes; nothing is written then.
   */
  apply(
    job: JobName,
    request: JobRequest,
    id: string,
    options?: (run: RunAhead) => ApplyOptions,
  ): Pausable<Applied, Wait>;
}

/** The jobs on the workbook of this host. */
export function pausableJobs(host: WorkbookHost): PausableJobs {
  /** The last outcome. Jobs are pure, so the same workbook and request give the same outcome. */
  let last:
    | {
        readonly book: WorkbookSnapshot;
        readonly job: JobName;
        readonly request: JobRequest;
        readonly outcome: Outcome;
        /** The digest of its changes, once it has been worked out. */
        readonly id?: string;
      }
    | undefined;
  function* outcomeFor(book: WorkbookSnapshot, job: JobName, request: JobRequest): Pausable<Outcome> {
    if (last?.book === book && last.job === job && last.request === request) return last.outcome;
    const possible = host.can.pictures ? request : { ...request, withoutPictures: true as const };
    const outcome = yield* jobInSteps(job, book, possible);
    last = { book, job, request, outcome };
    return outcome;
  }
  /** The outcome that was previewed under `id`, where the workbook has not changed since: a job gives no other for the same. */
  function* previewedFor(
    book: WorkbookSnapshot,
    job: JobName,
    request: JobRequest,
    id: string,
  ): Pausable<Outcome | undefined> {
    if (last?.id !== id || last.job !== job || !isAlike(last.request, request)) return undefined;
    const { outcome } = last;
    return last.book === book || (yield* isSameBook(last.book, book)) ? outcome : undefined;
  }
  return {
    *preview(job, request) {
      const book = yield* waitFor(host.read());
      yield pause;
      const outcome = yield* outcomeFor(book, job, request);
      yield pause;
      const id = yield* digestInSteps(outcome.changes);
      if (last?.outcome === outcome) last = { ...last, id };
      yield pause;
      return { id, outcome, items: () => previewOf(book, outcome.changes.edits), book };
    },
    *apply(job, request, id, options) {
      const book = yield* waitFor(host.read());
      yield pause;
      const previewed = yield* previewedFor(book, job, request, id);
      const outcome = previewed ?? (yield* outcomeFor(book, job, request));
      if (!previewed && digest(outcome.changes) !== id)
        throw new Failure('conflict', { reason: 'changed-since-preview' });
      // Without edits the host is not asked to apply, so that no run is noted.
      if (outcome.changes.edits.length === 0) return { outcome, receipt: { undo: outcome.changes } };
      const { edits } = outcome.changes;
      const ahead = (): RunAhead => {
        const items = previewOf(book, edits);
        return {
          cells: cellsChanged(items, unseenSheets(book, edits)),
          logged: (at) => loggedRun({ at, job }, 'done', book, edits, items),
        };
      };
      // Where no work has come between, the host need not read once more.
      const since = previewed ? { asRead: book } : {};
      const receipt = yield* waitFor(host.apply(outcome.changes, { ...options?.(ahead()), ...since }));
      return { outcome, receipt };
    },
  };
}
