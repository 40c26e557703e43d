import type { Area, CellError } from '../../planbok/cells';

/** What a cell wears, as a grid draws it. Colours are `RRGGBB`; what is absent is the sheet's default. */
export interface CellDress {
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
  /** With its `=`. */
  readonly formula?: string;
}

/** A cell that holds or wears something. */
export interface CellView extends CellContent {
  readonly column: number;
  /** As Excel would show it: the number format carried out. */
  readonly text: string;
  /** What is typed for the cell to hold what it holds, where its value does not say it: a day, a share. */
  readonly typed?: string;
  /** Index in the sheet's `dresses`. */
  readonly dress: number;
  /** Laid over the dress by a conditional format that holds now. */
  readonly overlay?: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
  readonly link?: { readonly url?: string; readonly location?: string };
  /** Its formula could not be calculated here: the value is the last one known. */
  readonly isStale?: boolean;
}

export interface RowView {
  readonly row: number;
  /** Points, where the file or a person set it; a grid fits the others to their text. */
  readonly height?: number;
  readonly isHidden: boolean;
  /** In column order; cells that hold and wear nothing are absent. */
  readonly cells: readonly CellView[];
}

export interface ChartView {
  readonly name: string;
  readonly title: string;
  /** `BarStacked`, or what else Excel calls it. */
  readonly kind: string;
  /** The cells it lies over. */
  readonly over: Area;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly color?: string;
  }[];
}

export interface RuleView {
  readonly areas: readonly Omit<Area, 'sheet'>[];
  readonly type: string;
  /** What a list offers, worked out now; absent for other rules. */
  readonly choices?: readonly string[];
}

/** A run of rows of one height: count, pixels. Hidden rows have none. */
export type HeightRun = readonly [count: number, height: number];

/** One sheet as a grid draws it, but for its cells. Rows and columns count from 1. */
export interface SheetView {
  readonly name: string;
  /** The used extent; cells beyond it hold and wear nothing. */
  readonly rows: number;
  readonly columns: number;
  /** From row 1, as far as anything is said about rows. */
  readonly heights: readonly HeightRun[];
  readonly dresses: readonly CellDress[];
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
}

/** The workbook around the sheets. */
export interface BookView {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  }[];
  readonly active: string;
  readonly selection: Area;
  /** Whether it holds anything that was not in the bytes it was opened from or last saved to. */
  readonly isDirty: boolean;
  /** In which its numbers and days are written. */
  readonly language: 'sv' | 'en';
}
