import type { Area, Epoch } from '../../planbok/cells';
import type { Block } from '../../planbok/sheet-part';
import type { Palette, StyleBook } from '../../planbok/styles';
import type { Package, Dialect } from '../../planbok/package';
import { workbookOf, type WorkbookPart } from '../../planbok/workbook-part';
import type { LiveSheet, LiveValue } from './live-sheet';
import type { Locale } from './locale';

/** Events, for handlers in the add-in and for the grid. */
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

/** The source of a change: the add-in itself or the person here (`Local`), or somebody else in the same workbook. */
export type Actor = 'Local' | 'Remote';

/** A workbook in memory. Everything that is not here is in the package, and stays there unchanged. */
export interface LiveBook {
  readonly pkg: Package;
  /** The name of the workbook's part, and its dialect. */
  readonly part: string;
  readonly dialect: Dialect;
  readonly epoch: Epoch;
  /** The locale in which numbers and dates are shown and typed. */
  locale: Locale;
  readonly palette: Palette;
  readonly styles: { part: string | undefined; readonly book: StyleBook; readonly opened: string };
  /** In tab order; tabs that are not worksheets are only in the package. */
  sheets: LiveSheet[];
  active: LiveSheet;
  /** The active sheet. */
  readonly openedAt: LiveSheet;
  selection: Block;
  readonly emit: (event: BookEvent) => void;
  readonly beforeWrite: () => void;
  readonly calculate: () => void;
  /** Evaluates formulas that are not in a cell; unknown results are absent. */
  readonly evaluate: (
    sheet: LiveSheet,
    formulas: readonly string[],
  ) => ReadonlyMap<string, LiveValue | undefined>;
  actor: Actor;
  /** Today as an ISO date, by which `1-2` is interpreted when typed. */
  readonly today: string;
  /** Whether events are sent to handlers in the add-in. */
  enableEvents: boolean;
  /** Registered handlers of the add-in: kind and target. */
  readonly handled: Set<string>;
  isDirty: boolean;
  /** Settings that add-ins store in the workbook: name → JSON text. */
  readonly settings: Map<string, string>;
  hasNewFormulas: boolean;
  hasLostFormulas: boolean;
  /** Marks cells for recalculation. */
  calculation: {
    mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
    isSuspended: boolean;
    isDue: boolean;
    /** Whether a part of what was due has been recalculated. */
    isUnderway: boolean;
  };
  readonly cache: { workbook?: WorkbookPart };
  sheetCount: number;
}

/** The current text of the workbook's part. */
export const workbookIn = (book: LiveBook): WorkbookPart => (book.cache.workbook ??= workbookOf(book.pkg));

/** Changes the workbook's part. */
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

/** Whether there is something to recalculate that neither an add-in nor the workbook has deferred. */
export function isCalculable({ calculation }: LiveBook): boolean {
  const { isDue, isUnderway, isSuspended, mode } = calculation;
  return isUnderway || (isDue && !isSuspended && mode !== 'Manual');
}

/** Recalculates, unless an add-in or the workbook has deferred it. */
export function calculated(book: LiveBook): void {
  if (isCalculable(book)) book.calculate();
}

/** The folder of the workbook's part, with its slash. */
export const folderOf = (book: LiveBook): string => book.part.slice(0, book.part.lastIndexOf('/') + 1);

export const areaOf = (sheet: LiveSheet, block: Block): Area => ({ sheet: sheet.name, ...block });

/** The sheet's id for add-ins, which it keeps as long as it exists. */
export function newSheetId(book: LiveBook): string {
  book.sheetCount += 1;
  return `{00000000-0001-0000-${String(book.sheetCount).padStart(4, '0')}-000000000000}`;
}
