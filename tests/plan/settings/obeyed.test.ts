import { readPlan } from '../../../src/plan/read-plan';
import type { Field } from '../../../src/plan/field';
import { noSettings, type WorkbookSettings } from '../../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import { jobs } from '../../../src/jobs/jobs';
import { replay } from '../../../src/book/replay';
import { bookOf, sheetOf } from '../sheet-of';
import type { SheetSnapshot } from '../../../src/book/snapshot';

const today = '2020-11-24';

const bookWith = (settings: Partial<WorkbookSettings>, ...sheets: readonly SheetSnapshot[]) => ({
  ...bookOf(...sheets),
  properties: new Map([[SETTINGS_PROPERTY, storedText({ ...noSettings, ...settings })]]),
});

const plan = (name: string) =>
  sheetOf(name, [
    ['Åtgärd', 'Ansvarig', 'Kontakt', 'Klart senast', 'Status'],
    ['Byt lampor', 'Drift', 'Eva', '2020-10-16', 'Klar'],
    ['Sortera avfall', 'Alla', 'Bo', '2020-12-31', 'Pågår'],
  ]);

const fieldsOf = (book: ReturnType<typeof bookWith>, sheet: string, map?: ReadonlyMap<string, Field>) =>
  readPlan(book, { today, ...(map && { map }) })
    .tables.find((table) => table.sheet === sheet)
    ?.columns.map(({ field }) => field);

const choices = [
  { sheet: 'A', heading: 'Kontakt', field: 'owner' },
  { sheet: 'A', heading: 'Ansvarig', field: 'unit' },
] as const;

test('a choice of column holds for the same heading on another sheet, where nothing else is said there', () => {
  const there = { sheet: 'B', heading: 'Ansvarig', field: 'decisionMaker' } as const;
  const book = bookWith({ columns: [there, ...choices] }, plan('A'), plan('B'));
  expect(fieldsOf(book, 'A')).toEqual(['title', 'unit', 'owner', 'deadline', 'status']);
  expect(fieldsOf(book, 'B')).toEqual(['title', 'decisionMaker', 'owner', 'deadline', 'status']);
});

test('a choice of column without a heading, by its letter, holds for its own sheet only', () => {
  const nameless = (name: string) =>
    sheetOf(name, [
      ['Åtgärd', 'Ansvarig', null, 'Klart senast', 'Status'],
      ['Byt lampor', 'Drift', 'Eva', '2020-10-16', 'Klar'],
      ['Sortera avfall', 'Alla', 'Bo', '2020-12-31', 'Pågår'],
    ]);
  const book = bookWith(
    { columns: [{ sheet: 'A', heading: 'C', field: 'decisionMaker' }] },
    nameless('A'),
    nameless('B'),
  );
  expect(fieldsOf(book, 'A')?.[2]).toBe('decisionMaker');
  expect(fieldsOf(book, 'B')?.[2]).not.toBe('decisionMaker');
});

test('a heading that is a letter is no column letter', () => {
  const book = bookWith({ columns: [{ sheet: 'A', heading: 'B', field: 'status' }] }, plan('A'));
  expect(fieldsOf(book, 'A')?.[1]).toBe('owner');
});

test('what is asked for this time goes before what the workbook remembers', () => {
  const book = bookWith({ columns: choices }, plan('A'));
  expect(fieldsOf(book, 'A', new Map([['Kontakt', 'comment']]))).toEqual([
    'title',
    'unit',
    'comment',
    'deadline',
    'status',
  ]);
});

const unlikely = sheetOf('Lista', [
  ['Ventilationen', 'Tak', 'ses över'],
  ['Byt lampor i hela huset', 'Drift', 'snart'],
  ['Sortera avfall i köket', 'Alla', 'sedan'],
]);

test('a row that is chosen is the heading row, whatever it looks like', () => {
  expect(readPlan(bookOf(unlikely), { today }).tables).toEqual([]);
  const told = bookWith(
    {
      headers: [{ sheet: 'Lista', row: 1 }],
      columns: [{ sheet: 'Lista', heading: 'Ventilationen', field: 'title' }],
    },
    unlikely,
  );
  const [table] = readPlan(told, { today }).tables;
  expect(table).toMatchObject({ kind: 'actions', headerRow: 1, firstRow: 2, lastRow: 3 });
  expect(table?.rows.map(({ title }) => title)).toEqual([
    'Byt lampor i hela huset',
    'Sortera avfall i köket',
  ]);
});

test('a chosen row where nothing stands is passed over', () => {
  const book = bookWith({ headers: [{ sheet: 'A', row: 40 }] }, plan('A'));
  expect(fieldsOf(book, 'A')).toEqual(['title', 'owner', 'unknown', 'deadline', 'status']);
});

test('the plan built from a sheet obeys what was said about that sheet', () => {
  const messy = sheetOf('A', [
    ['Åtgärd', 'Ansvarig', 'Kontakt', 'Klart senast', 'Status'],
    ['Mål 1: Mindre energi'],
    ['Byt lampor', 'Drift', 'Eva', 'v. 42', 'klart!!'],
    ['Mål 2: Mindre avfall'],
    ['Sortera avfall', 'Alla', 'Bo', '2020-12-31', 'Pågår'],
  ]);
  const book = bookWith(
    { columns: [...choices, { sheet: 'A', heading: 'Status', field: 'unknown' }] },
    messy,
  );
  const after = replay(book, jobs.structure(book, { today }).changes.edits);
  const reading = readPlan(after, { today });
  expect(reading.superseded).toEqual(['A']);
  expect(reading.tables[0]?.rows.map(({ ownerText }) => ownerText)).toEqual(['Eva', 'Bo']);
  expect(reading.tables[0]?.columns.find(({ heading }) => heading === 'Status')?.field).toBe('unknown');
  expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
});
