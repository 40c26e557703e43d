import type { GoogleAccess } from '../google-auth/google-access';
import type { History, WorkbookHost } from '../host';
import { journalled } from '../journal/journalled';
import { spreadsheetOf } from './spreadsheet';
import { spreadsheetPlace } from './workplace';

export interface SheetsApiHost extends WorkbookHost {
  readonly history: History;
}

/**
 * A spreadsheet of Google's, from outside. Changes are one batch, which Google carries out whole or not at all; what it held is
 * read anew just before.
 * @param spreadsheetId as in its address
 */
export const sheetsApiHost = (access: GoogleAccess, spreadsheetId: string): SheetsApiHost => ({
  name: 'sheets-api',
  can: { atomic: true, nativeUndo: false, charts: true, pictures: false },
  ...journalled(spreadsheetPlace(spreadsheetOf(access, spreadsheetId))),
});
