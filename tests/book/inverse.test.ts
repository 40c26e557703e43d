import fc from 'fast-check';
import { digest } from '../../src/book/digest';
import { effective } from '../../src/book/effective';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { comparable } from '../hosts/comparable';
import { edits } from './arbitraries';
import { seedBook } from './seed-book';

const applicable = edits.filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);

describe('changes, generated', () => {
  test('undo restores every cell, format, rule, name, link and setting', () => {
    fc.assert(
      fc.property(applicable, (made) => {
        const after = replay(seedBook, made);
        const undo = inverse(seedBook, made);
        expect(objectionsTo(after, undo)).toEqual([]);
        expect(comparable(replay(after, undo.edits))).toEqual(comparable(seedBook));
      }),
      { numRuns: 500 },
    );
  });

  test('edits that are there already are not effective', () => {
    fc.assert(
      fc.property(applicable, (made) => {
        const after = replay(seedBook, made);
        const writes = made.filter((edit) => edit.kind === 'writeCells').slice(-1);
        expect(effective(after, writes)).toEqual([]);
      }),
    );
  });

  test('leaving out what is not effective changes nothing', () => {
    fc.assert(
      fc.property(applicable, (made) => {
        for (const edit of made.slice(2)) {
          const base = replay(seedBook, made.slice(0, 2));
          expect(comparable(replay(base, effective(base, [edit])))).toEqual(comparable(replay(base, [edit])));
        }
      }),
    );
  });

  test('replay leaves the snapshot it was given as it was', () => {
    const before = JSON.stringify(comparable(seedBook));
    fc.assert(
      fc.property(applicable, (made) => {
        replay(seedBook, made);
        expect(JSON.stringify(comparable(seedBook))).toBe(before);
      }),
    );
  });

  test('the digest tells plans apart', () => {
    fc.assert(
      fc.property(applicable, applicable, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(digest(guarded(seedBook, a)) === digest(guarded(seedBook, b))).toBe(same);
      }),
    );
  });
});
