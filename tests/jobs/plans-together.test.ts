import fc from 'fast-check';
import type { Outcome } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { isRemaining } from '../../src/plan/status';
import { bookOf, sheetOf, type Rows } from '../plan/sheet-of';
import { caseCount } from '../case-count';

const request = { today: '2026-05-20', language: 'sv' } as const;

interface Part {
  readonly sheet: string;
  readonly title?: string;
  readonly rows: readonly (readonly [deadline: string, status: string])[];
}

const rowsOf = ({ sheet, title, rows }: Part): Rows => [
  ...(title === undefined ? [] : [[title]]),
  ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...rows.map(([deadline, status], index) => [`${sheet}: byt filter ${index}`, 'Eva Lund', deadline, status]),
];
const sheets = (...parts: readonly Part[]) =>
  bookOf(...parts.map((part) => sheetOf(part.sheet, rowsOf(part))));

const current: Part = {
  sheet: 'Kansli',
  rows: [
    ['2026-06-01', 'Pågår'],
    ['2026-08-01', 'Ej påbörjad'],
  ],
};
const figures = ({ rollup }: Outcome): readonly (number | null)[] => [
  rollup.year,
  rollup.total,
  rollup.overdue,
];
/** What is told of plans that are not counted: the sheet, how many actions remain there, and the year. */
const told = ({ problems }: Outcome): readonly string[] =>
  problems.flatMap(({ code, at, found, candidates }) =>
    code === 'open-elsewhere' ? [`${at.sheet}: ${found} of ${candidates?.[0]}`] : [],
  );

test.each<[string, Part, readonly number[]]>([
  [
    'all overdue since last year',
    {
      sheet: 'Kök',
      rows: [
        ['2025-10-01', 'Pågår'],
        ['2025-11-01', 'Ej påbörjad'],
      ],
    },
    [4, 2],
  ],
  [
    'in words',
    {
      sheet: 'Kök',
      rows: [
        ['okt 2025', 'Pågår'],
        ['nov 2025', 'Väntar'],
      ],
    },
    [4, 2],
  ],
  [
    'mostly old',
    {
      sheet: 'Kök',
      rows: [
        ['2025-10-01', 'Pågår'],
        ['2025-11-01', 'Klar'],
        ['2026-09-01', 'Pågår'],
      ],
    },
    [5, 1],
  ],
  [
    'due next year',
    {
      sheet: 'Kök',
      rows: [
        ['2027-03-01', 'Pågår'],
        ['2027-05-01', 'Ej påbörjad'],
      ],
    },
    [4, 0],
  ],
  [
    'this year, of last year’s round',
    { sheet: 'Kök', title: 'Skyddsrond 2025-11-12', rows: [['2026-02-01', 'Pågår']] },
    [3, 1],
  ],
  [
    'this year, by a law',
    { sheet: 'Kök', title: 'Enligt AFS 2023:1', rows: [['2026-07-01', 'Pågår']] },
    [3, 0],
  ],
  ['this year, of last year’s audit', { sheet: 'Revisionen 2025', rows: [['2026-02-01', 'Pågår']] }, [3, 1]],
  [
    'done long ago',
    {
      sheet: 'Kök',
      rows: [
        ['2024-10-01', 'Klar'],
        ['2024-11-01', 'Klar'],
      ],
    },
    [2, 0],
  ],
])('beside this year’s actions, a sheet without a year of its own: %s', (_, other, [total, overdue]) => {
  for (const book of [sheets(current, other), sheets(other, current)]) {
    for (const asked of [{}, { year: 2026 }]) {
      const outcome = jobs.check(book, { ...request, ...asked });
      const isNext = asked.year !== undefined && other.rows[0]?.[0].startsWith('2027');
      expect(figures(outcome)).toEqual(isNext ? [2026, 2, 0] : [2026, total, overdue]);
      expect(told(outcome)).toEqual(isNext ? ['Kök: 2 of 2027'] : []);
    }
  }
});

test.each([
  ['Kök 2027', [2026, 2, 0]],
  ['Kök 2027, remissversion', [2026, 2, 0]],
  ['Kök 7', [2026, 4, 0]],
  // What is left of an earlier year counts.
  ['Kök 2025', [2026, 4, 0]],
])('a sheet without days that is called %s', (sheet, expected) => {
  const other: Part = {
    sheet,
    rows: [
      ['löpande', 'Pågår'],
      ['årligen', 'Ej påbörjad'],
    ],
  };
  for (const book of [sheets(current, other), sheets(other, current)]) {
    const outcome = jobs.check(book, request);
    expect(figures(outcome)).toEqual(expected);
    expect(told(outcome)).toEqual([]);
  }
});

test('a second table of the same sheet counts too', () => {
  const other: Part = {
    sheet: 'Kansli',
    rows: [
      ['2025-10-01', 'Pågår'],
      ['2025-11-01', 'Ej påbörjad'],
    ],
  };
  const book = bookOf(sheetOf('Kansli', [...rowsOf(current), [], [], ...rowsOf(other)]));
  expect(figures(jobs.check(book, request))).toEqual([2026, 4, 2]);
});

describe('a plan that words name for an earlier year', () => {
  const plan = (year: number, ...statuses: readonly string[]): Part => ({
    sheet: `Plan ${year}`,
    rows: statuses.map((status) => [`${year}-08-01`, status]),
  });

  test('is told of with what remains there, and can be chosen', () => {
    const book = sheets(plan(2026, 'Pågår'), plan(2025, 'Ej påbörjad', 'Pågår', 'Klar'));
    const outcome = jobs.check(book, request);
    expect(figures(outcome)).toEqual([2026, 1, 0]);
    expect(told(outcome)).toEqual(['Plan 2025: 2 of 2025']);
    expect(figures(jobs.check(book, { ...request, year: 2025 }))).toEqual([2025, 3, 2]);
  });

  test('is not told of where all is closed, and neither is the next plan', () => {
    const closed = sheets(
      plan(2026, 'Pågår'),
      plan(2025, 'Klar', 'Utgår', 'Flyttas'),
      plan(2027, 'Ej påbörjad'),
    );
    expect(told(jobs.check(closed, request))).toEqual([]);
  });
});

test('every action that remains is counted, told of, or in the next plan', () => {
  const years = fc.constantFrom(2024, 2025, 2026, 2027);
  const row = fc.tuple(
    fc
      .tuple(years, fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
    fc.constantFrom('Pågår', 'Ej påbörjad', 'Väntar', 'Klar', 'Utgår', 'Flyttas'),
  );
  const title = fc.constantFrom(
    undefined,
    'Handlingsplan 2025',
    'Handlingsplan 2026',
    'Handlingsplan 2027',
    'Skyddsrond 2025-11-12',
    'ISO 14001:2015',
  );
  const part = fc.record({ title, rows: fc.array(row, { minLength: 1, maxLength: 5 }) });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(undefined, 2025, 2026),
      (parts, year) => {
        const book = sheets(
          ...parts.map(({ title: line, rows }, index) => ({
            sheet: `Blad${index + 1}`,
            rows,
            ...(line === undefined ? {} : { title: line }),
          })),
        );
        const outcome = jobs.check(book, { ...request, ...(year === undefined ? {} : { year }) });
        const { rollup, reading, problems } = outcome;
        const remaining = reading.tables.map(
          ({ rows }) => rows.filter(({ status }) => isRemaining(status.status)).length,
        );
        const all = remaining.reduce((sum, count) => sum + count, 0);
        const next = reading.tables.reduce(
          (sum, { planYear, isYearGuessed }, index) =>
            sum +
            ((planYear ?? 0) > (rollup.year ?? 0) && isYearGuessed !== true ? (remaining[index] ?? 0) : 0),
          0,
        );
        const { notStarted, ongoing, waiting } = rollup.byStatus;
        const counted = notStarted + ongoing + waiting;
        const missed = told(outcome).reduce((sum, line) => sum + Number(/: (\d+) of/.exec(line)?.[1]), 0);
        const isEmpty = problems.some(({ code }) => code === 'year-without-actions');
        expect(isEmpty || counted + missed + next === all).toBe(true);
      },
    ),
    { numRuns: caseCount(120) },
  );
});
