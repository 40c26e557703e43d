import type { CellInput, Edit } from '../../src/book/edit';
import type { Retyped } from '../../src/book/content-kind';
import { previewOf } from '../../src/book/preview';
import { replay } from '../../src/book/replay';
import { seedBook } from './seed-book';

const write = (sheet: string, row: number, column: number, cells: CellInput[][]): Edit => ({
  kind: 'writeCells',
  at: { sheet, row, column },
  cells,
});
const foreign = (text: string, value: string | number): CellInput => ({
  formula: { kind: 'foreign', text },
  value,
});

test.each<[string, Edit, readonly (readonly [number, number, string, string])[]]>([
  ['a text over another', write('Data', 2, 1, [['x']]), [[2, 1, 'a', 'x']]],
  ['a text in an empty cell', write('Data', 3, 3, [['x']]), [[3, 3, '', 'x']]],
  ['a cell that is emptied', write('Data', 2, 1, [[null]]), [[2, 1, 'a', '']]],
  ['an empty text over an empty cell', write('Data', 3, 3, [['']]), []],
  ['what stands there already', write('Data', 2, 1, [['a', 0.5, { date: '2020-01-01' }]]), []],
  ['a cell that is kept', write('Data', 2, 1, [[{ keep: true }, 7]]), [[2, 2, '0.5', '7']]],
  ['a formula over its value', write('Data', 3, 2, [[foreign('6+6', 12)]]), [[3, 2, '12', '=6+6']]],
  ['a value over its formula', write('Plan 2020', 5, 1, [[6]]), [[5, 1, '=SUM(A2:A4)', '6']]],
  ['a formula that stands there already', write('Plan 2020', 5, 1, [[foreign('SUM(A2:A4)', 7)]]), []],
  ['a truth', write('Plan 2020', 5, 2, [[false]]), [[5, 2, 'TRUE', 'FALSE']]],
  [
    'a block, cell by cell',
    write('Data', 2, 1, [['a', 1], ['x']]),
    [
      [2, 2, '0.5', '1'],
      [3, 1, 'b', 'x'],
    ],
  ],
  ['a sheet that there is not yet', write('Ny', 2, 2, [['x', null]]), [[2, 2, '', 'x']]],
])('%s', (_, edit, cells) => {
  const sheet = edit.kind === 'writeCells' ? edit.at.sheet : '';
  expect(previewOf(seedBook, [edit])).toEqual(
    cells.map(([row, column, before, after]) => ({ kind: 'cell', sheet, row, column, before, after })),
  );
});

test.each<[string, Edit, string, Retyped]>([
  ['a number as a text', write('Data', 3, 2, [['12']]), '12', ['number', 'text']],
  ['a day as a text', write('Plan 2020', 2, 3, [['2020-03-31']]), '2020-03-31', ['day', 'text']],
  ['a truth as a text', write('Plan 2020', 5, 2, [['TRUE']]), 'TRUE', ['truth', 'text']],
  [
    'a text that looks like a formula as one',
    write('Ny', 1, 1, [[foreign('1+1', 2)]]),
    '=1+1',
    ['text', 'formula'],
  ],
  [
    'a text that looks like an error as one',
    write('Ny', 2, 1, [[{ error: '#REF!' }]]),
    '#REF!',
    ['text', 'error'],
  ],
  ['a text as a day', write('Ny', 3, 1, [[{ date: '2020-03-31' }]]), '2020-03-31', ['text', 'day']],
])('what shows alike is told with what it is: %s', (_, edit, shown, retyped) => {
  const typed = write('Ny', 1, 1, [['=1+1'], ['#REF!'], ['2020-03-31']]);
  const book = replay(seedBook, [{ kind: 'addSheet', sheet: 'Ny' }, typed]);
  expect(previewOf(book, [edit])).toMatchObject([{ before: shown, after: shown, retyped }]);
});

test('other changes are shown in their order, with where they are and what they name', () => {
  const area = { sheet: 'Data', row: 1, column: 1, rows: 3, columns: 3 };
  const whole = { ...area, rows: 1, columns: 1 };
  expect(
    previewOf(seedBook, [
      { kind: 'setTable', sheet: 'Data', name: 'Kod', area },
      { kind: 'freeze', sheet: 'Data', rows: 1, columns: 0 },
      { kind: 'setProperty', name: 'a', value: null },
    ]),
  ).toEqual([
    { kind: 'setTable', sheet: 'Data', area, name: 'Kod' },
    { kind: 'freeze', sheet: 'Data', area: whole, name: null },
    { kind: 'setProperty', sheet: null, area: null, name: 'a' },
  ]);
});
