import fc from 'fast-check';
import type { Address, Area } from '../../src/book/area';
import { addressName, areaAddress } from '../../src/book/area';
import type { CellInput, Edit } from '../../src/book/edit';
import { effective } from '../../src/book/effective';
import { printed } from '../../src/book/formula-text';
import { guarded } from '../../src/book/guarded';
import { inverse } from '../../src/book/inverse';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { comparable } from '../hosts/comparable';
import { edits } from './arbitraries';
import { seedBook } from './seed-book';

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: 'Data',
  row,
  column,
  rows,
  columns,
});
const cell = (row: number, column: number) => ({ sheet: 'Data', row, column });
const writing = (at: Address, cells: CellInput[][]): Edit => ({ kind: 'writeCells', at, cells });
const sheet = 'Data';

/** One edit of each kind that a workbook shows, and another of its kind at the same place. */
const pairs: readonly (readonly [Edit, Edit])[] = [
  [writing(cell(2, 1), [['x']]), writing(cell(2, 1), [['y']])],
  [
    { kind: 'setRule', area: area(2, 1), rule: { kind: 'date', strict: true } },
    { kind: 'setRule', area: area(2, 1), rule: { kind: 'date', strict: false } },
  ],
  [
    { kind: 'setConditionalLook', area: area(2, 1), looks: [{ equals: 'a', look: 'done' }] },
    { kind: 'setConditionalLook', area: area(2, 1), looks: [{ equals: 'a', look: 'ongoing' }] },
  ],
  [
    { kind: 'setFormat', area: area(2, 2, 2, 1), format: '0 "st"' },
    { kind: 'setFormat', area: area(2, 2, 2, 1), format: '0.0' },
  ],
  [
    { kind: 'setWidths', sheet, column: 2, widths: [8, 12] },
    { kind: 'setWidths', sheet, column: 2, widths: [8, 13] },
  ],
  [
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
    { kind: 'freeze', sheet, rows: 1, columns: 1 },
  ],
  [
    { kind: 'freeze', sheet, rows: 1, columns: 2 },
    { kind: 'freeze', sheet, rows: 2, columns: 2 },
  ],
  [
    { kind: 'setTable', sheet, name: 'Kod', area: area(1, 1, 3, 3) },
    { kind: 'setTable', sheet, name: 'Kod', area: area(1, 1, 3, 2) },
  ],
  [
    { kind: 'setFilter', sheet, area: area(1, 1, 3, 3) },
    { kind: 'setFilter', sheet, area: area(1, 1, 3, 2) },
  ],
  [
    { kind: 'setName', name: 'planbok_x', area: area(1, 1), hidden: true },
    { kind: 'setName', name: 'planbok_x', area: area(1, 2), hidden: true },
  ],
  [
    { kind: 'setName', name: 'planbok_x', area: area(1, 1), hidden: true },
    { kind: 'setName', name: 'planbok_x', area: area(1, 1), hidden: false },
  ],
  [
    { kind: 'setLink', at: cell(2, 1), to: { url: 'https://example.org/' } },
    { kind: 'setLink', at: cell(2, 1), to: cell(1, 1) },
  ],
  [
    { kind: 'setProperty', name: 'b', value: 'ny' },
    { kind: 'setProperty', name: 'b', value: 'nyare' },
  ],
];

test.each(pairs)('%j is left out once it is done, and done where it is not', (edit, other) => {
  const done = replay(seedBook, [edit]);
  expect(effective(seedBook, [edit])).toEqual([edit]);
  expect(effective(done, [edit])).toEqual([]);
  expect(effective(done, [other])).toEqual([other]);
  expect(effective(seedBook, inverse(seedBook, [edit]).edits.slice(0, 1))).toEqual([]);
});

test.each(pairs)('%j is taken back to what %j had made', (other, edit) => {
  const before = replay(seedBook, [edit]);
  const back = replay(replay(before, [other]), inverse(before, [other]).edits);
  expect(comparable(back)).toEqual(comparable(before));
});

test('what undoes nothing is nothing', () => {
  expect(inverse(seedBook, []).edits).toEqual([]);
});

test('a name is known whatever its case', () => {
  const named = (name: string): Edit => ({ kind: 'setName', name, area: area(1, 1), hidden: true });
  expect(effective(replay(seedBook, [named('planbok_x')]), [named('PLANBOK_X')])).toEqual([]);
});

test('of several names, each is compared with itself', () => {
  const named = (name: string, at: Area | null): Edit => ({ kind: 'setName', name, area: at, hidden: true });
  const [x, y] = [named('planbok_x', area(1, 1)), named('planbok_y', area(1, 2))];
  const book = replay(seedBook, [x, y]);
  const [moved, gone] = [named('planbok_y', area(1, 1)), named('planbok_y', null)];
  expect(effective(book, [x, y, named('planbok_z', null)])).toEqual([]);
  expect([effective(book, [moved]), effective(book, [gone])]).toEqual([[moved], [gone]]);
});

test.each<Edit>([
  { kind: 'setTable', sheet, name: 'Kod', area: null },
  { kind: 'setFilter', sheet, area: null },
  { kind: 'setName', name: 'planbok_x', area: null, hidden: true },
  { kind: 'setLink', at: cell(2, 1), to: null },
  { kind: 'setProperty', name: 'b', value: null },
  { kind: 'setRule', area: area(2, 1), rule: null },
  { kind: 'setConditionalLook', area: area(2, 1), looks: [] },
])('%j takes away what is not there: it is left out', (edit) => {
  expect(effective(seedBook, [edit])).toEqual([]);
});

test('what a snapshot cannot tell is kept, and so is everything on a sheet that is added', () => {
  const kept: Edit[] = [
    { kind: 'setLook', area: area(1, 1), look: 'heading' },
    { kind: 'setPage', sheet, page: { orientation: 'portrait' } },
    { kind: 'addSheet', sheet: 'Ny' },
    { kind: 'writeCells', at: { sheet: 'Ny', row: 1, column: 1 }, cells: [[null]] },
    { kind: 'freeze', sheet: 'Ny', rows: 0, columns: 0 },
    { kind: 'writeCells', at: { sheet: 'Gone', row: 1, column: 1 }, cells: [[null]] },
  ];
  expect(effective(seedBook, kept)).toEqual(kept);
});

test.each<[string, Edit, Edit | undefined]>([
  [
    'cut down to the cells that differ',
    writing(area(1, 1), [
      ['Kod', 'Värde', 'Dag', null],
      ['a', 7, { date: '2020-01-01' }],
      ['c', 12, null],
      ['', null],
    ]),
    writing(cell(2, 1), [
      [{ keep: true }, 7],
      ['c', { keep: true }],
    ]),
  ],
  [
    'nothing, where all of it stands there',
    writing(area(2, 1), [['a', { keep: true }, { date: '2020-01-01' }]]),
    undefined,
  ],
  [
    'a formula over its value',
    writing(area(3, 2), [[{ formula: { kind: 'foreign', text: '6+6' }, value: 12 }]]),
    writing(cell(3, 2), [[{ formula: { kind: 'foreign', text: '6+6' }, value: 12 }]]),
  ],
])('a block is %s', (_, edit, part) => {
  expect(effective(seedBook, [edit])).toEqual(part ? [part] : []);
});

test('a day in a cell that shows a number is written, for it gets its format', () => {
  const plain = replay(seedBook, [{ kind: 'setFormat', area: area(2, 3), format: 'General' }]);
  const book = {
    ...plain,
    sheets: plain.sheets.map((one) => ({ ...one, formats: new Map<number, string>() })),
  };
  const day = writing(cell(2, 3), [[{ date: '2020-01-01' }]]);
  expect(effective(book, [day])).toEqual([day]);
});

test.each<[CellInput, CellInput]>([
  ['', null],
  [null, ''],
  ['', ''],
])('of an empty text and a blank one is as good as the other: %j under %j', (now, input) => {
  const book = {
    ...seedBook,
    sheets: seedBook.sheets.map((one) => ({
      ...one,
      values: [[now === '' ? '' : null]],
      formulas: new Map<number, string>(),
    })),
  };
  expect(effective(book, [writing(cell(1, 1), [[input]])])).toEqual([]);
  expect(effective(book, [writing(cell(1, 1), [['x']])])).toHaveLength(1);
});

test('whatever the edit, leaving out what changes nothing changes nothing', () => {
  const applicable = edits
    .map((made) => made.slice(0, 1))
    .filter((made) => objectionsTo(seedBook, guarded(seedBook, made)).length === 0);
  fc.assert(
    fc.property(applicable, (made) => {
      const after = replay(seedBook, made);
      expect(comparable(replay(seedBook, effective(seedBook, made)))).toEqual(comparable(after));
    }),
    { numRuns: 60 },
  );
});

test('addresses with their sheet, as in a formula', () => {
  expect(addressName({ sheet: 'Plan 2020', row: 7, column: 6 })).toBe("'Plan 2020'!F7");
  expect(areaAddress(area(7, 6, 3))).toBe('Data!F7:F9');
  expect(areaAddress({ ...area(7, 6), sheet: "Per's" })).toBe("'Per''s'!F7");
});

test.each([
  [true, 'TRUE'],
  [false, 'FALSE'],
  [1.5, '1.5'],
  ['a"b', '"a""b"'],
])('the value %j stands in a formula as %s', (value, text) => {
  expect(printed({ kind: 'value', value })).toBe(text);
});
