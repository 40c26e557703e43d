import type { Address } from '../../book/area';

/** What becomes of an action that is open when its year is closed. `move`: it goes on in the next year's plan. */
export const yearChoices = ['done', 'move', 'drop', 'later'] as const;

export type YearChoice = (typeof yearChoices)[number];

/** An action by any cell of its row, or by its number. */
export type ActionPlace = Address | string;

/** A person's word on one action of the year that is closed. */
export interface YearAnswer {
  readonly at: ActionPlace;
  readonly choice: YearChoice;
  /** Of one that is moved: the new deadline, an ISO day or as people write it. */
  readonly deadline?: string;
  readonly reason?: string;
  /** The decision by which it is dropped or moved: its number, or the meeting. */
  readonly decision?: string;
  /** The action of the next plan that it is already; `null` when none there is the same. */
  readonly same?: ActionPlace | null;
}
