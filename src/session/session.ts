import { digest, digestInSteps } from '../book/digest';
import { previewOf, type PreviewItem } from '../book/preview';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { ApplyOptions, Receipt, WorkbookHost } from '../hosts/host';
import { Failure } from '../hosts/failure';
import type { JobName, JobRequest, Outcome } from '../jobs/job';
import { jobInSteps } from '../jobs/jobs';
import { cellsSeen, unseenSheets } from './unseen-sheets';
import { awaited, paused, resting, waited, type Waiting } from './waiting';

/** What a person is shown before anything is written. `id` stands for exactly these changes. */
export interface Preview {
  readonly id: string;
  readonly outcome: Outcome;
  readonly items: readonly PreviewItem[];
  /** The workbook that was looked at. */
  readonly book: WorkbookSnapshot;
}

export interface Applied {
  readonly outcome: Outcome;
  readonly receipt: Receipt;
}

/** The conversation over one workbook: preview → id → apply. */
export interface Session {
  preview(job: JobName, request: JobRequest): Promise<Preview>;
  /**
   * Does what was previewed under `id`.
   * @throws Failure('conflict') when a fresh look at the workbook gives other changes; nothing is written then.
   */
  apply(job: JobName, request: JobRequest, id: string): Promise<Applied>;
}

/** The same conversation, resting at every answer of the host. */
export interface Steps {
  preview(job: JobName, request: JobRequest): Waiting<Preview>;
  /** `options`: for a run that changes so many cells where a person sees it. */
  apply(
    job: JobName,
    request: JobRequest,
    id: string,
    options?: (cells: number) => ApplyOptions,
  ): Waiting<Applied>;
}

export function stepsOver(host: WorkbookHost): Steps {
  /** The job is pure: the very same workbook and request need not be worked out again. */
  let last:
    | {
        readonly book: WorkbookSnapshot;
        readonly job: JobName;
        readonly request: JobRequest;
        readonly outcome: Outcome;
      }
    | undefined;
  function* worked(book: WorkbookSnapshot, job: JobName, request: JobRequest): Waiting<Outcome> {
    if (last?.book === book && last.job === job && last.request === request) return last.outcome;
    const outcome = yield* resting(jobInSteps(job, book, request));
    last = { book, job, request, outcome };
    return outcome;
  }
  return {
    *preview(job, request) {
      const book = yield* waited(host.read());
      yield* paused();
      const outcome = yield* worked(book, job, request);
      yield* paused();
      const id = yield* resting(digestInSteps(outcome.changes));
      yield* paused();
      return { id, outcome, items: previewOf(book, outcome.changes.edits), book };
    },
    *apply(job, request, id, options) {
      const book = yield* waited(host.read());
      yield* paused();
      const outcome = yield* worked(book, job, request);
      if (digest(outcome.changes) !== id) throw new Failure('conflict', { reason: 'changed-since-preview' });
      // Nothing to do is nothing done: no host need note it.
      if (outcome.changes.edits.length === 0) return { outcome, receipt: { undo: outcome.changes } };
      const { edits } = outcome.changes;
      const cells = (): number => cellsSeen(previewOf(book, edits), unseenSheets(book, edits));
      const receipt = yield* waited(host.apply(outcome.changes, options?.(cells())));
      return { outcome, receipt };
    },
  };
}

export function sessionOver(host: WorkbookHost): Session {
  const steps = stepsOver(host);
  return {
    preview: (job, request) => awaited(steps.preview(job, request)),
    apply: (job, request, id) => awaited(steps.apply(job, request, id)),
  };
}
