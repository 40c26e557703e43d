import { serviceFailure } from '../../hosts/apps-script/service-failure';
import type { Services } from '../../hosts/apps-script/services';

export const services = (): Services => ({ app: SpreadsheetApp, utilities: Utilities, locks: LockService });

/** Day and time where the spreadsheet is, `YYYY-MM-DD HH:mm`. */
export function now(): string {
  try {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm:ss").slice(0, 16).replace('T', ' ');
  } catch (error) {
    throw serviceFailure(error);
  }
}

/** The day where the spreadsheet is, `YYYY-MM-DD`. */
export const today = (): string => now().slice(0, 10);
