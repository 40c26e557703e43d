import fc from 'fast-check';
import { knownLines, linePlaces, type LinePlace } from '../../src/book/moved-lines';
import { isWeak, linesOf, printsIn } from '../../src/book/sheet-lines';
import { sheetPlaces } from '../../src/book/sheet-places';
import { seedBook } from './seed-book';

/** Where each line is: `3` for certain, `3?` as one of several, `-` where it cannot be told or it is gone. */
const printed = (places: readonly LinePlace[]): string =>
  places.map(({ at, like }) => (at === undefined ? '-' : like.length === 1 ? `${at}` : `${at}?`)).join(' ');

/** A letter for each line; `.` is a blank one, and a digit one with a single cell typed in. */
const lines = (text: string): readonly string[] =>
  Array.from(text, (sign) => (sign === '.' ? '--------' : /\d/.test(sign) ? `~${sign}` : sign));

const placesOf = (then: string, now: string): readonly LinePlace[] =>
  linePlaces(lines(then), lines(now), knownLines(lines(then), lines(now)));

test.each<[string, string, string, string]>([
  ['nothing has moved', 'abc', 'abc', '0 1 2'],
  ['one put in at the top', 'abc', 'xabc', '1 2 3'],
  ['one taken out', 'abc', 'ac', '0 - 1'],
  ['one edited between two', 'abc', 'axc', '0 1 2'],
  ['one edited, with one put in above', 'abc', 'yaxc', '1 2 3'],
  ['two edited between two: as many as there were', 'abcd', 'axyd', '0 1? 2? 3'],
  ['one of two taken out between: which, nobody knows', 'abcd', 'axd', '0 - - 2'],
  ['one edited, and one put in beside it', 'abcd', 'axycd', '0 - 3 4'],
  ['alike ones keep their places from above and from below', 'aa', 'aa', '0 1'],
  ['of alike ones between known ones those at both edges are certain', 'abbc', 'abbbc', '0 1 2 4'],
  ['sorted the other way: each where it is now', 'abc', 'cba', '2 1 0'],
  ['sorted, and one edited: it may be any that nothing else is', 'abcd', 'dcxa', '3 - 1 0'],
  ['halves that have changed places, and one edited', 'abcde', 'deaxc', '2 - 4 0 1'],
  ['the last one edited', 'abc', 'abx', '0 1 2'],
  ['the first one edited', 'abc', 'xbc', '0 1 2'],
  ['hardly one is known: the others say nothing', 'abcde', 'axyzw', '0 - - - -'],
  ['half of them are known: enough', 'abcd', 'axcy', '0 1 2 3'],
  ['blank lines, and those with one cell, are not asked to be known', 'a..1', 'a.x1', '0 1 2 3'],
  ['nothing was there', '', 'abc', ''],
  ['all is gone', 'ab', '', '- -'],
])('%s', (_, then, now, places) => {
  expect(printed(placesOf(then, now))).toBe(places);
});

test.each<[string, string, number, readonly number[]]>([
  ['abcd', 'axd', 1, [1]],
  ['abcd', 'axyzd', 1, [1, 2, 3]],
  ['abcd', 'dcxa', 1, [2]],
  ['abc', 'abc', 1, [1]],
  ['abc', 'ac', 1, []],
])('of %s in %s, line %d may be among %j', (then, now, line, like) => {
  // Fewer lines than there were tell nothing of their own, so that every free line is one.
  expect(placesOf(then, now)[line]?.like).toEqual(like);
});

test.each<[string, string, readonly (readonly [number, number])[]]>([
  [
    'abc',
    'cab',
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
  ],
  ['aab', 'ab', [[2, 1]]],
  ['ab', 'aab', [[1, 2]]],
  ['a.1', '.1a', [[0, 2]]],
  ['aaab', 'cb', [[3, 1]]],
])('known of %s in %s: what stands there once, then and now', (then, now, known) => {
  expect([...knownLines(lines(then), lines(now))]).toEqual(known);
});

test('lines that all differ are found wherever they were put, and a place is given to one line only', () => {
  const some = fc.uniqueArray(fc.constantFrom(...Array.from('abcdefgh')), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(some, some, (then, now) => {
      const places = placesOf(then.join(''), now.join(''));
      const taken = places.flatMap(({ at }) => at ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      for (const [line, print] of then.entries()) {
        if (now.includes(print))
          expect(places[line]).toMatchObject({ at: now.indexOf(print), like: [now.indexOf(print)] });
        else for (const at of places[line]?.like ?? []) expect(then).not.toContain(now[at]);
      }
    }),
  );
});

const [empty] = seedBook.sheets;
if (!empty) throw new Error('no sheet');
const sheetOf = (values: (typeof empty)['values']) => ({
  ...empty,
  values,
  formulas: new Map<number, string>(),
});

test('a line without anything typed is blank, one with a single cell is weak, and neither is known by it', () => {
  const { rows } = linesOf(sheetOf([['a', null, 'b'], [null, ''], [null, 'a'], ['a'], ['a', null, 'b', '']]));
  const [two = '', blank = '', second = '', first = '', again] = printsIn(rows);
  expect(blank).toBe('--------');
  expect([two, blank, second, first].map(isWeak)).toEqual([false, true, true, true]);
  expect([two, second, first].map((print) => print.length)).toEqual([8, 8, 8]);
  expect(first).not.toBe(second);
  expect(again).toBe(two);
});

test.each<[string, (typeof empty)['values'], boolean]>([
  ['nothing of it is left', [], true],
  [
    'every row is another, of a column that says the same in all',
    [
      ['d', 1],
      ['d', 2],
      ['d', 3],
    ],
    true,
  ],
  [
    'one row is the same',
    [
      ['a', 'x'],
      ['d', 2],
      ['d', 3],
    ],
    false,
  ],
])('a sheet is lost where %s: %s', (_, now, isLost) => {
  const then = sheetOf(
    [
      ['d', 'x'],
      ['d', 'y'],
      ['d', 'z'],
    ].map((line, row) => (row === 0 && !isLost ? ['a', 'x'] : line)),
  );
  expect(sheetPlaces(linesOf(then), sheetOf(now)).isLost).toBe(isLost);
});
