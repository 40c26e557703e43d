import type { Edit } from '../book/edit';
import { loggedRun, type LoggedRun, type RunAct } from '../book/logged-run';
import { previewOf } from '../book/preview';
import type { WorkbookSnapshot } from '../book/snapshot';

/** What a host does to a workbook of its own accord: it takes a run back, or does it once more. */
export interface MadeRun {
  /** As `RunStamp.at`; without it, the log of runs is not to have it. */
  readonly at?: string | undefined;
  readonly job: string;
  readonly act: RunAct;
}

/** The run as the log of runs gets it. */
export const runOfEdits = (
  { at, job, act }: MadeRun,
  book: WorkbookSnapshot,
  edits: readonly Edit[],
): LoggedRun | undefined =>
  at === undefined ? undefined : loggedRun({ at, job }, act, book, edits, previewOf(book, edits));
