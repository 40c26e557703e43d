import { newBlob } from './fake-image';
import { formatDate } from './day-number';
import { richTextBuilder, textStyleBuilder } from './rich-text';
import { ruleBuilder, validationBuilder, word } from './rules';
import { spreadsheetOf } from './spreadsheet';
import { newDesk, permitted, ui, type Desk } from './services';
import { newSheet, type BookState } from './state';
import { newWire, strict } from './strict';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Values by formula, for a fake that does not calculate; `;` counts as `,`. */
export type Results = BookState['results'];

export interface FakeOptions {
  readonly zone?: string;
  readonly locale?: string;
  readonly sheet?: string;
  readonly results?: Results;
}

/** An empty spreadsheet as Google makes it: one sheet of 1,000 rows and 26 columns. */
export function newBook({
  zone = 'Europe/Stockholm',
  locale = 'sv_SE',
  sheet = 'Blad1',
  results = () => 0,
}: FakeOptions = {}): BookState {
  return {
    wire: newWire(),
    zone,
    locale,
    sheets: [newSheet(0, sheet)],
    names: new Map(),
    metadata: [],
    protections: [],
    nextId: 1,
    dialect: { told: (formula) => formula, taken: (text) => text },
    active: 0,
    cursor: { row: 1, column: 1 },
    results,
  };
}

const words = (names: string): never =>
  Object.fromEntries(names.split(' ').map((name) => [name, word(name)])) as never;

/** `SpreadsheetApp` over one spreadsheet. */
export function spreadsheetApp(book: BookState, desk: Desk = newDesk()): SpreadsheetApp {
  const { wire } = book;
  return strict<
    SpreadsheetApp,
    | 'getActiveSpreadsheet'
    | 'getUi'
    | 'flush'
    | 'newDataValidation'
    | 'newConditionalFormatRule'
    | 'newRichTextValue'
    | 'newTextStyle'
    | 'BorderStyle'
    | 'BandingTheme'
    | 'DeveloperMetadataVisibility'
    | 'ProtectionType'
  >('SpreadsheetApp', wire, {
    getActiveSpreadsheet: () => {
      permitted(desk, 'SpreadsheetApp.getActiveSpreadsheet');
      return spreadsheetOf(book, desk);
    },
    getUi: () => ui(book, desk),
    flush: () => {
      wire.isPending = false;
    },
    newDataValidation: () => validationBuilder(wire),
    newConditionalFormatRule: () => ruleBuilder(wire),
    newRichTextValue: () => richTextBuilder(wire),
    newTextStyle: () => textStyleBuilder(wire),
    BorderStyle: words('SOLID SOLID_MEDIUM'),
    BandingTheme: words('LIGHT_GREY'),
    DeveloperMetadataVisibility: words('DOCUMENT PROJECT'),
    ProtectionType: words('SHEET RANGE'),
  });
}

/** `Utilities`, as far as it is used. */
export const utilities = (book: BookState): GoogleAppsScript.Utilities.Utilities =>
  strict<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'newBlob'>('Utilities', book.wire, {
    newBlob: (data: unknown, type?: string) => newBlob(book.wire, data, type),
    formatDate: (date, zone, pattern) => formatDate(date as unknown as Date, zone, pattern),
  });
