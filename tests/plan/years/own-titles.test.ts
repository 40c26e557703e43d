import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../sheet-of';

/* Of several tables on a sheet, the year in a table's own title is its year, whatever the sheet's name or its top says. */

const today = '2020-11-24';
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const block = (title: string | null, what: string, time: string): Rows => [
  ...(title === null ? [] : [[title]]),
  headings,
  [`Byt ${what} i hus A`, 'Eva Berg', time, 'Pågår'],
  [`Laga ${what} i hus B`, 'Bo Ek', 'ht', 'Ej påbörjad'],
];

/** The year of each table on a sheet, and the deadlines of its first row. */
const read = (sheet: string, ...blocks: readonly Rows[]) =>
  readPlan(
    bookOf(
      sheetOf(
        sheet,
        blocks.flatMap((rows) => [...rows, [null]]),
      ),
    ),
    { today },
  ).tables.map(({ planYear, rows }) => [planYear, rows[0]?.deadline.date ?? rows[0]?.deadline.kind]);

it.each<[string, string | null, string, (number | string)[][]]>([
  [
    'Plan 2020',
    null,
    'Handlingsplan 2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  [
    'Plan 2020',
    'Handlingsplan 2020',
    'Handlingsplan 2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  [
    'Plan 2020',
    null,
    'Åtgärder 2019',
    [
      [2020, '2020-10-16'],
      [2019, '2019-10-18'],
    ],
  ],
  [
    'Handlingsplan',
    'Åtgärdsplan 2020',
    'Åtgärdsplan 2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  [
    '2020',
    null,
    '2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  [
    'Plan 2020',
    null,
    'Action plan 2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  [
    'Plan 2020',
    null,
    'Handlingsplan för år 2021',
    [
      [2020, '2020-10-16'],
      [2021, '2021-10-22'],
    ],
  ],
  // A title that names no plan's year leaves the sheet's.
  [
    'Plan 2020',
    null,
    'Energi',
    [
      [2020, '2020-10-16'],
      [2020, '2020-10-16'],
    ],
  ],
  [
    'Plan 2020',
    null,
    'Efter revisionen 2019',
    [
      [2020, '2020-10-16'],
      [2020, '2020-10-16'],
    ],
  ],
])('on the sheet %s, above it %s, below it %s', (sheet, above, below, years) =>
  expect(read(sheet, block(above, 'filter', 'v. 42'), block(below, 'lampor', 'v. 42'))).toEqual(years),
);

it('a single table whose title and sheet disagree is asked about, as before', () => {
  expect(read('Plan 2020', block('Handlingsplan 2021', 'filter', 'v. 42'))).toEqual([[2020, 'ambiguous']]);
});

it('of three, each has its own', () => {
  const titles = ['Handlingsplan 2019', 'Handlingsplan 2020', 'Handlingsplan 2021'];
  const blocks = titles.map((title, at) => block(title, ['filter', 'lampor', 'fönster'][at] ?? '', 'mars'));
  expect(read('Planer', ...blocks)).toEqual([
    [2019, '2019-03-31'],
    [2020, '2020-03-31'],
    [2021, '2021-03-31'],
  ]);
});
