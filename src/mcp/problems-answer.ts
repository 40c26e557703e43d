import { addressName } from '../book/area';
import type { ProblemView } from '../conversation/conversation';
import type { Language } from '../plan/field';
import { needsDecision } from '../plan/needs-decision';
import { problemText } from '../text/problem';
import { about, type Looked } from './looked';
import { fromCell, pageOf, pagesOf } from './page';
import type { Outputs } from './tool-output';

/** A problem as every answer tells it. */
export const problemAnswer = (
  problem: ProblemView,
  language: Language,
): Outputs['problems']['problems']['items'][number] => ({
  cell: addressName(problem.at),
  code: problem.code,
  severity: problem.severity,
  row: problem.row === undefined ? null : fromCell(problem.row),
  found: problem.found === undefined ? null : fromCell(problem.found),
  message: fromCell(problemText(problem, language)),
});

/** What only a person can decide, and notes. */
export function problemsAnswer(looked: Looked, page: number): Outputs['problems'] {
  const { language } = looked.preview.outcome;
  const { problems } = looked.report;
  const listed = pageOf(problems, page, (problem) => problemAnswer(problem, language));
  return {
    ...about(looked),
    toDecide: problems.filter(needsDecision).length,
    problems: listed,
    page,
    pages: pagesOf(listed),
  };
}
