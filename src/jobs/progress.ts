import type { Edit } from '../book/edit';
import { pause, type Pausable } from '../book/pausable';
import { replay } from '../book/replay';
import type { WorkbookSnapshot } from '../book/snapshot';
import { planInSteps } from '../plan/read-plan';
import type { PlanReading, Problem } from '../plan/reading';
import type { ReadingMemory } from '../plan/reading-memory';
import { linksOf, type Links } from '../plan/references/references';
import type { Answer } from './answers/answer';
import type { FindingsFigures } from './findings/findings-figures';
import type { Minutes } from './minutes/minutes';
import type { YearChangeFigures } from './year-change/year-change-figures';
import type { AgendaFigures, EnteredDecision, JobRequest, OwnersFigures, StructuredSheet } from './job';

/** The workbook on its way through the steps of a job. */
export interface Progress {
  readonly book: WorkbookSnapshot;
  readonly reading: PlanReading;
  readonly memory: ReadingMemory;
  /** What the references between its rows say; looked up on first use. */
  readonly links: () => Links;
  readonly edits: readonly Edit[];
  /** Answers that hold, and what became of the others: a cell that is made on the way is not what was answered for. */
  readonly answers: readonly Answer[];
  readonly refused: readonly Problem[];
  /** Rows that structuring would count otherwise, and plans that it leaves as they stand. */
  readonly changed: readonly Problem[];
  readonly structured: readonly StructuredSheet[];
  readonly agenda: AgendaFigures | null;
  readonly minutes: Minutes | null;
  readonly entered: readonly EnteredDecision[] | null;
  readonly owners: OwnersFigures | null;
  readonly findings: FindingsFigures | null;
  readonly yearChange: YearChangeFigures | null;
  /** How many actions a text with a central plan held. */
  readonly centralRead?: number;
}

/** The edits made, in the workbook that later steps see. */
export function withEdits(work: Progress, edits: readonly Edit[]): Progress {
  if (edits.length === 0) return work;
  return { ...work, book: replay(work.book, edits), edits: [...work.edits, ...edits] };
}

/** What the references of a reading say, looked up on first use. */
export function linksIn(reading: PlanReading, memory: ReadingMemory): () => Links {
  let found: Links | undefined;
  return () => (found ??= linksOf(reading, memory));
}

/** The workbook read again, after changes to what a plan is read from. */
export function* readAgain(before: Progress, after: Progress, request: JobRequest): Pausable<Progress> {
  if (after.edits === before.edits) return after;
  yield pause;
  const reading = yield* planInSteps(after.book, request, after.memory);
  return { ...after, reading, links: linksIn(reading, after.memory) };
}
