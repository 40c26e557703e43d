import type { WorkbookSnapshot } from './snapshot';

/** Excel's limit for a sheet's name (documented under "Excel specifications and limits"). */
export const MAX_SHEET_NAME = 31;

const forbidden = /[[\]:*?/\\]/;

/** Excel refuses these; Google Sheets allows more, but one workbook has to work in both. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== '' &&
  name.length <= MAX_SHEET_NAME &&
  !forbidden.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history';

/** What a new name must differ from. */
type SheetNames = Pick<WorkbookSnapshot, 'otherSheets'> & {
  readonly sheets: readonly { readonly name: string }[];
};

/** Names of sheets differ by more than case. */
export const hasSheet = (book: SheetNames, name: string): boolean => {
  const wanted = name.toLowerCase();
  return (
    book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted) ||
    book.otherSheets.some((other) => other.toLowerCase() === wanted)
  );
};

/** The wished name made allowable and unlike every sheet's: shortened, then `Name (2)`, `Name (3)` … */
export function freeSheetName(book: SheetNames, wished: string, taken: readonly string[] = []): string {
  const clean = wished
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const base = clean === '' ? 'Planbok' : clean;
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${base.slice(0, MAX_SHEET_NAME - ending.length).trimEnd()}${ending}`;
    if (isSheetName(name) && !lower.has(name.toLowerCase()) && !hasSheet(book, name)) return name;
  }
}
