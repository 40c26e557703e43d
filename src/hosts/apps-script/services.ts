/** The services of Apps Script that the host needs. An entry passes the global ones, a test its fakes. */
export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'newBlob'>;
  readonly locks: Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>;
}

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** An enumeration's value by its name: Apps Script's enumerations are objects, unlike their published types. */
export const wordOf = (value: unknown): string => String(value);

/** A day as the service gives it. By its tag: the service's days are of another realm than the script's. */
export const isInstant = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';
