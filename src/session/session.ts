import { digest } from '../book/digest';
import { previewOf, type PreviewItem } from '../book/preview';
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
  apply(job: JobName, request: JobRequest, id: string): Promise<{ readonly outcome: Outcome; readonly receipt: Receipt }>;
}

export function sessionOver(host: WorkbookHost): Session {
  return {
    async preview(job, request) {
      const book = await host.read();
      const outcome = jobs[job](book, request);
      return { id: digest(outcome.changes), outcome, items: previewOf(book, outcome.changes.edits) };
    },
    async apply(job, request, id) {
      const outcome = jobs[job](await host.read(), request);
      if (digest(outcome.changes) !== id) throw new Failure('conflict', { reason: 'changed-since-preview' });
      return { outcome, receipt: await host.apply(outcome.changes) };
    },
  };
}
