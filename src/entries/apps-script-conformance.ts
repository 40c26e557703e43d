import { appsScriptHost } from '../hosts/apps-script/apps-script';
import { isEmptyWorkbook, verdicts, type Verdict } from '../hosts/conformance/trial';
import { services } from './apps-script/place';

/** So many characters go into one cell. */
const PIECE = 40_000;

/** Puts the result on a sheet of its own, in pieces down the first column: a script has nowhere else to write. */
function report(result: object): void {
  const text = JSON.stringify(result);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) => [
    `'${text.slice(index * PIECE, (index + 1) * PIECE)}`,
  ]);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Planbok conformance', 1);
  sheet.getRange(1, 1, pieces.length, 1).setValues(pieces);
}

/**
 * Tries on a new, empty spreadsheet what Planbok takes for granted of Google Sheets, and leaves the verdicts on a sheet
 * called "Planbok conformance". Run it from the script's editor: docs/hosts-google.md says how.
 * @throws Error where somebody has written in the spreadsheet
 */
export async function runConformance(): Promise<void> {
  const host = appsScriptHost(services());
  if (!isEmptyWorkbook(host.read())) throw new Error('Run this in a new, empty spreadsheet.');
  const list: Verdict[] = [];
  for await (const verdict of verdicts(host)) list.push(verdict);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  report({
    program: 'Google Sheets',
    locale: spreadsheet.getSpreadsheetLocale(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    passed: list.filter(({ passed }) => passed).length,
    failed: list.filter(({ passed }) => !passed),
  });
}
