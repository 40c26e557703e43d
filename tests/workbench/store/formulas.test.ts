import { formulaAfterSheet } from '../../../src/opc/formula-sheets';
import { blockMinus } from '../../../src/opc/block-minus';
import { formulaAfterTable } from '../../../workbench/office-double/store/table-name';
import fc from 'fast-check';

test.each([
  ['Plan!A1', "'Mål'!A1"],
  ["'Plan'!A1+plan!B2", "'Mål'!A1+'Mål'!B2"],
  ['"Plan!A1"&Plan!A1', `"Plan!A1"&'Mål'!A1`],
  ["'Plan 2'!A1", "'Plan 2'!A1"],
  ['[1]Plan!A1', '[1]Plan!A1'],
  ['SUM(A1:A2)', 'SUM(A1:A2)'],
  ['MinPlan!A1', 'MinPlan!A1'],
])('%s after Plan is called Mål: %s', (before, after) => {
  expect(formulaAfterSheet(before, 'Plan', 'Mål')).toBe(after);
});

test('a reference to a sheet that is gone says so', () => {
  expect(formulaAfterSheet("SUM('Plan 1'!$A$1:$B$2)", 'plan 1', undefined)).toBe('SUM(#REF!$A$1:$B$2)');
});

test.each([
  ['SUM(Plan[Antal])', 'SUM(Ny[Antal])'],
  ['ROWS(plan)+Plan!A1+Plan(1)&"Plan"', 'ROWS(Ny)+Plan!A1+Plan(1)&"Plan"'],
  ['Planer[Plan]', 'Planer[Plan]'],
])('%s after the table Plan is called Ny: %s', (before, after) => {
  expect(formulaAfterTable(before, 'Plan', 'Ny')).toBe(after);
});

test('a block minus another: no cell of the other, every cell besides it, each once', () => {
  const block = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  const cellsOf = (b: { row: number; column: number; rows: number; columns: number }): string[] =>
    Array.from({ length: b.rows * b.columns }, (_, at) =>
      [b.row + Math.floor(at / b.columns), b.column + (at % b.columns)].join(),
    );
  fc.assert(
    fc.property(block, block, (from, gone) => {
      const left = blockMinus(from, gone).flatMap(cellsOf).sort();
      const lost = new Set(cellsOf(gone));
      expect(left).toEqual(
        cellsOf(from)
          .filter((cell) => !lost.has(cell))
          .sort(),
      );
    }),
  );
});
