import { editedRows } from '../../hosts/apps-script/edited-rows';
import defer * as edits from './edit-problems';
import { services } from './place';

/** Seconds that a word about an edit stays. */
const SECONDS = 8;
const MOST_LINES = 3;

/**
 * Says in the corner what an edited cell cannot be read as. Writes nothing, and looks at no other rows. Most edits of a spreadsheet
 * are not within a plan: for them nothing is loaded that reads one.
 */
export function sayOfEdit(range: GoogleAppsScript.Spreadsheet.Range): void {
  const rows = editedRows(range, services());
  if (!rows) return;
  const lines = edits.problemLines(rows, range.getColumn(), range.getLastColumn());
  if (lines.length > 0)
    SpreadsheetApp.getActiveSpreadsheet().toast(lines.slice(0, MOST_LINES).join('\n'), 'Planbok', SECONDS);
}
