import type { Certainty, Field, TableKind } from '../plan/field';

/** A table of the workbook as the pane shows it. */
export interface TableView {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `A4:J52`, headings included. */
  readonly area: string;
  readonly rows: number;
  readonly goals: number;
  readonly planYear: number | null;
  /** Nobody sees the sheet that it is on. */
  readonly isHidden?: true;
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: number;
    readonly letter: string;
    readonly heading: string;
    readonly field: Field;
    /** One that Planbok adds to the plans it builds: where a row comes from, what it said before. */
    readonly isAdded: boolean;
    readonly certainty: Certainty;
    /** The first few texts below the heading that differ. */
    readonly samples: readonly string[];
  }[];
}
