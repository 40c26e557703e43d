import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { jobs } from '../../../src/jobs/jobs';
import { edits } from '../../book/arbitraries';
import { seedBook } from '../../book/seed-book';
import {
  actionsIn,
  broken,
  endOf,
  everyBreak,
  heldFrom,
  over,
  text,
  tried,
  type Doing,
  type Ends,
} from './breaks';
import { kinds } from './kinds';
import { tornPlace, type Break } from './torn-place';
import { caseCount } from '../../case-count';

const endsOf = (book: WorkbookSnapshot, made: readonly Edit[]): Ends => ({
  old: text(book),
  new: text(replay(book, made)),
});

describe('a run that breaks off anywhere', () => {
  afterAll(() => process.stdout.write(`journal: ${tried.cases} breaks\n`));

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
        tried.cases += 1;
        expect(endOf(held, endsOf(seedBook, made))).not.toBe('torn');
      }),
      { numRuns: caseCount(200) },
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
