import type { Field } from '../field';
import type { OwnWords } from './own-words';

/**
 * A person's word on what a column holds, kept in the workbook by its heading, so that it survives new columns. It holds for
 * the same heading on the other sheets too, where nothing else is said of it there.
 */
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
  /** Sheets that look like a plan, and of which a person has said that they are none. */
  readonly notPlans?: readonly string[];
  /** The organisation's own words. */
  readonly words?: OwnWords;
}

export const noSettings: WorkbookSettings = { columns: [], headers: [], meeting: {} };
