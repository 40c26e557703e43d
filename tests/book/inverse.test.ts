import fc from 'fast-check';
import type { Edit } from '../../src/book/edit';
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

describe('what a run has left', () => {
  const corner = { sheet: 'Data', row: 1, column: 1, rows: 1, columns: 1 };
  const naming = { kind: 'setName', name: 'planbok_x', area: corner, hidden: true } as const;
  const writing = { kind: 'writeCells', at: corner, cells: [['x']] } as const;

  test.each<[string, readonly Edit[], readonly string[] | undefined]>([
    ['a name alone: no sheet', [naming], undefined],
    ['cells, and a name: the sheet of the cells', [naming, writing], ['Data']],
    ['a property: no sheet', [{ kind: 'setProperty', name: 'b', value: 'ny' }], undefined],
    [
      'a sheet of its own goes whole',
      [
        { kind: 'addSheet', sheet: 'Ny' },
        { ...writing, at: { ...corner, sheet: 'Ny' } },
      ],
      undefined,
    ],
  ])('is known again by the lines of what is put back: %s', (_, made, sheets) => {
    expect(inverse(seedBook, made).lines?.map(({ sheet }) => sheet)).toEqual(sheets);
  });

  test('and by the settings as it left them', () => {
    const { settings } = inverse(seedBook, [
      { kind: 'setProperty', name: 'a', value: null },
      { kind: 'setProperty', name: 'b', value: 'ny' },
    ]);
    expect(settings).toEqual([
      { name: 'a', value: null },
      { name: 'b', value: 'ny' },
    ]);
    expect(inverse(seedBook, [writing]).settings).toBeUndefined();
  });

  test('a sheet that came and went leaves nothing to take back', () => {
    const made: readonly Edit[] = [
      { kind: 'addSheet', sheet: 'Ny' },
      { kind: 'removeOwnSheet', sheet: 'Ny' },
    ];
    expect(inverse(seedBook, made).edits).toEqual([]);
  });
});
