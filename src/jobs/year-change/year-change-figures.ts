import type { Address } from '../../book/area';
import type { Status } from '../../plan/status';
import type { YearChoice } from './year-answer';

/** What is done with an action at the change of year; `anew`: it comes again, so it gets a row in the new year. */
export type YearAct = 'done' | 'move' | 'anew' | 'drop';

/**
 * Why nothing is done with an action yet. `open`: nobody has said what becomes of it; `same`: the next plan may have it already;
 * `reason`: it is to be dropped, but not why or by which decision; `unnumbered`: it has no number of its own to be known by.
 */
export type YearQuestion = 'open' | 'same' | 'reason' | 'unnumbered';

export interface NextAction {
  readonly at: Address;
  readonly name: string;
  /** It is not there yet. */
  readonly isNew?: true;
}

/** An action of the year that is closed, of which something is to be said or done. */
export interface YearRow {
  readonly at: Address;
  readonly id: string | null;
  readonly title: string;
  readonly owner: string;
  readonly status: Status;
  /** As it stands. */
  readonly deadline: string;
  /** How often it has been put off so far. */
  readonly moves: number;
  readonly act: YearAct | null;
  readonly question: YearQuestion | null;
  /** What a person has said, where she has. */
  readonly choice: YearChoice | null;
  /** The action of the next plan that it is, may be, or becomes. */
  readonly next: NextAction | null;
}

/** The change of a year in full: every action that is open, and those that go on. */
export interface YearChangeFigures {
  readonly from: number;
  readonly to: number;
  /** The sheets of the next year's plan that exist, and those that are made. */
  readonly sheets: readonly string[];
  readonly newSheets: readonly string[];
  readonly rows: readonly YearRow[];
}
