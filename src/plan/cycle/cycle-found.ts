import type { Field } from '../field';
import type { MonthCell } from './month-cells';

/** One activity of the year, with the cell it stands in. */
export interface Activity {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  /** The time of the year as written. */
  readonly when: string;
  readonly owner: string;
  readonly area: string | null;
}

export interface CycleColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  readonly more?: string;
}

/** A cycle as found on a sheet, before it is a table of the reading. */
export interface CycleFound {
  readonly headingRow: number;
  /** Rows of headings; empty where month lines are all there is. */
  readonly headingRows: readonly number[];
  readonly columns: readonly CycleColumn[];
  readonly activities: readonly Activity[];
  /** Month lines and years that stand alone in their row. */
  readonly lines: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows that hold text and no activity. */
  readonly notes: readonly number[];
  /** The months that have activities, as they come on the sheet. */
  readonly months: readonly MonthCell[];
  /** How many more cells than one a row there are, where no heading says what they hold. */
  readonly unnamedBeside: number;
}
