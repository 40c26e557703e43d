import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ChangeSet, Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { objectionsTo } from '../../../src/book/objection';
import { runSync } from '../../../src/book/pausable';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { Run } from '../../../src/hosts/host';
import { applied, listed, recovered, redone, undone } from '../../../src/hosts/journal/journal';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { edits } from '../../book/arbitraries';
import { seedBook } from '../../book/seed-book';
import { comparable } from '../comparable';
import { kinds } from './kinds';
import { tornPlace, type Break, type Held, type TornPlace } from './torn-place';

const text = (book: WorkbookSnapshot): string => JSON.stringify(comparable(book));

const heldFrom = (book: WorkbookSnapshot): Held => ({ book, journal: [] });

/** What the workbook may be once everything is settled, as text, and the name of what it turned out to be. */
interface Ends {
  readonly old: string;
  readonly new: string;
}

const endOf = (held: Held, ends: Ends): string =>
  text(held.book) === ends.old ? 'old' : text(held.book) === ends.new ? 'new' : 'torn';

/** A host without promises over the place. */
const over = (place: TornPlace) => ({
  apply: (changes: ChangeSet): void => void runSync(applied(place, changes)),
  runs: (): readonly Run[] => runSync(listed(place)),
  undo: (id: string): void => runSync(undone(place, id)),
  redo: (id: string): void => runSync(redone(place, id)),
  recover: (): void => runSync(recovered(place)),
});

type Doing = (host: ReturnType<typeof over>) => void;

/** Does it with a break; then the workbook is opened again and recovered, if need be twice with a break in between. */
function broken(book: Held, doing: Doing, first: Break, second?: Break): { held: Held; isDone: boolean } {
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

const actionsIn = (book: Held, doing: Doing): number => {
  const held: Held = { book: book.book, journal: book.journal.map((line) => [...line]) };
  const place = tornPlace(held);
  doing(over(place));
  return place.count();
};

let cases = 0;

/** Breaks at every action, in every way; `seconds` says at which actions of the recovery it breaks again. */
function everyBreak(
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
          cases += 1;
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

const endsOf = (book: WorkbookSnapshot, made: readonly Edit[]): Ends => ({
  old: text(book),
  new: text(replay(book, made)),
});

describe('a run that breaks off anywhere', () => {
  afterAll(() => process.stdout.write(`journal: ${cases} breaks\n`));

  test.each(kinds)('%s: the old workbook or the new one, whatever happens while recovering', (_, made) => {
    const apply: Doing = (host) => host.apply(guarded(seedBook, made));
    const seconds = [0, 2, 4, 7];
    expect(everyBreak(heldFrom(seedBook), apply, endsOf(seedBook, made), seconds)).toEqual([]);
  });

  test.each(kinds)('%s: taken back and done again, in the same way', (_, made) => {
    const held = heldFrom(seedBook);
    const host = over(tornPlace(held));
    host.apply(guarded(seedBook, made));
    const [run] = host.runs();
    const ends = endsOf(seedBook, made);
    const undo: Doing = (at) => at.undo(run?.id ?? '');
    const redo: Doing = (at) => at.redo(run?.id ?? '');
    expect(everyBreak(held, undo, { old: ends.new, new: ends.old }, [0, 2, 4])).toEqual([]);
    host.undo(run?.id ?? '');
    expect(text(held.book)).toBe(ends.old);
    expect(everyBreak(held, redo, ends, [0, 2, 4])).toEqual([]);
    host.redo(run?.id ?? '');
    expect(text(held.book)).toBe(ends.new);
  });

  test('any edits at all', () => {
    const applicable = edits.filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);
    fc.assert(
      fc.property(applicable, fc.nat(), fc.nat({ max: 30 }), fc.boolean(), (made, where, second, isLost) => {
        const apply: Doing = (host) => host.apply(guarded(seedBook, made));
        const at = where % actionsIn(heldFrom(seedBook), apply);
        const first: Break = { at, how: isLost ? 'answer-lost' : 'before', isLasting: true };
        const { held } = broken(heldFrom(seedBook), apply, first, { ...first, at: second });
        cases += 1;
        expect(endOf(held, endsOf(seedBook, made))).not.toBe('torn');
      }),
      { numRuns: 200 },
    );
  });

  test('the review of the sample, at twenty places', () => {
    const bytes = readFileSync(join(__dirname, '..', '..', '..', 'samples', 'handlingsplan-exempel.xlsx'));
    const book = snapshotOf(bytes);
    const { changes } = jobs.review(book, { today: '2020-11-24' });
    const apply: Doing = (host) => host.apply(changes);
    expect(everyBreak(heldFrom(book), apply, endsOf(book, changes.edits), [], 20)).toEqual([]);
  }, 60_000);
});
