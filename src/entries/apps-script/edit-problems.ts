import { editedCell, type EditedRows } from '../../hosts/apps-script/edited-rows';
import { jobs } from '../../jobs/jobs';
import { needsDecision } from '../../plan/needs-decision';
import type { Problem } from '../../plan/reading';
import { problemText } from '../../text/problem';
import { language } from './person-language';
import { today } from './place';

/** What a person has just typed and should know of: nothing about the rows as such, whose neighbours were not read. */
const isAbout =
  (first: number, last: number) =>
  (problem: Problem): boolean =>
    needsDecision(problem) && problem.at.row > 1 && problem.at.column >= first && problem.at.column <= last;

/** What cells of the edited rows cannot be read as, a line each. @param first and `last`: the columns that were edited */
export function problemLines(rows: EditedRows, first: number, last: number): readonly string[] {
  const words = language();
  const { problems } = jobs.check(rows.book, { today: today() });
  return problems
    .filter(isAbout(first, last))
    .map((problem) => `${editedCell(rows, problem.at)}: ${problemText(problem, words)}`);
}
