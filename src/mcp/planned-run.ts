import { basename, dirname, join } from 'node:path';
import { addressName } from '../book/area';
import { Failure } from '../hosts/failure';
import { runOptions } from '../hosts/host';
import { runAsync } from '../hosts/waiting';
import { needsDecision } from '../plan/needs-decision';
import { problemText } from '../text/problem';
import { requestOf } from './job-request';
import { about, lookedAt, type Looked, type OpenedWorkbook } from './looked';
import { first, fromCell } from './page';
import { targetOf } from './result-target';
import { sha256 } from './sha256';
import { changedPlaces, listed, type Run } from './preview-answer';
import type { Inputs } from './tool-input';
import type { Outputs } from './tool-output';
import type { Worked } from './work-order';

type Input = Inputs['preview'];

/** A run that has been worked out and not written. */
interface PlannedRun {
  readonly looked: Looked;
  readonly run: Run;
  /** Identifies exactly these changes to exactly this file; `null` where there are none. */
  readonly id: string | null;
  /** The file with the changes. */
  readonly result: () => Promise<Uint8Array>;
}

/** @param at when, for the log of runs @throws Failure */
async function planned(
  workbook: OpenedWorkbook,
  input: Input,
  today: string,
  at: string,
): Promise<PlannedRun> {
  const { opened, digest } = workbook;
  const { path } = workbook.workbook;
  const idOf = (changes: unknown): string =>
    sha256(JSON.stringify([path, digest, input.job, input.inPlace === true, changes])).slice(0, 32);

  if (input.job === 'undo') {
    const looked = await lookedAt(workbook, 'check', requestOf(input, today));
    const { book } = looked.preview;
    const { changes, left } = opened.undoLast(at);
    const run: Run = { book, edits: changes.edits, left };
    return { looked, run, id: idOf(changes), result: async () => opened.bytes() };
  }
  const { job } = input;
  const looked = await lookedAt(workbook, job, requestOf(input, today));
  const { preview, request } = looked;
  const { changes } = preview.outcome;
  return {
    looked,
    run: { book: preview.book, edits: changes.edits, left: [] },
    id: changes.edits.length === 0 ? null : idOf(changes),
    result: async () => {
      await runAsync(workbook.jobs.apply(job, request, preview.id, ({ logged }) => runOptions(logged(at))));
      return opened.bytes();
    },
  };
}

/** What a run would do, and the id by which it may be done. @throws Failure */
export async function previewAnswer(
  workbook: OpenedWorkbook,
  input: Input,
  today: string,
  page: number,
): Promise<Outputs['preview']> {
  // A preview is not saved, so it does not matter when it would be.
  const { looked, run, id } = await planned(workbook, input, today, today);
  const { language, problems } = looked.preview.outcome;
  const { name } = workbook.workbook;
  const target = basename(targetOf(workbook.workbook, input).path);
  return {
    ...about(looked),
    job: input.job,
    preview: id,
    result: id === null ? null : join(dirname(name), target),
    inPlace: input.inPlace === true,
    ...listed(run, language, page),
    toDecide: problems.filter(needsDecision).length,
    refused: first(
      problems.filter(({ code }) => code.startsWith('answer-')),
      200,
    ).map((problem) => ({
      cell: addressName(problem.at),
      message: fromCell(problemText(problem, language)),
    })),
  };
}

/**
 * What was previewed under this id, worked out anew from the file as it is: the bytes to write.
 * @throws Failure `conflict` when it is not exactly that any more
 */
export async function resultOf(
  workbook: OpenedWorkbook,
  input: Input,
  today: string,
  { id: previewed, at }: { readonly id: string; readonly at: string },
): Promise<Extract<Worked, { readonly toSave: unknown }>> {
  const { run, id, result, looked } = await planned(workbook, input, today, at);
  if (id !== previewed)
    throw new Failure('conflict', { file: workbook.workbook.name, reason: 'changed-since-preview' });
  const { left } = listed(run, looked.preview.outcome.language, 1);
  return {
    toSave: { bytes: await result(), digest: workbook.digest },
    answer: { changed: changedPlaces(run), left },
  };
}
