import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';
import type { MeetingPart } from './meeting-labels';

/** One thing the workbook says of the meeting, where it says it. */
export interface MeetingFact {
  readonly part: MeetingPart;
  /** As written. */
  readonly label: string;
  readonly value: CellValue;
  /** The cell with the value. */
  readonly at: Address;
  readonly isNumbered: boolean;
}

/** What the workbook says of the coming meeting. */
export interface MeetingReading {
  /** One for each part that is said, and said in one way only. */
  readonly facts: ReadonlyMap<MeetingPart, MeetingFact>;
  /** Parts said in several ways: only a person knows which holds. */
  readonly differing: readonly { readonly fact: MeetingFact; readonly values: readonly string[] }[];
  /** Sheets that hold what was read. */
  readonly sheets: readonly string[];
}

export const noMeeting: MeetingReading = { facts: new Map(), differing: [], sheets: [] };
