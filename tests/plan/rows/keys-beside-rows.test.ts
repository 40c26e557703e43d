import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* A key right below or beside a table is no row of it, and is read. */

const today = '2026-05-20';
const titles = [
  'Byt filter',
  'Utbilda nya',
  'Märk upp vägar',
  'Laga taket',
  'Se över rutin',
  'Beställ hyllor',
];
const read = (rows: Rows) => readPlan(bookOf(sheetOf('Blad1', rows)), { today });

type Key = readonly (readonly [sign: CellValue, meaning: string])[];
const keys: readonly (readonly [string, Key])[] = [
  ['letters', [['G', 'Klar'], ['R', 'Ej påbörjad'], ['Y', 'Pågår']]], // prettier-ignore
  ['marks', [['●', 'Klar'], ['○', 'Ej påbörjad'], ['◐', 'Pågår']]], // prettier-ignore
  ['colours', [['Grön', 'Klar'], ['Röd', 'Ej påbörjad'], ['Gul', 'Pågår']]], // prettier-ignore
  ['English letters', [['C', 'Complete'], ['N', 'Not started'], ['O', 'Ongoing']]], // prettier-ignore
  ['pairs of letters', [['KL', 'Klart'], ['EP', 'Ej påbörjat'], ['PG', 'Pågår']]], // prettier-ignore
  ['Norwegian letters', [['F', 'Utført'], ['I', 'Ikke startet'], ['P', 'Pågår']]], // prettier-ignore
];

const plan = (heading: string | null, key: Key): Rows => [
  ['Åtgärd', 'Ansvarig', 'Klart senast', heading],
  ...titles.map((title, at) => [title, 'Eva Berg', '2026-06-01', key[at % key.length]?.[0] ?? null]),
];

const places: readonly (readonly [string, (rows: Rows, key: Key) => Rows])[] = [
  ['right below', (rows, key) => [...rows, ...key]],
  ['below a blank row', (rows, key) => [...rows, [], ...key]],
  ['below two', (rows, key) => [...rows, [], [], ...key]],
  ['below a caption', (rows, key) => [...rows, [], ['Förklaring:'], ...key]],
  ['below, under the status', (rows, key) => [...rows, [], ...key.map((pair) => [null, null, ...pair])]],
  [
    'beside, after a blank column',
    (rows, key) => rows.map((row, at) => [...row, null, ...(key[at - 1] ?? [])]),
  ],
  ['beside', (rows, key) => rows.map((row, at) => [...row, ...(key[at - 1] ?? [])])],
];

describe.each(keys)('a key of %s', (_sort, key) => {
  describe.each(['Status', null])('under the heading %j', (heading) => {
    it.each(places)('%s', (_place, put) => {
      const { tables } = read(put(plan(heading, key), key));
      expect(tables.map(({ rows }) => rows.map(({ title }) => title))).toEqual([titles]);
      const [table] = tables;
      if (table?.columns.some(({ field }) => field === 'status'))
        expect(table.rows.map(({ status: { status } }) => status)).toEqual([
          'done',
          'notStarted',
          'ongoing',
          'done',
          'notStarted',
          'ongoing',
        ]);
    });
  });
});

it('a row of which only the number or the letter of its title and its status are filled is a row', () => {
  const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
  const rows = titles.map((title, at) => [at + 1, title, 'Eva Berg', '2026-06-01', 'Pågår']);
  const bare = [7, 8].map((nr) => [nr, null, null, null, nr === 7 ? 'Klar' : 'Pågår']);
  expect(read([headings, ...rows, ...bare]).tables[0]?.rows.map(({ row }) => row)).toContain(9);
  const named = ['Åtgärd', 'Status'];
  const short = [['A', 'Klar'], ['B', 'Pågår'], ['C', 'Ej påbörjad']]; // prettier-ignore
  const first = titles.map((title) => [title, 'Pågår']);
  expect(read([named, ...first, ...short]).tables[0]?.rows).toHaveLength(9);
});

it('numbers in order beside statuses without headings are columns', () => {
  const rows = titles.map((title, at) => [
    title,
    'Eva Berg',
    '2026-06-01',
    at + 1,
    ['Klar', 'Pågår'][at % 2] ?? null,
  ]);
  const { tables } = read([['Åtgärd', 'Ansvarig', 'Klart senast'], ...rows]);
  expect(tables[0]?.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4, 5]);
});
