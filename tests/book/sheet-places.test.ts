import type { CellValue } from '../../src/book/cells';
import { linesOf } from '../../src/book/sheet-lines';
import { sheetPlaces } from '../../src/book/sheet-places';
import { seedBook } from './seed-book';

const [empty] = seedBook.sheets;
if (!empty) throw new Error('no sheet');
const sheetOf = (values: readonly (readonly CellValue[])[]) => ({
  ...empty,
  values,
  formulas: new Map<number, string>(),
});

/** Where rows are whose second column has become another in every one. */
function rowsNow(first: readonly CellValue[]): readonly (number | undefined)[] {
  const then = sheetOf(first.map((value, row) => [value, `then ${row}`]));
  const places = sheetPlaces(linesOf(then), sheetOf(first.map((value, row) => [value, `now ${row}`])));
  return first.map((_, row) => places.row(row + 1).at);
}

test.each<[string, readonly CellValue[], readonly (number | undefined)[]]>([
  ['each says something of its own there', ['a', 'b', 'c', 'd'], [1, 2, 3, 4]],
  [
    'all but one say the same there',
    ['a', 'd', 'd', 'd', 'd'],
    [1, undefined, undefined, undefined, undefined],
  ],
  [
    'one says nothing there, and the others the same',
    ['d', 'd', 'd', null],
    [undefined, undefined, undefined, undefined],
  ],
])('rows that have changed are vouched for by a column that has not: %s', (_, first, rows) => {
  expect(rowsNow(first)).toEqual(rows);
});

test('of two columns that vouch for rows, one may be empty in some of them', () => {
  const rows = (third: string): readonly (readonly CellValue[])[] => [
    ['a', null, `${third} 0`],
    [null, 'b', `${third} 1`],
    ['c', 'd', `${third} 2`],
    [null, null, `${third} 3`],
  ];
  const places = sheetPlaces(linesOf(sheetOf(rows('then'))), sheetOf(rows('now')));
  expect([1, 2, 3].map((row) => places.row(row).at)).toEqual([1, 2, 3]);
});

test('what is new vouches for nothing: rows below and columns beside are where they were', () => {
  const then = [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ];
  const now = [...then.map((line) => [...line, null, 'new']), [null, null, 'new']];
  const places = sheetPlaces(linesOf(sheetOf(then)), sheetOf(now));
  expect([1, 2, 3].map((row) => places.row(row).at)).toEqual([1, 2, 3]);
  expect([1, 2].map((column) => places.column(column).at)).toEqual([1, 2]);
  // They may be in the new row as well, which nothing else is known to be.
  expect([1, 2, 3].map((row) => places.row(row))).toEqual([1, 2, 3].map((at) => ({ at, like: [4] })));
  expect([places.isMoved, places.isLost]).toEqual([false, false]);
});
