import fc from 'fast-check';
import {
  areaName,
  cellKey,
  cellName,
  columnLetter,
  columnNumber,
  columnOfKey,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseArea,
  quotedSheet,
  rowOfKey,
  type Area,
} from '../../src/book/area';

const row = fc.integer({ min: 1, max: MAX_ROWS });
const column = fc.integer({ min: 1, max: MAX_COLUMNS });

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (number, letter) => {
  expect(columnLetter(number)).toBe(letter);
  expect(columnNumber(letter)).toBe(number);
});

test.each(['', '1', 'A1', 'ÅÄ', 'AAAA', 'XFE'])('%p is no column', (letters) => {
  expect(columnNumber(letters)).toBe(0);
});

test('a cell key gives back its row and column, and keys sort by row, then column', () => {
  fc.assert(
    fc.property(row, column, row, column, (r1, c1, r2, c2) => {
      expect([rowOfKey(cellKey(r1, c1)), columnOfKey(cellKey(r1, c1))]).toEqual([r1, c1]);
      expect(Math.sign(cellKey(r1, c1) - cellKey(r2, c2))).toBe(Math.sign(r1 - r2 || c1 - c2));
    }),
  );
});

test('names of areas are read back', () => {
  fc.assert(
    fc.property(row, column, fc.nat(20), fc.nat(20), (r, c, down, across) => {
      const area = {
        row: r,
        column: c,
        rows: Math.min(down, MAX_ROWS - r) + 1,
        columns: Math.min(across, MAX_COLUMNS - c) + 1,
      };
      expect(parseArea(areaName(area))).toEqual(area);
    }),
  );
});

test.each([
  ['$B$3:$A$1', { row: 1, column: 1, rows: 3, columns: 2 }],
  ['XFD1048576', { row: 1_048_576, column: 16_384, rows: 1, columns: 1 }],
  ['A0', undefined],
  ['A1048577', undefined],
  ['XFE1', undefined],
  ['A:A', undefined],
  ['#REF!', undefined],
  ['', undefined],
])('%p is %p', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each([
  ['Plan', 'Plan'],
  ['Plan 2020', "'Plan 2020'"],
  ["Eva's", "'Eva''s'"],
  ['Å', "'Å'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['RC', "'RC'"],
  ['R', "'R'"],
  ['r12', "'r12'"],
  ['R1C', "'R1C'"],
  ['RC12', "'RC12'"],
  ['C', "'C'"],
  ['c12', "'c12'"],
  ['Rad', 'Rad'],
  ['Rc1x', 'Rc1x'],
  ['MARC', 'MARC'],
  ['DISC', 'DISC'],
  ['Cost', 'Cost'],
  ['C1_', 'C1_'],
  ['X', 'X'],
  ['_1', '_1'],
  ['ABCD1', 'ABCD1'],
  ['Plan!', "'Plan!'"],
  ['2020', "'2020'"],
])('the sheet %s is written %s in a formula', (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});

test('areas overlap exactly when they share a cell', () => {
  const small = fc.record({
    sheet: fc.constantFrom('a', 'b'),
    row: fc.integer({ min: 1, max: 5 }),
    column: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  const cells = (area: Area): string[] =>
    Array.from({ length: area.rows * area.columns }, (_, index) =>
      [
        area.sheet,
        area.row + Math.floor(index / area.columns),
        cellName(1, area.column + (index % area.columns)),
      ].join(),
    );
  fc.assert(
    fc.property(small, small, (a, b) => {
      const shared = cells(a).some((cell) => cells(b).includes(cell));
      expect(overlaps(a, b)).toBe(shared);
      expect(overlaps(b, a)).toBe(shared);
    }),
  );
});
