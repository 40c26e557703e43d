import type { OpenedFile } from '../cli/command-desk';
import { lacksPlan } from '../cli/lacks-plan';
import type { Report } from '../conversation/conversation';
import { pausableJobs, type PausableJobs, type Preview } from '../conversation/pausable-jobs';
import { reportOf } from '../conversation/report/report';
import { Failure } from '../hosts/failure';
import type { MaybePromise } from '../hosts/host';
import { runAsync } from '../hosts/waiting';
import type { JobName, JobRequest } from '../jobs/job';
import { checkStill } from './folders';
import { checkSheets } from './job-request';
import { sha256 } from './sha256';
import { NOTICE, type Outputs } from './tool-output';
import type { FoundWorkbook } from './work-order';

/** What the work needs from its surroundings. */
export interface WorkDesk {
  /** The content of a file. @throws Failure */
  read(path: string): Uint8Array;
  /** @throws Failure when it is not a workbook that can be read. */
  open(bytes: Uint8Array, file: string): MaybePromise<OpenedFile>;
}

/** A workbook that has been read, with the jobs on it. */
export interface OpenedWorkbook {
  readonly workbook: FoundWorkbook;
  readonly opened: OpenedFile;
  readonly jobs: PausableJobs;
  /** SHA-256 of the file as it was read. */
  readonly digest: string;
}

/** What a job found in a workbook. */
export interface Looked extends OpenedWorkbook {
  readonly preview: Preview;
  readonly report: Report;
  readonly request: JobRequest;
}

/** @throws Failure when the file cannot be read as a workbook */
export async function openedWorkbook(workbook: FoundWorkbook, desk: WorkDesk): Promise<OpenedWorkbook> {
  checkStill(workbook);
  const bytes = desk.read(workbook.path);
  const opened = await desk.open(bytes, workbook.name);
  return { workbook, opened, jobs: pausableJobs(opened), digest: sha256(bytes) };
}

/** Looks at the workbook as a job does. @throws Failure when the request names what the workbook does not have */
export async function lookedAt(workbook: OpenedWorkbook, job: JobName, request: JobRequest): Promise<Looked> {
  const { name } = workbook.workbook;
  checkSheets(await workbook.opened.read(), request, name);
  const preview = await runAsync(workbook.jobs.preview(job, request));
  const { sheet } = request;
  const reason =
    sheet === undefined ? undefined : lacksPlan({ reading: preview.outcome.reading, job, sheet });
  if (sheet !== undefined && reason !== undefined)
    throw new Failure('unsupported', { file: name, sheet, reason });
  const report = await runAsync(reportOf(preview.book, preview.outcome, request.today));
  return { ...workbook, preview, report, request };
}

type About = Pick<Outputs['scan'], 'notice' | 'file' | 'digest' | 'today' | 'language'>;

/** What every answer about a workbook begins with. */
export const about = ({ workbook, digest, preview, request }: Looked): About => ({
  notice: NOTICE,
  file: workbook.name,
  digest,
  today: request.today,
  language: preview.outcome.language,
});
