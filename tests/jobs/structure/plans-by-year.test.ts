import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { caseCount } from '../../case-count';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2026-11-30', language: 'sv' } as const;
const statuses = ['Klart', 'Pågår', 'Ej påbörjad', 'Flyttas'];
const headings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];

/** The plans of some years under one another on a sheet, each below its title. */
const planRows = (plans: readonly { readonly year: number; readonly states: readonly string[] }[]): Rows =>
  plans.flatMap(({ year, states }) => [
    [`Handlingsplan ${year}`],
    headings,
    ...states.map((status, at) => [
      `Åtgärd ${at + 1} ur planen för ${year}`,
      'Eva Berg',
      `${year}-0${at + 1}-15`,
      status,
    ]),
    [],
    [],
  ]);

const two = bookOf(
  sheetOf(
    'Planer',
    planRows([
      { year: 2025, states: ['Klart', 'Pågår', 'Flyttas'] },
      { year: 2026, states: ['Klart', 'Ej påbörjad', 'Pågår', 'Pågår'] },
    ]),
  ),
);

const reviewed = (book: WorkbookSnapshot): WorkbookSnapshot =>
  replay(book, jobs.review(book, request).changes.edits);

const titlesOn = (book: WorkbookSnapshot, name: string): readonly unknown[] =>
  readPlan(book, request)
    .tables.filter(({ sheet }) => sheet === name)
    .flatMap(({ rows }) => rows.map(({ title }) => title));

test('plans of two years on one sheet become a sheet each, and the later one is reviewed', () => {
  const { structured, rollup } = jobs.review(two, request);
  expect(structured.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    ['Handlingsplan 2025 (ordnad)', 3],
    ['Handlingsplan 2026 (ordnad)', 4],
  ]);
  expect([rollup.year, rollup.total]).toEqual([2026, 4]);
});

test('what is counted is the same before and after, whatever the years and the statuses', () => {
  const states = fc.array(fc.constantFrom(...statuses), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.tuple(states, states), ([older, newer]) => {
      const book = bookOf(
        sheetOf(
          'Planer',
          planRows([
            { year: 2025, states: older },
            { year: 2026, states: newer },
          ]),
        ),
      );
      const before = jobs.scan(book, request).rollup;
      const after = reviewed(book);
      expect(jobs.scan(after, request).rollup).toMatchObject({
        year: before.year,
        total: before.total,
        byStatus: before.byStatus,
        overdue: before.overdue,
      });
      expect(jobs.review(after, request).changes.edits).toEqual([]);
    }),
    { numRuns: caseCount(20) },
  );
});

test('a status changed in the original is taken over into the plan of its year, and the other is left', () => {
  const book = reviewed(two);
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Planer'
      ? {
          ...sheet,
          values: sheet.values.map((row) =>
            row[0] === 'Åtgärd 2 ur planen för 2026' ? [...row.slice(0, 3), 'Klart'] : row,
          ),
        }
      : sheet,
  );
  const next = reviewed({ ...book, sheets });
  const before = sheetNamed(book, 'Handlingsplan 2025 (ordnad)')?.values;
  expect(sheetNamed(next, 'Handlingsplan 2025 (ordnad)')?.values).toEqual(before);
  expect(jobs.scan(next, request).rollup.byStatus).toMatchObject({ done: 2, notStarted: 0 });
  expect(titlesOn(next, 'Handlingsplan 2026 (ordnad)')).toHaveLength(4);
});

test('tables that name one year, or none, are one plan as before', () => {
  const rows: Rows = [
    ['Mål 1: Energi'],
    headings,
    ['Byt lampor', 'Eva Berg', '2026-05-01', 'Klart'],
    [],
    [],
    ['Mål 2: Avfall'],
    headings,
    ['Sortera', 'Bo Lund', '2025-12-01', 'Pågår'],
  ];
  const { structured } = jobs.review(bookOf(sheetOf('Plan', rows)), request);
  expect(structured.map(({ sheet, rows: count }) => [sheet, count])).toEqual([['Plan (ordnad)', 2]]);
});
