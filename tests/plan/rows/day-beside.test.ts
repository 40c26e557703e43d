import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf } from '../sheet-of';

/* The day of a deadline in a column of its own, beside the month or the week. */

const today = '2026-05-20';
const tasks = ['Byt filter i ventilationen', 'Utbilda nya i hot och våld', 'Märk upp vägar', 'Laga taket'];

function read(columns: readonly (readonly [string, readonly CellValue[]])[]) {
  const rows = [
    ['Åtgärd', 'Ansvarig', ...columns.map(([heading]) => heading), 'Status'],
    ...tasks.map((task, at) => [task, 'Eva Berg', ...columns.map(([, cells]) => cells[at] ?? null), 'Pågår']),
  ];
  const { tables, problems } = readPlan(bookOf(sheetOf('Plan 2026', rows)), { today });
  return {
    due: tables[0]?.rows.map(({ deadline: { date, kind } }) => date ?? kind),
    fields: tables[0]?.columns.map(({ field, more }) => more ?? field),
    asked: problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  };
}

const due = ['2026-06-15', '2026-03-01', '2026-09-30', '2026-10-12'];
const days: readonly (readonly [string, readonly CellValue[]])[] = [
  ['Dag', [15, 1, 30, 12]],
  ['Dag', ['15', '1', '30', '12']],
  ['Datum', ['15:e', '1:a', '30:e', '12:e']],
  ['Den', ['den 15', 'den 1', 'den 30', 'den 12']],
  ['Day', ['15th', '1st', '30th', '12th']],
];
const months: readonly (readonly [string, readonly CellValue[]])[] = [
  ['Månad', ['juni', 'mars', 'september', 'oktober']],
  ['Månad', [6, 3, 9, 10]],
  ['Mån', ['jun', 'mar', 'sep', 'okt']],
  ['Klart', ['juni', 'mars', 'september', 'oktober']],
  ['Month', ['June', 'March', 'September', 'October']],
];

describe.each(days)('%s: %j', (heading, cells) => {
  it.each(months)('beside %s: %j', (name, named) => {
    expect(
      read([
        [heading, cells],
        [name, named],
      ]).due,
    ).toEqual(due);
    expect(
      read([
        [name, named],
        [heading, cells],
      ]).due,
    ).toEqual(due);
  });
});

it('and the year', () => {
  const year = ['År', [2026, 2027, 2025, 2026]] as const;
  const withYear = ['2026-06-15', '2027-03-01', '2025-09-30', '2026-10-12'];
  const [[, cells] = ['', []]] = days;
  const [[, named] = ['', []]] = months;
  expect(read([['Dag', cells], ['Månad', named], year]).due).toEqual(withYear);
  expect(read([year, ['Månad', named], ['Dag', cells]]).due).toEqual(withYear);
});

it('a day that the month has not is asked about', () => {
  const { due: read31, asked } = read([
    ['Dag', [31, 30, 30, 12]],
    ['Månad', ['juni', 'februari', 'september', 'oktober']],
  ]);
  expect(read31).toEqual(['ambiguous', 'ambiguous', '2026-09-30', '2026-10-12']);
  expect(asked).toEqual(['ambiguous-deadline', 'ambiguous-deadline']);
});

it('without a day the month is the time, and a whole date stands for itself', () => {
  const { due: read3 } = read([
    ['Dag', [15, null, 3, 12]],
    ['Månad', ['juni', 'mars', day('2026-09-10'), 'oktober']],
  ]);
  expect(read3).toEqual(['2026-06-15', '2026-03-31', '2026-09-10', '2026-10-12']);
});

it.each([
  ['Dag', ['måndag', 'tis', 'Onsdag', 'fredag']],
  ['Veckodag', ['mån', 'tisdag', 'ons', 'fre']],
  ['Day', ['Monday', 'Tue', 'Wednesday', 'Fri']],
])('a weekday under %s beside its week: %j', (heading, cells) =>
  expect(
    read([
      ['Vecka', [24, 10, 40, 42]],
      [heading, cells],
    ]).due,
  ).toEqual(['2026-06-08', '2026-03-03', '2026-09-30', '2026-10-16']),
);

it('numbers of days that something takes are no days of a month', () => {
  const { fields } = read([
    ['Klart', [day('2026-06-15'), day('2026-03-01'), day('2026-09-30'), day('2026-10-12')]],
    ['Dagar', [15, 1, 30, 12]],
  ]);
  expect(fields).not.toContain('dayOf');
});
