import type { Address, Area } from './area';
import type { CellValue } from './cells';
import type { Formula } from './formula';
import type { Look } from './look';
import type { Wheel } from './picture';
import type { ConditionalLook, LinkTarget, Rule, Visibility } from './snapshot';

/** A formula with the value it has now: shown until the host has calculated, and compared with what it calculates. */
export interface FormulaCell {
  readonly formula: Formula;
  readonly value: CellValue;
}

/**
 * Leaves the cell as it is, formatted runs of text and all: one block writes a column's known cells and passes over the
 * others. A host that cannot skip a cell writes back what it reads there.
 */
export interface KeptCell {
  readonly keep: true;
}

export const KEPT: KeptCell = { keep: true };

export type CellInput = CellValue | FormulaCell | KeptCell;

export const isKept = (input: CellInput): input is KeptCell =>
  typeof input === 'object' && input !== null && 'keep' in input;

export const isFormulaCell = (input: CellInput): input is FormulaCell =>
  typeof input === 'object' && input !== null && 'formula' in input;

/** One bar of a stacked chart: a run of cells with numbers and the cell that names it. */
export interface ChartSeries {
  readonly name: Address;
  readonly values: Area;
  readonly look: Look;
}

export interface Chart {
  readonly kind: 'stacked-bar';
  readonly title: string;
  /** The cells that name the bars. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
}

/** How a sheet is printed: on A4, fitted to one page's width unless pages begin at rows. */
export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the top of each page, from 1. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Only the first so many columns are printed; all of them when absent. */
  readonly columns?: number;
  /**
   * Rows that begin a page, from 2. Such a sheet is printed at a scale and not fitted, for Excel is documented to leave out
   * page breaks where it fits: its widths must keep within the page.
   */
  readonly breaksBefore?: readonly number[];
  /** Fitted all the same: its columns may be made wider by hand, and a page may begin elsewhere rather than be cut in width. */
  readonly isFitted?: true;
  readonly footer?: string;
}

/**
 * Every change Planbok can make to a workbook: nothing outside this list can be done by any job.
 * Each host carries out each kind; `replay` says what each means.
 */
export type Edit =
  /** Adds an empty sheet after the last one. */
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly visibility?: Visibility }
  /** Removes a sheet that a name beginning with `planbok_` marks as ours; the names that point into it go with it. */
  | { readonly kind: 'removeOwnSheet'; readonly sheet: string }
  /**
   * Writes a block, `cells[row][column]`; `null` and `''` empty a cell. Refused over a formula unless `overFormula`.
   * A date in a cell without a date format gets `yyyy-mm-dd`; a number in a cell with one loses it (`General`).
   */
  | {
      readonly kind: 'writeCells';
      readonly at: Address;
      readonly cells: readonly (readonly CellInput[])[];
      readonly overFormula?: boolean;
    }
  /** Data validation for exactly this area; `null` takes away a rule that has exactly this area. */
  | { readonly kind: 'setRule'; readonly area: Area; readonly rule: Rule | null }
  /** All conditional looks of ours with exactly this area become these; an empty list takes them away. */
  | {
      readonly kind: 'setConditionalLook';
      readonly area: Area;
      readonly looks: readonly Pick<ConditionalLook, 'equals' | 'look'>[];
    }
  /** Number format code in Excel's notation, such as `yyyy-mm-dd`; `General` for none. Never turns a number into a date or back. */
  | { readonly kind: 'setFormat'; readonly area: Area; readonly format: string }
  /** Font, fill, border and alignment; the number format stays. Undone as `plain`, so never for a user's filled cells. */
  | { readonly kind: 'setLook'; readonly area: Area; readonly look: Look }
  /** Column widths in characters, from `column` on; 0 gives a column back the sheet's default. */
  | {
      readonly kind: 'setWidths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Makes a native table, or gives the one of that name this area; `null` makes it plain cells again. */
  | { readonly kind: 'setTable'; readonly sheet: string; readonly name: string; readonly area: Area | null }
  /** Gives the sheet's own filter this area, or none. */
  | { readonly kind: 'setFilter'; readonly sheet: string; readonly area: Area | null }
  /** A workbook-wide name for an area; `null` removes it. */
  | { readonly kind: 'setName'; readonly name: string; readonly area: Area | null; readonly hidden: boolean }
  | { readonly kind: 'setLink'; readonly at: Address; readonly to: LinkTarget['to'] | null }
  /** A chart of ours whose upper left corner is in the cell; it replaces the chart of ours that starts there. */
  | { readonly kind: 'setChart'; readonly over: Area; readonly chart: Chart }
  /**
   * A picture of ours whose upper left corner is in the cell, one a sheet. The one that stands there already is drawn anew
   * where it is and as large as it is, for a person may have moved it; `null` takes it away. `name`: of the setting that
   * remembers it, see `PICTURE_SETTING`.
   */
  | {
      readonly kind: 'setPicture';
      readonly at: Address;
      readonly name: string;
      readonly picture: Wheel | null;
    }
  | { readonly kind: 'setPage'; readonly sheet: string; readonly page: Page }
  /** One of our settings in the workbook; `null` removes it. */
  | { readonly kind: 'setProperty'; readonly name: string; readonly value: string | null };

export type EditKind = Edit['kind'];

/** What a block held when the plan of changes was made. */
export interface Expectation {
  readonly area: Area;
  /** Cells that the plan keeps as they are may hold anything. */
  readonly values: readonly (readonly (CellValue | KeptCell)[])[];
  /** `[row offset, column offset, text]` of each formula in the block. */
  readonly formulas: readonly (readonly [number, number, string])[];
}

/** How the lines of a sheet are known again, whatever has been inserted, deleted or sorted since; see `linesOf`. */
export interface SheetLines {
  readonly sheet: string;
  /** Eight characters a row, from row 1. */
  readonly rows: string;
  /** Eight characters a column, from column 1. */
  readonly columns: string;
}

/** What a job wants done, and what it saw when it decided so. `expects` comes from `guarded`, never from a hand. */
export interface ChangeSet {
  readonly edits: readonly Edit[];
  readonly expects: readonly Expectation[];
  /** Sheets that must not exist yet, since the edits add them. */
  readonly absent: readonly string[];
  /** Sheets that the edits remove, with the `sheetPrint` of what they held: what a person has typed there goes with them. */
  readonly removes?: readonly { readonly sheet: string; readonly print: string }[];
  /** Of an inverse: the lines of the sheets that it writes to, as the run left them. */
  readonly lines?: readonly SheetLines[];
  /** Of an inverse: the settings that it puts back, as the run left them. */
  readonly settings?: readonly { readonly name: string; readonly value: string | null }[];
}
