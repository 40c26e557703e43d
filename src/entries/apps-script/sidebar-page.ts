import type { MenuName } from '../../jobs/verbs';

/** What stands in the built page where no spreadsheet is named. */
const NONE = 'data-workbook="-"';

/** The sidebar's page, which knows from the start whose it is: to ask would cost a call of the script. `verb`: what it begins with. */
export const pageFor = (page: string, id: string, verb?: MenuName): string =>
  page.replace(
    NONE,
    () =>
      `data-workbook="${id.replaceAll(/[^\w-]/g, '')}"${verb === undefined ? '' : ` data-verb="${verb}"`}`,
  );

/** Opens the sidebar; with a verb, on what it would write. */
export function openSidebar(verb?: MenuName): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Planbok');
  page.setContent(pageFor(page.getContent(), SpreadsheetApp.getActiveSpreadsheet().getId(), verb));
  SpreadsheetApp.getUi().showSidebar(page);
}
