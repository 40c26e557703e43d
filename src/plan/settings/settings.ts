import type { Field } from '../field';

/** A person's word on what a column holds, kept in the workbook by its heading, so that it survives new columns. */
export interface ColumnChoice {
  readonly sheet: string;
  readonly heading: string;
  readonly field: Field;
}

/** A person's word on where a sheet's headings are. */
export interface HeaderChoice {
  readonly sheet: string;
  readonly row: number;
}

/** The meeting as the form says it; what is missing is empty in the agenda, and named as missing. */
export interface Meeting {
  readonly date?: string;
  /** As written: `13–15`, `kl 13.00`. */
  readonly time?: string;
  readonly place?: string;
  readonly chair?: string;
  readonly secretary?: string;
  readonly checker?: string;
}

/** What Planbok keeps in the workbook for itself; a colleague who opens the file has it too. */
export interface WorkbookSettings {
  readonly columns: readonly ColumnChoice[];
  readonly headers: readonly HeaderChoice[];
  /** What was last filled in about the meeting. */
  readonly meeting: Meeting;
}

export const noSettings: WorkbookSettings = { columns: [], headers: [], meeting: {} };
