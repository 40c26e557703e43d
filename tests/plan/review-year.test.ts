import { readPlan } from '../../src/plan/read-plan';
import { reviewYear } from '../../src/plan/review-year';
import { bookOf, day, sheetOf, type Rows } from './sheet-of';

/* Which year's plan a day follows up, in workbooks with the plans of several. */

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Fortsätter som'];

/** Two actions of a year: how both stand, and as which action the first goes on. */
function plan(year: number, status: string, next: string | null = null): [string, Rows] {
  const row = (at: number, title: string): Rows[number] => [
    `A-${(year % 100) * 10 + at}`,
    `${title} ${year}`,
    'Bo Ek',
    day(`${year}-0${at}-20`),
    status,
    at === 1 ? next : null,
  ];
  return [`Plan ${year}`, [headings, row(1, 'Mäta vatten'), row(2, 'Köpa begagnade möbler')]];
}

const review = (plans: readonly [string, Rows][], today: string, year?: number): number | null => {
  const book = bookOf(...plans.map(([name, rows]) => sheetOf(name, rows)));
  return reviewYear(readPlan(book, { today }), { today, ...(year === undefined ? {} : { year }) });
};

test.each<[string, readonly [string, Rows][], string, number | null]>([
  ['this year’s', [plan(2020, 'Pågår'), plan(2021, 'Pågår')], '2021-03-01', 2021],
  [
    'this year’s though it is closed',
    [plan(2020, 'Flyttas', 'A-211'), plan(2021, 'Pågår')],
    '2020-12-20',
    2020,
  ],
  ['the last that was followed up', [plan(2020, 'Pågår'), plan(2021, 'Ej påbörjad')], '2026-01-01', 2020],
  ['the next of a closed one', [plan(2020, 'Pågår', 'A-211'), plan(2021, 'Ej påbörjad')], '2026-01-01', 2021],
  [
    'that also by its year',
    [plan(2020, 'Pågår', '2021: A-211'), plan(2021, 'Ej påbörjad')],
    '2026-01-01',
    2021,
  ],
  [
    'that also in small letters',
    [plan(2020, 'Pågår', 'a-211'), plan(2021, 'Ej påbörjad')],
    '2026-01-01',
    2021,
  ],
  [
    'the last of a chain',
    [plan(2020, 'Pågår', 'A-211'), plan(2021, 'Ej påbörjad', 'A-222'), plan(2022, 'Ej påbörjad')],
    '2026-01-01',
    2022,
  ],
  [
    'none after a year that is not closed',
    [plan(2020, 'Pågår', 'A-211'), plan(2021, 'Ej påbörjad'), plan(2022, 'Ej påbörjad')],
    '2026-01-01',
    2021,
  ],
  [
    'not the next where no row of it is meant',
    [plan(2020, 'Pågår', 'A-999'), plan(2021, 'Ej påbörjad')],
    '2026-01-01',
    2020,
  ],
  [
    'not the next where a year is said',
    [plan(2020, 'Pågår', '2021'), plan(2021, 'Ej påbörjad')],
    '2026-01-01',
    2020,
  ],
  ['not the next where there is none', [plan(2020, 'Pågår', 'A-211')], '2026-01-01', 2020],
  ['the only one, though it is to come', [plan(2027, 'Ej påbörjad')], '2026-01-01', 2027],
])('%s', (_name, plans, today, year) => {
  expect(review(plans, today)).toBe(year);
});

test('a year that is asked for is the one, closed or not', () => {
  expect(review([plan(2020, 'Pågår', 'A-211'), plan(2021, 'Ej påbörjad')], '2026-01-01', 2020)).toBe(2020);
});
