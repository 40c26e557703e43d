import type { Address } from '../book/area';
import { cellId } from './model/issue';

/** So long after the pane has selected a cell its program may still report it, ms. */
const LATEST_REPORT = 5000;

/** Cells that the pane has selected and that the program has not reported yet. */
export interface OwnSelections {
  /** The pane selects this cell now. */
  selected(at: Address): void;
  /** Whether a reported selection is an earlier one of the pane's own: it has selected another cell since. */
  isOutdated(at: Address): boolean;
}

/**
 * Reports of a selection come late, and some never (office-js #533, #6311): who steps on quickly must not be taken back
 * to the cell before.
 * @param now milliseconds on a clock that never goes back
 */
export function ownSelections(now: () => number): OwnSelections {
  let pending: { readonly id: string; readonly since: number }[] = [];
  return {
    selected(at) {
      pending.push({ id: cellId(at), since: now() });
    },
    isOutdated(at) {
      pending = pending.filter(({ since }) => now() - since < LATEST_REPORT);
      const id = cellId(at);
      const place = pending.findIndex((one) => one.id === id);
      if (place < 0) return false;
      pending = pending.slice(place + 1);
      return pending.length > 0;
    },
  };
}
