import type { ChangeSet } from '../../../src/book/edit';
import { runSync } from '../../../src/book/pausable';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Left } from '../../../src/book/undo-left';
import type { Run } from '../../../src/hosts/host';
import { applied, listed, recovered, redone, undone } from '../../../src/hosts/journal/journal';
import { comparable } from '../comparable';
import { tornPlace, type Break, type Held, type TornPlace } from './torn-place';

export const text = (book: WorkbookSnapshot): string => JSON.stringify(comparable(book));

export const heldFrom = (book: WorkbookSnapshot): Held => ({ book, journal: [] });

/** What the workbook may be once everything is settled, as text, and the name of what it turned out to be. */
export interface Ends {
  readonly old: string;
  readonly new: string;
}

export const endOf = (held: Held, ends: Ends): string =>
  text(held.book) === ends.old ? 'old' : text(held.book) === ends.new ? 'new' : 'torn';

/** A host without promises over the place. */
export const over = (place: TornPlace) => ({
  apply: (changes: ChangeSet): void => void runSync(applied(place, changes)),
  runs: (): readonly Run[] => runSync(listed(place)),
  undo: (id: string): readonly Left[] => runSync(undone(place, id)),
  redo: (id: string): void => runSync(redone(place, id)),
  recover: (): void => runSync(recovered(place)),
});

export type Doing = (host: ReturnType<typeof over>) => unknown;

/** Does it with a break; then the workbook is opened again and recovered, if need be twice with a break in between. */
export function broken(
  book: Held,
  doing: Doing,
  first: Break,
  second?: Break,
): { held: Held; isDone: boolean } {
  const held: Held = { book: book.book, journal: book.journal.map((line) => [...line]) };
  let isDone = false;
  try {
    doing(over(tornPlace(held, first)));
    isDone = true;
  } catch {
    // What was left is what counts.
  }
  if (second) {
    try {
      over(tornPlace(held, second)).recover();
    } catch {
      // So it is tried once more.
    }
  }
  const again = over(tornPlace(held));
  again.recover();
  again.recover();
  return { held, isDone };
}

export const actionsIn = (book: Held, doing: Doing): number => {
  const held: Held = { book: book.book, journal: book.journal.map((line) => [...line]) };
  const place = tornPlace(held);
  doing(over(place));
  return place.count();
};

/** Breaks that have been tried. */
export const tried = { cases: 0 };

/** Breaks at every action, in every way; `seconds` says at which actions of the recovery it breaks again. */
export function everyBreak(
  book: Held,
  doing: Doing,
  ends: Ends,
  seconds: readonly number[] = [],
  places = Infinity,
): string[] {
  const faults: string[] = [];
  const count = actionsIn(book, doing);
  const step = Math.ceil(count / places) || 1;
  for (let at = 0; at < count; at += step) {
    for (const how of ['before', 'answer-lost'] as const) {
      for (const isLasting of places < count ? [true] : [true, false]) {
        for (const second of [undefined, ...seconds]) {
          if (second !== undefined && !isLasting) continue;
          tried.cases += 1;
          const again = second === undefined ? undefined : ({ at: second, how, isLasting: true } as const);
          const { held, isDone } = broken(book, doing, { at, how, isLasting }, again);
          const end = endOf(held, ends);
          if (end === 'torn' || (isDone && end !== 'new' && ends.old !== ends.new))
            faults.push(`${end} at ${at} ${how} ${second ?? ''}`);
        }
      }
    }
  }
  return faults;
}
