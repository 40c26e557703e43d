import { editedCell, editedRows } from '../../hosts/apps-script/edited-rows';
import { jobs } from '../../jobs/jobs';
import { needsDecision } from '../../plan/needs-decision';
import type { Problem } from '../../plan/reading';
import { problemText } from '../../text/problem';
import { language } from './person-language';
import { services, today } from './place';

/** Seconds that a word about an edit stays. */
const SECONDS = 8;
const MOST_LINES = 3;

/** What a person has just typed and should know of: nothing about the rows as such, whose neighbours were not read. */
const isAbout =
  (first: number, last: number) =>
  (problem: Problem): boolean =>
    needsDecision(problem) && problem.at.row > 1 && problem.at.column >= first && problem.at.column <= last;

/** Says in the corner what an edited cell cannot be read as. Writes nothing, and looks at no other rows. */
export function sayOfEdit(range: GoogleAppsScript.Spreadsheet.Range): void {
  const rows = editedRows(range, services());
  if (!rows) return;
  const words = language();
  const { problems } = jobs.check(rows.book, { today: today() });
  const lines = problems
    .filter(isAbout(range.getColumn(), range.getLastColumn()))
    .map((problem) => `${editedCell(rows, problem.at)}: ${problemText(problem, words)}`);
  if (lines.length > 0)
    SpreadsheetApp.getActiveSpreadsheet().toast(lines.slice(0, MOST_LINES).join('\n'), 'Planbok', SECONDS);
}
