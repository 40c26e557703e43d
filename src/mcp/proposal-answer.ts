import { addressName } from '../book/area';
import type { FixView } from '../conversation/conversation';
import { cellsChanged, unseenSheets } from '../book/unseen-sheets';
import type { WritingName } from '../jobs/verbs';
import { needsDecision } from '../plan/needs-decision';
import { choosable } from '../plan/status';
import { about, type Looked } from './looked';
import { first, fromCell, pageOf, pagesOf } from './page';
import { problemAnswer } from './problems-answer';
import { asked } from './questions';
import type { Outputs } from './tool-output';

type Proposal = Outputs['propose'];

const rewriteAnswer = ({ at, kind, before, after, row }: FixView): Proposal['rewrites']['items'][number] => ({
  cell: addressName(at),
  kind,
  before: fromCell(before),
  after: fromCell(after),
  row: fromCell(row),
});

/** How much the job changes, in numbers. */
export function changedBy({ preview }: Pick<Looked, 'preview'>): Proposal['would'] {
  const { edits } = preview.outcome.changes;
  const unseen = unseenSheets(preview.book, edits);
  const newSheets = edits.flatMap((edit) =>
    edit.kind === 'addSheet' && !unseen.has(edit.sheet) ? [fromCell(edit.sheet)] : [],
  );
  return {
    cells: cellsChanged(preview.items(), unseen),
    newSheets: first(newSheets),
    changes: edits.length,
  };
}

/**
 * What Planbok would do, and what it asks.
 * @param check the workbook as it stands: its questions are those that a person is asked
 * @param planned the same after a look at what the job would do
 */
export function proposalAnswer(check: Looked, planned: Looked, job: WritingName, page: number): Proposal {
  const { report, preview } = check;
  const { language } = preview.outcome;
  const rewrites = pageOf(
    report.fixes.filter(({ isLeft }) => isLeft !== true),
    page,
    rewriteAnswer,
  );
  const questions = pageOf(report.problems.filter(needsDecision), page, (problem) => ({
    ...problemAnswer(problem, language),
    ...asked(problem, report),
  }));
  return {
    ...about(check),
    job,
    would: changedBy(planned),
    rewrites,
    statusWords: choosable.map((status) => report.statusWords[status]),
    questions,
    page,
    pages: pagesOf(rewrites, questions),
  };
}
