import type { Area, Epoch } from '../../planbok/cells';
import type { Block } from '../../planbok/sheet-part';
import type { Palette, StyleBook } from '../../planbok/styles';
import type { Package, Dialect } from '../../planbok/package';
import { workbookOf, type WorkbookPart } from '../../planbok/workbook-part';
import type { LiveSheet, LiveValue } from './live-sheet';
import type { Locale } from './locale';

/** What has happened, for handlers in the add-in and for the grid. */
export type BookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: LiveSheet;
      readonly block: Block;
      readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
    }
  | { readonly kind: 'frame'; readonly sheet: LiveSheet }
  | { readonly kind: 'format'; readonly sheet: LiveSheet; readonly block: Block }
  | { readonly kind: 'selected'; readonly sheet: LiveSheet; readonly block: Block }
  | {
      readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted' | 'renamed';
      readonly sheet: LiveSheet;
    };

/** Kinds of events that an add-in can handle. */
export type EventKind = 'changed' | 'selected' | 'activated' | 'deactivated' | 'added' | 'deleted';

/** Who is at work: the add-in itself or the person here (`Local`), or somebody else in the same workbook. */
export type Actor = 'Local' | 'Remote';

/** A workbook in memory. What is not here is in the package, and stays as it is there. */
export interface LiveBook {
  readonly pkg: Package;
  /** The workbook's part, and what it is written in. */
  readonly part: string;
  readonly dialect: Dialect;
  readonly epoch: Epoch;
  /** How its numbers and days are shown, and typed by a person. */
  locale: Locale;
  readonly palette: Palette;
  readonly styles: { part: string | undefined; readonly book: StyleBook; readonly opened: string };
  /** In tab order; tabs without cells are in the package only. */
  sheets: LiveSheet[];
  active: LiveSheet;
  /** The sheet that the file opens at. */
  readonly openedAt: LiveSheet;
  selection: Block;
  readonly emit: (event: BookEvent) => void;
  readonly beforeWrite: () => void;
  readonly calculate: () => void;
  /** What formulas give that stand in no cell; those that are not known are absent. */
  readonly evaluate: (
    sheet: LiveSheet,
    formulas: readonly string[],
  ) => ReadonlyMap<string, LiveValue | undefined>;
  actor: Actor;
  /** ISO day: what `1-2` means when it is typed. */
  readonly today: string;
  /** Whether handlers in the add-in are told of events. */
  enableEvents: boolean;
  /** Which events have handlers in the add-in: kind and target. */
  readonly handled: Set<string>;
  isDirty: boolean;
  /** What add-ins keep in the workbook: name → JSON text. */
  readonly settings: Map<string, string>;
  hasNewFormulas: boolean;
  hasLostFormulas: boolean;
  /** Cells that a calculation must look at again. */
  calculation: {
    mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
    isSuspended: boolean;
    isDue: boolean;
  };
  readonly cache: { workbook?: WorkbookPart };
  sheetCount: number;
}

/** What the workbook's part says now. */
export const workbookIn = (book: LiveBook): WorkbookPart => (book.cache.workbook ??= workbookOf(book.pkg));

/** Rewrites the workbook's part. */
export function changeWorkbook(book: LiveBook, change: (xml: string) => string): void {
  const xml = book.pkg.text(book.part);
  const made = change(xml);
  if (made !== xml) book.pkg.put(book.part, made);
  delete book.cache.workbook;
}

export const sheetCalled = (book: LiveBook, name: string): LiveSheet | undefined => {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
};

/** Brings the values of formulas up to date, unless an add-in or the workbook has put it off. */
export function calculated(book: LiveBook): void {
  const { isDue, isSuspended, mode } = book.calculation;
  if (isDue && !isSuspended && mode !== 'Manual') book.calculate();
}

/** The folder of the workbook's part, with its slash. */
export const folderOf = (book: LiveBook): string => book.part.slice(0, book.part.lastIndexOf('/') + 1);

export const areaOf = (sheet: LiveSheet, block: Block): Area => ({ sheet: sheet.name, ...block });

/** How Excel names a sheet to add-ins: the same for as long as the sheet lives. */
export function newSheetId(book: LiveBook): string {
  book.sheetCount += 1;
  return `{00000000-0001-0000-${String(book.sheetCount).padStart(4, '0')}-000000000000}`;
}
