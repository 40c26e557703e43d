import type { Area, CellError } from '../../planbok/cells';
import type { Locale } from '../store/locale';

/** A cell's formatting for drawing. Colours are `RRGGBB`; what is absent is the sheet's default. */
export interface FormatView {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string;
  };
  readonly fill?: string;
  readonly borders: Readonly<
    Partial<Record<'left' | 'right' | 'top' | 'bottom', { readonly style: string; readonly color: string }>>
  >;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wraps: boolean;
  readonly indent: number;
}

export interface CellContent {
  readonly value: string | number | boolean | CellError | null;
  /** The formula with its `=`. */
  readonly formula?: string;
}

/** A cell with content or formatting. */
export interface CellView extends CellContent {
  readonly column: number;
  /** The text as Excel would display it, by the number format. */
  readonly text: string;
  /** The text to edit, where it differs from the value: a date, a percentage. */
  readonly typed?: string;
  /** Index in the sheet's `formats`. */
  readonly format: number;
  /** The formatting added by a conditional format that applies now. */
  readonly overlay?: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
  readonly link?: { readonly url?: string; readonly location?: string };
  /** Whether its formula could not be computed here: the value is the last known one. */
  readonly isStale?: boolean;
}

export interface RowView {
  readonly row: number;
  /** In points, where the file or a person set it; otherwise the grid fits the row to its text. */
  readonly height?: number;
  readonly isHidden: boolean;
  /** In column order; cells without content and formatting are absent. */
  readonly cells: readonly CellView[];
}

export interface ChartView {
  readonly name: string;
  readonly title: string;
  /** `BarStacked`, or another of Excel's names. */
  readonly kind: string;
  /** The cells it covers. */
  readonly over: Area;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color?: string;
  }[];
}

export interface PictureView {
  readonly name: string;
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
  /** The cell where it begins, and pixels into it. */
  readonly from: {
    readonly row: number;
    readonly column: number;
    readonly down: number;
    readonly across: number;
  };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** As an address of the data itself. */
  readonly source: string;
}

export interface RuleView {
  readonly areas: readonly Omit<Area, 'sheet'>[];
  readonly type: string;
  /** The present choices of a list; absent for other rules. */
  readonly choices?: readonly string[];
}

/** A run of rows with one height: count, pixels. Hidden rows have height 0. */
export type HeightRun = readonly [count: number, height: number];

/** A sheet for drawing, without its cells. Rows and columns count from 1. */
export interface SheetView {
  readonly name: string;
  /** The used range; cells beyond it have neither content nor formatting. */
  readonly rows: number;
  readonly columns: number;
  /** From row 1 to the last row with a known height. */
  readonly heights: readonly HeightRun[];
  readonly formats: readonly FormatView[];
  /** Column → pixels at 100 %, where it differs from `defaultColumnWidth`. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels. */
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly defaultRowHeight: number;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly style: string;
    readonly hasTotals: boolean;
    readonly showsFilter: boolean;
  }[];
  readonly filter: Area | null;
  readonly rules: readonly RuleView[];
  readonly charts: readonly ChartView[];
  readonly pictures: readonly PictureView[];
}

/** The workbook as a whole. */
export interface BookView {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readonly active: string;
  readonly selection: Area;
  /** Whether there are changes since it was opened or last saved. */
  readonly isDirty: boolean;
  /** The language in which numbers and dates are written. */
  readonly language: Locale['language'];
  /** Whether the engine has crashed or hung: formulas that Planbok has not written keep the values they had. */
  readonly hasStoppedCalculating: boolean;
}
