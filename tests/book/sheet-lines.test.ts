import fc from 'fast-check';
import type { CellValue } from '../../src/book/cells';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/book/area';
import { linesOf, printsIn } from '../../src/book/sheet-lines';
import { caseCount } from '../case-count';
import { seedBook } from './seed-book';

const [empty] = seedBook.sheets;
if (!empty) throw new Error('no sheet');
const prints = (values: (typeof empty)['values']): readonly (readonly string[])[] => {
  const { rows, columns } = linesOf({ ...empty, values, formulas: new Map<number, string>() });
  return [printsIn(rows), printsIn(columns)];
};

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, '', 'klar', 7, true, { date: '2020-06-30' }),
  fc.string({ maxLength: 3 }),
);

test('a column is told as a row of the same cells is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const turned = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
      const [across = [], down = []] = prints(rows);
      const [turnedAcross = [], turnedDown = []] = prints(turned);
      expect([turnedAcross, turnedDown.slice(0, across.length)]).toEqual([
        down,
        across.slice(0, turnedDown.length),
      ]);
    }),
    { numRuns: caseCount(1000) },
  );
});

test('what is made of a sheet grows with its cells, not with how far apart they are: its very last row is full', () => {
  const last = Array.from({ length: MAX_COLUMNS }, (_, column): CellValue => `${column % 100}`);
  const rows: (readonly CellValue[])[] = Array.from({ length: MAX_ROWS }, () => []);
  rows[MAX_ROWS - 1] = last;
  const [, columns = []] = prints(rows);
  expect(new Set(columns).size).toBe(100);
  rows[MAX_ROWS - 1] = [];
  rows[MAX_ROWS - 2] = last;
  expect(prints(rows)[1]?.some((print) => columns.includes(print))).toBe(false);
});

test('a column is told by its cells alone, whether its sheet is large or small', () => {
  const far: (readonly CellValue[])[] = Array.from({ length: 20_000 }, () => ['a', null, null]);
  far[3] = ['b', 7, { date: '2020-06-30' }];
  far[19_999] = ['c', 'far down', null];
  const tall = [
    ...far,
    ...Array.from({ length: MAX_ROWS - far.length - 1 }, () => []),
    [null, null, null, 'stray'],
  ];
  const [, small = []] = prints(far);
  const [, large = []] = prints(tall);
  expect(large.slice(0, 3)).toEqual(small);
  expect(new Set(small).size).toBe(3);
});
