import type { WorkbookSnapshot } from './snapshot';

/** What our own sheets are marked with: a hidden workbook-wide name that refers into the sheet. */
export const OWN_NAME = 'planbok_';

export const isOwnSheet = (book: WorkbookSnapshot, sheet: string): boolean =>
  book.names.some((known) => known.name.startsWith(OWN_NAME) && known.area?.sheet === sheet);

/** Settings that begin so hold the fingerprint of how a sheet of ours looks, so that it is formatted anew only when that differs. */
export const LOOK_SETTING = 'look.';
