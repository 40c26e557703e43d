import { isBlank, isDate, isError, sameValue, textOf, type CellValue } from '../../src/book/cells';
import { blockOf, holds } from '../../src/book/block';
import { KEPT } from '../../src/book/edit';
import { freeTableName } from '../../src/book/table-name';
import { replay } from '../../src/book/replay';
import { seedBook } from './seed-book';

/** One of each, all of them different. */
const values: readonly (readonly [CellValue, string])[] = [
  [null, ''],
  ['', ''],
  [' ', ' '],
  ['text', 'text'],
  ['0', '0'],
  [0, '0'],
  [-1.5, '-1.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ date: '2020-01-01' }, '2020-01-01'],
  [{ date: '2020-01-02' }, '2020-01-02'],
  [{ date: '2020-01-01', time: '08:30:00' }, '2020-01-01 08:30:00'],
  [{ error: '#REF!' }, '#REF!'],
  [{ error: '#N/A' }, '#N/A'],
];

test.each(values)('%j reads as %j', (value, text) => {
  expect(textOf(value)).toBe(text);
  expect(isBlank(value)).toBe(text.trim() === '');
  expect(isDate(value)).toBe(text.startsWith('2020'));
  expect(isError(value)).toBe(text.startsWith('#'));
});

test('a value is the same as a copy of itself, and as no other', () => {
  for (const [a, [one]] of values.entries())
    for (const [b, [other]] of values.entries())
      expect([one, other, sameValue(one, structuredClone(other))]).toEqual([one, other, a === b]);
});

describe('what a block holds', () => {
  const [plan, data] = seedBook.sheets;
  if (!plan || !data) throw new Error('no sheets');
  const area = { sheet: plan.name, row: 4, column: 1, rows: 3, columns: 4 };
  const block = blockOf(plan, area);

  test('values, and formulas by their place from its corner; beyond the last cell it is empty', () => {
    expect(block).toEqual({
      area,
      values: [
        [3, 'Res mindre', null, null],
        [6, true, { date: '2021-12-31' }, null],
        [null, null, null, null],
      ],
      formulas: [[1, 0, 'SUM(A2:A4)']],
    });
  });

  test.each([plan, data])('a column of %#, as in a block', (sheet) => {
    for (const column of [1, 2, 3, 4]) {
      const one = { sheet: sheet.name, row: 1, column, rows: 7, columns: 1 };
      const wide = blockOf(sheet, { ...one, columns: 2 });
      expect(blockOf(sheet, one).values).toEqual(wide.values.map(([value]) => [value]));
      expect(blockOf(sheet, one, [['x'], [KEPT]]).values[1]).toEqual([KEPT]);
    }
  });

  test('cells that are kept say nothing, of their formula either', () => {
    const kept = blockOf(plan, area, [['x'], [KEPT, 'x', KEPT]]);
    expect(kept.values[1]).toEqual([KEPT, true, KEPT, null]);
    expect(kept.formulas).toEqual([]);
  });

  const written = (row: number, column: number, input: Parameters<typeof replay>[1][number] | CellValue) => {
    const cells = [[input as CellValue]];
    return replay(seedBook, [
      { kind: 'writeCells', at: { sheet: plan.name, row, column }, cells, overFormula: true },
    ]).sheets[0];
  };

  test.each<[string, number, number, CellValue, boolean]>([
    ['the same text again', 4, 2, 'Res mindre', true],
    ['an empty text in an empty cell', 4, 3, '', true],
    ['another text', 4, 2, 'Res mer', false],
    ['something in an empty cell', 6, 4, 'x', false],
    ['nothing where a day was', 5, 3, null, false],
    ['a value where a formula was', 5, 1, 6, false],
    ['something beside the block', 4, 5, 'x', true],
  ])('%s: it holds %#', (_, row, column, value, isHeld) => {
    const now = written(row, column, value);
    expect(now && holds(now, block)).toBe(isHeld);
  });

  test('a formula that has been calculated anew is the same, another formula or one elsewhere is not', () => {
    const formulas = (text: string, value: number, at = { sheet: plan.name, row: 5, column: 1 }) =>
      replay(seedBook, [
        {
          kind: 'writeCells',
          at,
          cells: [[{ formula: { kind: 'foreign', text }, value }]],
          overFormula: true,
        },
      ]).sheets[0] ?? plan;
    expect(holds(formulas('SUM(A2:A4)', 99), block)).toBe(true);
    expect(holds(formulas('SUM(A2:A3)', 6), block)).toBe(false);
    expect(holds(formulas('1+2', 3, { sheet: plan.name, row: 4, column: 1 }), block)).toBe(false);
  });
});

test('a table’s name is the wished one, or with the first number that neither a table nor a name has, whatever its case', () => {
  const area = { sheet: 'Data', row: 1, column: 1, rows: 2, columns: 2 };
  const taken = replay(seedBook, [
    { kind: 'setTable', sheet: 'Data', name: 'PLAN', area },
    { kind: 'setName', name: 'Plan_2', area, hidden: false },
    { kind: 'setName', name: 'plan_4', area, hidden: false },
  ]);
  expect(freeTableName(seedBook, 'Plan')).toBe('Plan');
  expect(freeTableName(taken, 'Plan')).toBe('Plan_3');
  expect(freeTableName(taken, 'plan_4')).toBe('plan_4_2');
});
