import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { Rule } from '../../../src/book/snapshot';
import { seedEdits } from '../../book/seed-book';
import { cellOf } from '../../google-emulator/sheets/read-spreadsheet';
import { comparable } from '../comparable';
import { google } from './seeded';

const held = google();
const area = { sheet: 'Lista', row: 1, column: 1, rows: 4, columns: 4 };
const column = (at: number, rows = 3) => ({ ...area, row: 2, column: at, rows, columns: 1 });
const words: Rule = { kind: 'list', source: ['Klar', 'Pågår'], strict: false };

/** A list on a sheet of ours: words that are all in the list, days that are all days, and a column of both. */
const list: readonly Edit[] = [
  { kind: 'addSheet', sheet: 'Lista' },
  { kind: 'setName', name: 'planbok_lista', area: { ...area, rows: 1, columns: 1 }, hidden: true },
  {
    kind: 'writeCells',
    at: area,
    cells: [
      ['Nr', 'Status', 'Klart', 'När'],
      [1, 'Klar', { date: '2020-03-01' }, 'v. 42'],
      [2, 'Pågår', null, { date: '2020-05-01' }],
      [3, null, { date: '2020-06-01' }, null],
    ],
  },
  { kind: 'setRule', area: column(2), rule: words },
  { kind: 'setRule', area: column(3), rule: { kind: 'date', strict: true } },
  { kind: 'setRule', area: column(4), rule: { kind: 'date', strict: false } },
  { kind: 'setFormat', area: column(3), format: 'd mmm yyyy' },
  { kind: 'setTable', sheet: 'Lista', name: 'PlanbokLista', area },
];

const typesOf = (id: string) =>
  held
    .emulator()
    .book(id)
    .sheets.flatMap(({ tables }) => tables)
    .map(({ name, range, columnProperties }) => ({
      name,
      rows: range?.endRowIndex,
      types: columnProperties?.map(({ columnType }) => columnType),
      words: columnProperties?.[1]?.dataValidationRule?.condition?.values?.map((one) => one.userEnteredValue),
    }));

async function withList() {
  const { id, host } = await held.seeded(seedEdits);
  const before = await host.read();
  const { undo } = await host.apply(guarded(before, list));
  return { id, host, before, undo };
}

test('a list on a new sheet is a table of Google’s own, typed where all cells agree', async () => {
  const { id, host, before, undo } = await withList();
  expect(comparable(await host.read())).toEqual(comparable(replay(before, list)));
  expect(typesOf(id)).toEqual([
    {
      name: 'PlanbokLista',
      rows: 4,
      types: [undefined, 'DROPDOWN', 'DATE', undefined],
      words: ['Klar', 'Pågår'],
    },
  ]);
  await host.apply(undo);
  expect(comparable(await host.read())).toEqual(comparable(before));
  expect(
    held
      .emulator()
      .book(id)
      .namedRanges.map(({ name }) => name),
  ).not.toContain('planbok_native_PlanbokLista');
});

test('it grows, and its words change, with what is written later', async () => {
  const { id, host } = await withList();
  const before = await host.read();
  const later: readonly Edit[] = [
    {
      kind: 'writeCells',
      at: { sheet: 'Lista', row: 5, column: 1 },
      cells: [[4, 'Väntar', { date: '2020-07-01' }, 'x']],
    },
    { kind: 'setRule', area: column(2), rule: { ...words, source: ['Klar', 'Pågår', 'Väntar'] } },
    { kind: 'setTable', sheet: 'Lista', name: 'PlanbokLista', area: { ...area, rows: 5 } },
  ];
  const { undo } = await host.apply(guarded(before, later));
  expect(comparable(await host.read())).toEqual(comparable(replay(before, later)));
  // The new row has no rule; the column keeps its type.
  expect(typesOf(id)).toMatchObject([{ rows: 5, types: [undefined, 'DROPDOWN', 'DATE', undefined] }]);
  await host.apply(undo);
  expect(comparable(await host.read())).toEqual(comparable(before));
  expect(typesOf(id)).toMatchObject([{ rows: 4, words: ['Klar', 'Pågår'] }]);
});

test('what a column’s type would make something else of is refused, and its cell named', async () => {
  const { host } = await withList();
  const number: Edit = { kind: 'writeCells', at: { sheet: 'Lista', row: 3, column: 3 }, cells: [[7]] };
  const day: Edit = {
    kind: 'writeCells',
    at: { sheet: 'Lista', row: 3, column: 2 },
    cells: [[{ date: '2020-01-01' }]],
  };
  for (const [edit, cell] of [
    [number, 'C3'],
    [day, 'B3'],
  ] as const)
    await expect(async () => host.apply(guarded(await host.read(), [edit]))).rejects.toMatchObject({
      details: { reason: 'typed-columns', cell },
    });
});

test('a table is not taken away from under a person’s cells: Google would take them too', async () => {
  const { host } = await withList();
  const gone: Edit = { kind: 'setTable', sheet: 'Lista', name: 'PlanbokLista', area: null };
  await expect(async () => host.apply(guarded(await host.read(), [gone]))).rejects.toMatchObject({
    details: { reason: 'native-table' },
  });
});

test('on a sheet that was there, a table is bands of colour, a filter and a name, as a script makes it', async () => {
  const { id, host } = await held.seeded(seedEdits);
  const before = await host.read();
  const data = { sheet: 'Data', row: 1, column: 1, rows: 3, columns: 3 };
  const table: readonly Edit[] = [{ kind: 'setTable', sheet: 'Data', name: 'Tabell', area: data }];
  const { undo } = await host.apply(guarded(before, table));
  expect(comparable(await host.read())).toEqual(comparable(replay(before, table)));
  const sheet = () =>
    held
      .emulator()
      .book(id)
      .sheets.find(({ properties }) => properties.title === 'Data');
  expect(sheet()).toMatchObject({ tables: [], bandedRanges: [{}], basicFilter: {} });
  await host.apply(undo);
  expect(comparable(await host.read())).toEqual(comparable(before));
  expect(sheet()).toMatchObject({ bandedRanges: [], basicFilter: undefined });
});

test.each([
  ['sv_SE', '=IF(A1>0,5;1;2)'],
  ['en_US', '=IF(A1>0.5,1,2)'],
])('formulas are written as %s writes them, and read alike', async (locale, written) => {
  const { id, host } = await held.seeded(seedEdits, locale);
  const formula = { kind: 'foreign', text: 'IF(A1>0.5,1,2)' } as const;
  const edits: readonly Edit[] = [
    { kind: 'writeCells', at: { sheet: 'Data', row: 9, column: 1 }, cells: [[{ formula, value: 0 }]] },
  ];
  const before = await host.read();
  await host.apply(guarded(before, edits));
  expect(comparable(await host.read())).toEqual(comparable(replay(before, edits)));
  const sheet = held
    .emulator()
    .book(id)
    .sheets.find(({ properties }) => properties.title === 'Data');
  expect(sheet && cellOf(sheet, 8, 0).userEnteredValue).toEqual({ formulaValue: written });
});
