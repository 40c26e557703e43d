import type { Desk } from '../services';
import type { BookState } from '../state';

/** What one execution of the script goes through, apart from the spreadsheet. */
export interface Execution {
  readonly book: BookState;
  readonly desk: Desk;
  /** Milliseconds that Google has taken for calls so far. */
  readonly spent: { ms: number };
}

/** A behaviour of Google's that somebody has reported and that its documentation does not say. */
export interface Quirk {
  readonly name: string;
  /** Where it is reported. */
  readonly reported: readonly string[];
  /** It ends the execution: what the script has begun stands until another execution puts it right. */
  readonly isDeadly?: true;
  /** Makes one execution go this way. */
  readonly install: (execution: Execution) => void;
}
