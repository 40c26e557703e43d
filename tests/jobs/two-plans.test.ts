import fc from 'fast-check';
import { replay } from '../../src/book/replay';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { disagreements } from '../ironcalc';
import { bookOf, sheetOf, type Rows } from '../plan/sheet-of';
import { caseCount } from '../case-count';

const today = '2020-11-24';

/** A plan whose actions stand in these statuses. */
const plan = (title: string, ...statuses: readonly string[]): Rows => [
  [title],
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...statuses.map((status, index) => [
    `${index + 1}`,
    `${title}: sak ${index}`,
    'Drift',
    '2019-06-30',
    status,
  ]),
];

const book = bookOf(
  sheetOf('Plan 2020', plan('Handlingsplan 2020', 'Klar', 'Klar', 'Pågår')),
  sheetOf('Plan 2021', plan('Handlingsplan 2021', 'Ej påbörjad', 'Ej påbörjad')),
);

test.each<[string, { readonly today: string; readonly year?: number }, number, number, number]>([
  ["this year's", { today }, 2020, 3, 1],
  ['the year asked for', { today, year: 2021 }, 2021, 2, 2],
  ["next year's, when it has come", { today: '2021-02-01' }, 2021, 2, 2],
  ['the last that was followed up, in a year without a plan', { today: '2022-02-01' }, 2020, 3, 1],
  ['the first, before any', { today: '2018-02-01' }, 2020, 3, 0],
])('of two plans, %s is counted', (_, request, year, total, overdue) => {
  for (const name of ['check', 'rollup', 'review'] as const) {
    const { rollup } = jobs[name](book, request);
    expect([rollup.year, rollup.total, rollup.overdue]).toEqual([year, total, overdue]);
  }
});

test('a year without actions is told of, with the years there are', () => {
  const { problems, rollup } = jobs.check(book, { today, year: 2019 });
  expect(rollup.total).toBe(0);
  expect(problems.find(({ code }) => code === 'year-without-actions')).toMatchObject({
    found: '2019',
    candidates: ['2020', '2021'],
  });
});

test('both plans are put in order, only one is counted, and twice is once', () => {
  const { changes, structured } = jobs.review(book, { today });
  expect(structured.map(({ source, rows }) => [source, rows])).toEqual([
    ['Plan 2020', 3],
    ['Plan 2021', 2],
  ]);
  const after = replay(book, changes.edits);
  expect(jobs.review(after, { today }).changes.edits).toEqual([]);
  expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
});

const states = fc.array(fc.constantFrom('Klar', 'Pågår', 'Väntar', 'Utgår', 'Flyttas', 'se protokoll', ''), {
  minLength: 2,
  maxLength: 6,
});

test('two plans of one year are counted as one, on the overview too', () => {
  const counts = (of: WorkbookSnapshot) => jobs.check(of, { today, year: 2020 }).rollup;
  fc.assert(
    fc.property(states, states, (one, other) => {
      const both = bookOf(
        sheetOf('Campus 2020', plan('Handlingsplan 2020', ...one)),
        sheetOf('Kontor 2020', plan('Handlingsplan 2020', ...other)),
      );
      const [a, b] = both.sheets.map((sheet) => counts(bookOf(sheet)));
      const outcome = jobs.rollup(both, { today, year: 2020 });
      expect(outcome.rollup.total).toBe((a?.total ?? 0) + (b?.total ?? 0));
      expect(outcome.rollup.overdue).toBe((a?.overdue ?? 0) + (b?.overdue ?? 0));
      const after = replay(both, outcome.changes.edits);
      expect(disagreements(after, ownSheetNamed(after, 'rollup') ?? '')).toEqual([]);
    }),
    { numRuns: caseCount(40) },
  );
});

test.each(['review', 'rollup', 'agenda', 'structure'] as const)(
  'on a sheet without a plan %s asks, and makes nothing',
  (name) => {
    const notes = sheetOf('Anteckningar', [['Ring Eva'], ['Köp kaffe']]);
    const { changes, problems } = jobs[name](bookOf(...book.sheets, notes), { today, sheet: 'Anteckningar' });
    expect(changes.edits).toEqual([]);
    expect(problems.filter(({ severity }) => severity !== 'note')).toMatchObject([
      { code: 'no-plan', at: { sheet: 'Anteckningar' } },
    ]);
  },
);
