import type { Field, TableKind } from '../field';
import type { OwnWords } from './own-words';

/**
 * A person's word on what a column holds, kept in the workbook by its heading, so that it survives new columns. It holds for
 * the same heading on the other sheets too, where nothing else is said of it there.
 */
export interface ColumnChoice {
  readonly sheet: string;
  readonly heading: string;
  readonly field: Field;
  /** The heading stands between the rows and says what those below it have in common: `unknown` when it only names them. */
  readonly isBetween?: true;
}

/** A person's word on where a sheet's headings are: all that stands below is one table, the only one of the sheet. */
export interface HeaderChoice {
  readonly sheet: string;
  readonly row: number;
}

/** What a person says that a table is: a list of a kind, or no table. */
export type TableSense = TableKind | 'none';

/** A person's word on one table, or on what only looks like one; the sheet's other tables stay as they are. */
export interface TableChoice {
  readonly sheet: string;
  /** The lowest row with headings. */
  readonly row: number;
  /** The first and the last column with a heading; without the last, as far as the row goes. */
  readonly left: number;
  readonly right?: number;
  /** The row's texts from the first column on, by which it is found again when rows or columns have been put in before it. */
  readonly headings?: readonly string[];
  /** Without it the columns tell of what kind the table is. */
  readonly kind?: TableSense;
}

/** What a form asks of a meeting, in its order. `time` is as written (`13–15`, `kl 13.00`); the last three may name several. */
export const meetingFields = [
  'date',
  'time',
  'place',
  'chair',
  'secretary',
  'checker',
  'kind',
  'registry',
  'previous',
  'invited',
  'present',
  'absent',
] as const;

export type MeetingField = (typeof meetingFields)[number];

/** The meeting as the form says it; what is missing is empty in the agenda, and what a meeting needs is named as missing. */
export type Meeting = { readonly [Field in MeetingField]?: string };

/** What Planbok rewrites by itself, by what the cell holds. */
export const rewriteKinds = ['status', 'deadline', 'repeat'] as const;
export type RewriteKind = (typeof rewriteKinds)[number];

/** The points of an agenda: keys, or signs of a person's own points. */
export interface Arrangement {
  readonly order: readonly string[];
  /** Those that a person has left out. */
  readonly left: readonly string[];
}

/** What is remembered of the agenda's points. The names are those of `jobs/agenda`, which ignores one that it does not know. */
export interface AgendaChoice {
  readonly preset?: string;
  /** The standard that the points are held against. */
  readonly standard?: string;
  /** By preset, where a person has changed its points or their order. */
  readonly arrangements?: Readonly<Record<string, Arrangement>>;
}

/** What Planbok keeps in the workbook for itself; a colleague who opens the file has it too. */
export interface WorkbookSettings {
  readonly columns: readonly ColumnChoice[];
  readonly headers: readonly HeaderChoice[];
  readonly tables?: readonly TableChoice[];
  /** What was last filled in about the meeting. */
  readonly meeting: Meeting;
  /** Sheets of which a person has said that they hold no plan: nothing there is read or asked about. */
  readonly notPlans?: readonly string[];
  /** The organisation's own words. */
  readonly words?: OwnWords;
  /** What a person wants left as it is written. */
  readonly leaves?: readonly RewriteKind[];
  readonly agenda?: AgendaChoice;
  /** Rules that are switched off (`rules`); names that are none are ignored. */
  readonly off?: readonly string[];
}

export const noSettings: WorkbookSettings = { columns: [], headers: [], meeting: {} };
