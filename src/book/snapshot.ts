import { cellKey, type Area } from './area';
import type { CellValue } from './cells';
import type { Look } from './look';

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/** What a cell may hold. `foreign`: a rule we did not make and do not model; it is kept as it is. */
export type Rule =
  | { readonly kind: 'list'; readonly source: Area | readonly string[]; readonly strict: boolean }
  | { readonly kind: 'date'; readonly strict: boolean }
  | { readonly kind: 'foreign' };

export interface PlacedRule {
  readonly area: Area;
  readonly rule: Rule;
}

/** A look that follows the cell's own value: cells of `area` that equal `equals` (a text) have `look`. */
export interface ConditionalLook {
  readonly area: Area;
  readonly equals: string;
  readonly look: Look;
}

/** A native table (Excel's ListObject): `area` includes the header row and, if any, the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly totalsRow: boolean;
}

export interface LinkTarget {
  /** A cell in this workbook, or an address outside it. */
  readonly to: Omit<Area, 'rows' | 'columns'> | { readonly url: string };
}

/** The font and fill of a cell where they may carry meaning (status by colour, struck-out rows). */
export interface CellLook {
  /** Solid fill as `RRGGBB`, theme and index colours resolved. */
  readonly fill?: string;
  readonly strike?: boolean;
  readonly bold?: boolean;
}

/** A text of which some runs are struck through. It holds as long as the cell's text is `text`. */
export interface StruckRuns {
  readonly text: string;
  /** The text of the runs that are not struck; empty when all are. */
  readonly left: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** `values[row - 1][column - 1]`. Rows may differ in length; what is missing is empty. Read with `valueAt`. */
  readonly values: readonly (readonly CellValue[])[];
  /** By `cellKey`: the formula's text without `=`, English names and commas. Its result is in `values`. */
  readonly formulas: ReadonlyMap<number, string>;
  /** By `cellKey`: formulas whose result the file does not hold, as a program that does not calculate leaves them. */
  readonly withoutResult?: ReadonlySet<number>;
  /** By `cellKey`: the number format code where it is not `General`. */
  readonly formats: ReadonlyMap<number, string>;
  /** By `cellKey`: fills, strikes and bold of cells that have them. */
  readonly looks: ReadonlyMap<number, CellLook>;
  /** By `cellKey`. Absent where there are none, and where the host does not tell them (Office.js has no runs). */
  readonly struckRuns?: ReadonlyMap<number, StruckRuns>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableSnapshot[];
  /** The sheet's own filter (not a native table's), header row included. */
  readonly filter: Area | null;
  readonly rules: readonly PlacedRule[];
  /** Only conditional looks in our own form; others stay in the file unseen. */
  readonly conditionalLooks: readonly ConditionalLook[];
  /**
   * Formulas of conditional looks and rules that are not in our own form, as of the first cell of their area. Absent where
   * the host does not tell them.
   */
  readonly ownerRules?: readonly { readonly area: Area; readonly formula: string }[];
  /** By `cellKey`. */
  readonly links: ReadonlyMap<number, LinkTarget['to']>;
  /** Column number → width in characters, where it is set. */
  readonly widths: ReadonlyMap<number, number>;
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** `null` when the name does not refer to one plain area; `text` then says what it holds. */
  readonly area: Area | null;
  readonly text: string;
  readonly hidden: boolean;
}

export interface WorkbookSnapshot {
  /** In tab order. Chart sheets and other sheets without cells are absent. */
  readonly sheets: readonly SheetSnapshot[];
  /** Names of tabs without cells, which a new sheet's name must not repeat. */
  readonly otherSheets: readonly string[];
  /** Workbook-wide names only. */
  readonly names: readonly NameSnapshot[];
  /** Our own settings: custom document properties whose name begins with `planbok.`; names without that beginning. */
  readonly properties: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  /** Its serial numbers count from 1904, as old Excel for Mac did: what a number without a date format means as a day. */
  readonly is1904?: boolean;
  /** Lower numbers are numbers under the format of a day too: 61 in Google Sheets. Absent where it is the first that can be counted. */
  readonly firstDay?: number;
  /** Parts of the file that nothing here reads, and that cannot be unpacked: they stay as they are. Absent where there are none. */
  readonly damagedParts?: readonly string[];
}

export const sheetNamed = (book: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.values[row - 1]?.[column - 1] ?? null;

export const formulaAt = (sheet: SheetSnapshot, row: number, column: number): string | undefined =>
  sheet.formulas.get(cellKey(row, column));

/** The used extent: last row and column that hold a value or a formula; 0 for an empty sheet. */
export function extentOf(sheet: SheetSnapshot): { readonly rows: number; readonly columns: number } {
  let columns = 0;
  for (const row of sheet.values) if (row.length > columns) columns = row.length;
  return { rows: sheet.values.length, columns };
}

/** A sheet with nothing on it, as `addSheet` makes it. */
export const emptySheet = (name: string, visibility: Visibility = 'visible'): SheetSnapshot => ({
  name,
  visibility,
  values: [],
  formulas: new Map(),
  formats: new Map(),
  looks: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  filter: null,
  rules: [],
  conditionalLooks: [],
  links: new Map(),
  widths: new Map(),
  frozen: { rows: 0, columns: 0 },
  isProtected: false,
});
