import fc from 'fast-check';
import { readPlan } from '../../../src/plan/read-plan';
import type { NearMiss, PlanReading } from '../../../src/plan/reading';
import { noSettings, type TableChoice, type WorkbookSettings } from '../../../src/plan/settings/settings';
import { SETTINGS_PROPERTY, storedText } from '../../../src/plan/settings/stored-settings';
import { jobs } from '../../../src/jobs/jobs';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { bookOf, day, sheetOf, type Rows } from '../sheet-of';

const today = '2020-11-24';

const plan: Rows = [
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt lampor i trapphuset', 'Eva Berg', day('2020-10-16'), 'Klar'],
  ['Sortera avfall i köket', 'Bo Lund', day('2020-12-31'), 'Pågår'],
  ['Väg maten som blir över', 'Eva Berg', day('2020-12-31'), 'Pågår'],
];

const things = ['Ventilation', 'Solceller', 'Cykelställ', 'Kompost', 'Bokbyte', 'Fönster'];

/** A list that is followed up, under headings that do not say what it lists. */
const list: Rows = [
  ['Nr', 'Objekt', 'Vem', 'När', 'Läge'],
  ...things.map((thing, index) => [
    index + 1,
    thing,
    index % 2 === 0 ? 'Bo Lund' : 'Eva Berg',
    day(`2020-1${index % 3}-15`),
    index % 2 === 0 ? 'Pågår' : 'Klar',
  ]),
];

const nothing = (width: number): Rows[number] => Array.from({ length: width }, () => null);

const stacked = (upper: Rows, lower: Rows): Rows => [...upper, [null], [null], ...lower];

const sideBySide = (left: Rows, right: Rows): Rows =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? nothing(left[0]?.length ?? 0)),
    null,
    null,
    ...(right[row] ?? []),
  ]);

const layouts = { stacked: stacked(plan, list), 'side by side': sideBySide(plan, list) } as const;

const bookWith = (rows: Rows, settings: Partial<WorkbookSettings> = {}): WorkbookSnapshot => ({
  ...bookOf(sheetOf('Plan', rows)),
  properties: new Map([[SETTINGS_PROPERTY, storedText({ ...noSettings, ...settings })]]),
});

const questions = ({ problems }: PlanReading) => problems.filter(({ code }) => code === 'unsure-table');
const titles = ({ tables }: PlanReading) => tables.map(({ rows }) => rows.map(({ title }) => title));

const choiceFor = (near: NearMiss, kind?: TableChoice['kind']): TableChoice => ({
  sheet: near.sheet,
  row: near.headerRow,
  left: near.left,
  right: near.right,
  headings: near.headings,
  ...(kind === undefined ? {} : { kind }),
});

function askedIn(rows: Rows): NearMiss {
  const { nearMisses } = readPlan(bookWith(rows), { today });
  const [near] = nearMisses;
  if (!near) throw new Error('nothing is asked');
  return near;
}

const planTitles = ['Byt lampor i trapphuset', 'Sortera avfall i köket', 'Väg maten som blir över'];

describe.each(Object.entries(layouts))('a list missed beside a plan, %s', (_name, rows) => {
  test('is asked about once, with the column that looks like the action', () => {
    const reading = readPlan(bookWith(rows), { today });
    expect(titles(reading)).toEqual([planTitles]);
    expect(questions(reading)).toHaveLength(1);
    const [near] = reading.nearMisses;
    expect(near).toMatchObject({ titleHeading: 'Objekt', kinds: ['actions', 'findings'] });
  });

  test('yes adds it, and the plan stays as it was', () => {
    const before = readPlan(bookWith(rows), { today });
    const after = readPlan(bookWith(rows, { tables: [choiceFor(askedIn(rows), 'actions')] }), { today });
    expect(titles(after)).toEqual([planTitles, things]);
    expect(after.tables[0]?.rows).toEqual(before.tables[0]?.rows);
    expect(questions(after)).toEqual([]);
    // The column that was taken for the action without being named as such is asked about.
    expect(after.problems.map(({ code, found }) => [code, found])).toContainEqual([
      'doubtful-heading',
      'Objekt',
    ]);
  });

  test('no is remembered, and nothing is asked', () => {
    const after = readPlan(bookWith(rows, { tables: [choiceFor(askedIn(rows), 'none')] }), { today });
    expect(titles(after)).toEqual([planTitles]);
    expect(questions(after)).toEqual([]);
    expect(after.nearMisses).toEqual([]);
  });

  test.each(['findings', 'decisions', 'goals'] as const)('it is of the kind that is said: %s', (kind) => {
    const after = readPlan(bookWith(rows, { tables: [choiceFor(askedIn(rows), kind)] }), { today });
    expect(after.tables.map((table) => table.kind)).toEqual(['actions', kind]);
    expect(after.tables[1]?.rows).toHaveLength(things.length);
  });

  test('what is said this time holds as what is remembered does', () => {
    const tables = [choiceFor(askedIn(rows), 'actions')];
    expect(readPlan(bookWith(rows), { today, tables }).tables).toEqual(
      readPlan(bookWith(rows, { tables }), { today }).tables,
    );
  });
});

test('the answer follows its headings when rows are put in above, and lapses when they are gone', () => {
  const choice = choiceFor(askedIn(layouts.stacked), 'none');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const title = Array.from({ length: count }, (_, index): Rows[number] =>
        index === 0 ? ['Vår plan'] : [null],
      );
      const moved = [...title, ...layouts.stacked];
      expect(questions(readPlan(bookWith(moved), { today }))).toHaveLength(1);
      expect(questions(readPlan(bookWith(moved, { tables: [choice] }), { today }))).toEqual([]);
    }),
    { numRuns: 12 },
  );
  const gone = readPlan(bookWith(plan, { tables: [choice, { ...choice, kind: 'actions' }] }), { today });
  expect(titles(gone)).toEqual([planTitles]);
});

test('a table that is said to be none is not read', () => {
  const none: TableChoice = { sheet: 'Plan', row: 1, left: 1, kind: 'none' };
  expect(readPlan(bookWith(plan, { tables: [none] }), { today }).tables).toEqual([]);
});

test('a sheet that is said to hold no plan is neither read nor asked about, until a table on it is pointed out', () => {
  const rows = layouts.stacked;
  const none = readPlan(bookWith(rows, { notPlans: ['Plan'] }), { today });
  expect([none.tables, none.nearMisses, none.noPlan]).toEqual([[], [], ['Plan']]);
  const tables = [choiceFor(askedIn(rows), 'actions')];
  expect(titles(readPlan(bookWith(rows, { notPlans: ['Plan'] }), { today, tables }))).toContainEqual(things);
});

test('the question stays when a plan has been built from the sheet, and a late yes is read', () => {
  const book = bookWith(layouts.stacked);
  const after = replay(book, jobs.structure(book, { today }).changes.edits);
  const reading = readPlan(after, { today });
  expect(questions(reading)).toHaveLength(1);
  const [near] = reading.nearMisses;
  const tables = near ? [choiceFor(near, 'actions')] : [];
  expect(titles(readPlan(after, { today, tables }))).toContainEqual(things);
});

test('a plan that is built with the list in it is not read twice', () => {
  const book = bookWith(layouts.stacked, { tables: [choiceFor(askedIn(layouts.stacked), 'actions')] });
  const after = replay(book, jobs.structure(book, { today }).changes.edits);
  const all = titles(readPlan(after, { today })).flat();
  expect([...all].sort()).toEqual([...planTitles, ...things].sort());
  expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
});

test.each([
  [
    'a key',
    [
      ['Läge', 'Betyder'],
      ['Klar', 'Allt är gjort'],
      ['Pågår', 'Någon håller på'],
      ['Utgår', 'Görs inte'],
    ],
  ],
  [
    'a total',
    [
      ['Summa', 3, null, null],
      ['Varav klara', 1, null, null],
    ],
  ],
  ['notes', [['Anteckningar'], ['Eva kollar läget med Bo'], ['Vi ses igen i december']]],
  [
    'a contact list',
    [['Namn', 'Telefon', 'Roll'], ...things.map((_, i) => [`Eva Berg ${i}`, `070-${i}`, 'Samordnare'])],
  ],
] as const)('%s beside a plan is not asked about', (_name, beside) => {
  for (const rows of [stacked(plan, beside), sideBySide(plan, beside)])
    expect(readPlan(bookWith(rows), { today }).nearMisses).toEqual([]);
});
