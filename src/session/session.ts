import { digest } from '../book/digest';
import { previewOf, type PreviewItem } from '../book/preview';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Receipt, WorkbookHost } from '../hosts/host';
import { Failure } from '../hosts/failure';
import type { JobName, JobRequest, Outcome } from '../jobs/job';
import { jobs } from '../jobs/jobs';

/** What a person is shown before anything is written. `id` stands for exactly these changes. */
export interface Preview {
  readonly id: string;
  readonly outcome: Outcome;
  readonly items: readonly PreviewItem[];
}

/** The conversation over one workbook: preview → id → apply. */
export interface Session {
  preview(job: JobName, request: JobRequest): Promise<Preview>;
  /**
   * Does what was previewed under `id`.
   * @throws Failure('conflict') when a fresh look at the workbook gives other changes; nothing is written then.
   */
  apply(
    job: JobName,
    request: JobRequest,
    id: string,
  ): Promise<{ readonly outcome: Outcome; readonly receipt: Receipt }>;
}

export function sessionOver(host: WorkbookHost): Session {
  /** The job is pure: the very same workbook and request need not be worked out again. */
  let last:
    | {
        readonly book: WorkbookSnapshot;
        readonly job: JobName;
        readonly request: JobRequest;
        readonly outcome: Outcome;
      }
    | undefined;
  function worked(book: WorkbookSnapshot, job: JobName, request: JobRequest): Outcome {
    if (last?.book === book && last.job === job && last.request === request) return last.outcome;
    const outcome = jobs[job](book, request);
    last = { book, job, request, outcome };
    return outcome;
  }
  return {
    async preview(job, request) {
      const book = await host.read();
      const outcome = worked(book, job, request);
      return { id: digest(outcome.changes), outcome, items: previewOf(book, outcome.changes.edits) };
    },
    async apply(job, request, id) {
      const outcome = worked(await host.read(), job, request);
      if (digest(outcome.changes) !== id) throw new Failure('conflict', { reason: 'changed-since-preview' });
      return { outcome, receipt: await host.apply(outcome.changes) };
    },
  };
}
