import { rangeOf } from './range';
import type { Desk } from './services';
import { sheetOf } from './sheet';
import { newSheet, sheetById, type BookState } from './state';
import { exception, strict } from './strict';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Google allows 30,000 characters of metadata in one place. */
const MAX_METADATA = 30_000;

function namedRange(book: BookState, name: string): NamedRange {
  return strict<NamedRange, 'getName' | 'getRange' | 'remove'>('NamedRange', book.wire, {
    getName: () => name,
    getRange: () => {
      const at = book.names.get(name);
      if (!at) throw exception('The range of the named range has been deleted.');
      const { sheetId, block } = at;
      return rangeOf(book, sheetById(book, sheetId), block, () => sheetOf(book, sheetId));
    },
    remove: () => {
      book.names.delete(name);
    },
  });
}

function metadataObject(book: BookState, id: number): DeveloperMetadata {
  const at = (): BookState['metadata'][number] => {
    const known = book.metadata.find((item) => item.id === id);
    if (!known) throw exception('The developer metadata has been removed.');
    return known;
  };
  const made: DeveloperMetadata = strict<DeveloperMetadata, 'getKey' | 'getValue' | 'setValue' | 'remove'>(
    'DeveloperMetadata',
    book.wire,
    {
      getKey: () => at().key,
      getValue: () => at().value,
      setValue: (value) => {
        checkSize(book, value.length - at().value.length);
        at().value = value;
        return made;
      },
      remove: () => {
        book.metadata = book.metadata.filter((item) => item.id !== id);
      },
    },
  );
  return made;
}

function checkSize(book: BookState, more: number): void {
  const size = book.metadata.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (size + more > MAX_METADATA)
    throw exception('The developer metadata is larger than the limit of 30000 characters.');
}

const SPREADSHEET_ID = '1aB2-cD3_eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4aB5c';

const A1_LIKE = /^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i;

export function spreadsheetOf(book: BookState, desk: Desk): Spreadsheet {
  const { wire } = book;
  const spreadsheet: Spreadsheet = strict<
    Spreadsheet,
    | 'getId'
    | 'getSheets'
    | 'getSheetByName'
    | 'getSheetById'
    | 'insertSheet'
    | 'deleteSheet'
    | 'getNamedRanges'
    | 'getRangeByName'
    | 'setNamedRange'
    | 'getDeveloperMetadata'
    | 'addDeveloperMetadata'
    | 'getProtections'
    | 'getName'
    | 'getSpreadsheetTimeZone'
    | 'getSpreadsheetLocale'
    | 'getActiveSheet'
    | 'setActiveSheet'
    | 'toast'
    | 'getCurrentCell'
  >('Spreadsheet', wire, {
    getId: () => SPREADSHEET_ID,
    getSheets: () => book.sheets.map(({ id }) => sheetOf(book, id)),
    getSheetByName: (name) => {
      const found = book.sheets.find((sheet) => sheet.name === name);
      return found ? sheetOf(book, found.id) : null;
    },
    getSheetById: (id) => (book.sheets.some((sheet) => sheet.id === id) ? sheetOf(book, id) : null),
    insertSheet: (...given: readonly unknown[]) => {
      const [name, index = book.sheets.length] = given;
      if (typeof name !== 'string' || typeof index !== 'number')
        throw new Error('fake: insertSheet(name, index) only');
      if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
        throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
      book.nextId += 7;
      book.sheets.splice(index, 0, newSheet(book.nextId, name));
      book.active = book.nextId;
      return sheetOf(book, book.nextId);
    },
    deleteSheet: (sheet) => {
      const id = sheet.getSheetId();
      if (book.sheets.every((known) => known.id === id || known.isHidden))
        throw exception("You can't remove all the visible sheets in a document.");
      book.sheets = book.sheets.filter((known) => known.id !== id);
      for (const [name, at] of book.names) if (at?.sheetId === id) book.names.set(name, null);
      if (book.active === id) book.active = book.sheets.find((known) => !known.isHidden)?.id ?? 0;
    },
    getNamedRanges: () => [...book.names.keys()].map((name) => namedRange(book, name)),
    getRangeByName: (name) => {
      const same = [...book.names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
      const at = book.names.get(same ?? name);
      return at
        ? rangeOf(book, sheetById(book, at.sheetId), at.block, () => sheetOf(book, at.sheetId))
        : null;
    },
    setNamedRange: (name, range: Range) => {
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || A1_LIKE.test(name) || name.length > 250)
        throw exception(`The name "${name}" is not a valid named range name.`);
      const same = [...book.names.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
      book.names.delete(same ?? name);
      const block = {
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
      book.names.set(name, { sheetId: range.getSheet().getSheetId(), block });
    },
    getDeveloperMetadata: () => book.metadata.map(({ id }) => metadataObject(book, id)),
    addDeveloperMetadata: (...given: readonly unknown[]) => {
      const [key, value] = given;
      if (typeof key !== 'string' || typeof value !== 'string' || given.length < 3)
        throw new Error('fake: addDeveloperMetadata(key, value, visibility) only');
      checkSize(book, key.length + value.length);
      book.nextId += 1;
      book.metadata.push({ id: book.nextId, key, value });
      return spreadsheet;
    },
    getProtections: (type) =>
      book.protections
        .filter(({ kind }) => kind === String(type))
        .map(({ sheetId, isWarningOnly, canEdit }) =>
          strict<GoogleAppsScript.Spreadsheet.Protection, 'getRange' | 'canEdit' | 'isWarningOnly'>(
            'Protection',
            wire,
            {
              getRange: () =>
                rangeOf(book, sheetById(book, sheetId), { row: 1, column: 1, rows: 1, columns: 1 }, () =>
                  sheetOf(book, sheetId),
                ),
              canEdit: () => canEdit,
              isWarningOnly: () => isWarningOnly,
            },
          ),
        ),
    getName: () => 'Handlingsplan 2020',
    getSpreadsheetTimeZone: () => book.zone,
    getSpreadsheetLocale: () => book.locale,
    getActiveSheet: () => sheetOf(book, book.active),
    setActiveSheet: (sheet) => {
      book.active = sheet.getSheetId();
      return sheet;
    },
    getCurrentCell: () =>
      rangeOf(book, sheetById(book, book.active), { ...book.cursor, rows: 1, columns: 1 }, () =>
        sheetOf(book, book.active),
      ),
    toast: (...given: readonly unknown[]) => {
      desk.toasts.push(String(given[0]));
    },
  });
  return spreadsheet;
}
