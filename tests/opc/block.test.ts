import fc from 'fast-check';
import { blocksOf, cellText, columnOf, lettersOf, parseBlock } from '../../src/opc/block';
import { LAST_COLUMN, LAST_ROW } from '../../src/opc/limits';

it.each([
  ['A1', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$B$2', { row: 2, column: 2, rows: 1, columns: 1 }],
  ['a1:c3', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['C3:A1', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['A3:C1', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['XFD1048576', { row: LAST_ROW, column: LAST_COLUMN, rows: 1, columns: 1 }],
  ['C:A', { row: 1, column: 1, rows: LAST_ROW, columns: 3 }],
  ['$2:3', { row: 2, column: 1, rows: 2, columns: LAST_COLUMN }],
])('%s', (text, block) => {
  expect(parseBlock(text)).toEqual(block);
});

it.each([
  '',
  'A',
  '1',
  'A0',
  'A1:',
  ':A1',
  'A1:B',
  'A:1',
  'A1:2',
  'XFE1',
  'A1048577',
  'AAAA1',
  'A-1',
  'A1:B2:C3',
  'A1 B2',
  '#REF!',
  'Å1',
  'A١',
])('%j is no block', (text) => {
  expect(parseBlock(text)).toBeUndefined();
});

it('of a list, those that are', () => {
  expect(blocksOf(' A1  B2:B3\nnope\tC4 ')).toHaveLength(3);
});

it('letters and numbers of columns, both ways', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: LAST_COLUMN }),
      fc.integer({ min: 1, max: LAST_ROW }),
      (column, row) => {
        expect(columnOf(lettersOf(column))).toBe(column);
        expect(parseBlock(cellText(row, column))).toEqual({ row, column, rows: 1, columns: 1 });
      },
    ),
  );
  expect(columnOf('')).toBe(0);
});
