import fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { centralPlanIn, newRows, type CentralPlan } from '../../../src/jobs/central/central-plan';
import type { Language } from '../../../src/plan/field';
import { jobs } from '../../../src/jobs/jobs';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const today = '2020-11-24';

const rows = (...titles: readonly string[]): Rows => [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  ...titles.map((title, index) => [String(index + 1), title, 'Drift', '2021-06-30', 'Ej påbörjad']),
];

const planOf = (book: WorkbookSnapshot): CentralPlan => centralPlanIn(readPlan(book, { today }));

const fileOf = (...titles: readonly string[]): CentralPlan =>
  planOf(bookOf(sheetOf('Handlingsplan 2021', rows(...titles))));

const own = bookOf(sheetOf('Plan 2020', rows('Sortera')), sheetOf('Plan 2021', rows('Cykla')));

const run = (book: WorkbookSnapshot, central: CentralPlan | undefined, language: Language = 'sv') =>
  jobs.agenda(book, { today, language, ...(central === undefined ? {} : { central }) });

const centralIn = (book: WorkbookSnapshot): string[][] =>
  readPlan(book, { today }).tables.flatMap(({ kind, sheet, rows: of }) =>
    kind === 'central' ? [[sheet, ...of.map(({ title }) => title)]] : [],
  );

test('what the file has is put on a sheet once, and is read there without a question', () => {
  const file = fileOf('Byt el', 'Mät', 'Cykla');
  const first = run(own, file);
  const after = replay(own, first.changes.edits);
  expect(centralIn(after)).toEqual([['Central plan 2021', 'Byt el', 'Mät', 'Cykla']]);
  expect(first.problems.filter(({ code }) => code === 'unsure-kind')).toEqual([]);
  expect(run(after, file).changes.edits).toEqual([]);
  // Without the file the workbook says the same.
  expect(run(after, undefined).agenda).toEqual(first.agenda);
  const lines = first.agenda?.items.flatMap((item) => item.lines) ?? [];
  expect(lines.filter((line) => line.startsWith('Central plan'))).toEqual([
    'Central plan: 3 åtgärder: 2 av 3 finns inte i den egna planen',
  ]);
});

test('what the file has gained since is put beside, and what a person has written stays', () => {
  const first = replay(own, run(own, fileOf('Byt el')).changes.edits);
  const typed = replay(first, [
    {
      kind: 'writeCells',
      at: { sheet: 'Central plan 2021', row: 9, column: 1 },
      cells: [['Min anteckning']],
    },
  ]);
  const after = replay(typed, run(typed, fileOf('Byt el', 'Mät')).changes.edits);
  expect(centralIn(after).map((sheet) => sheet.slice(1))).toEqual([['Byt el'], ['Mät']]);
  expect(after.sheets.find(({ name }) => name === 'Central plan 2021')?.values[8]?.[0]).toBe(
    'Min anteckning',
  );
});

test('a workbook without a plan for any year gets the file’s year, in English too', () => {
  const after = replay(own, run(own, fileOf('Byt el'), 'en').changes.edits);
  expect(after.sheets.map(({ name }) => name)).toContain('Central plan 2021');
  expect(centralIn(after)).toHaveLength(1);
});

test('text of the file never becomes a formula', () => {
  const after = replay(own, run(own, fileOf('=1+1', '+46 8 790')).changes.edits);
  const sheet = after.sheets.find(({ name }) => name === 'Central plan 2021');
  expect(sheet?.formulas.size).toBe(0);
  expect(centralIn(after)[0]?.slice(1)).toEqual(['=1+1', '+46 8 790']);
});

test('of any two files nothing is lost and nothing stands twice', () => {
  const titles = fc.uniqueArray(fc.constantFrom('Byt el', 'Mät', 'Res mindre', 'Köp in'), { minLength: 1 });
  fc.assert(
    fc.property(titles, titles, (one, other) => {
      const planned = (of: readonly string[]): CentralPlan => ({
        year: 2021,
        rows: of.map((title) => ({ title })),
      });
      const first = replay(own, run(own, planned(one)).changes.edits);
      const after = replay(first, run(first, planned(other)).changes.edits);
      expect(
        centralIn(after)
          .flatMap((sheet) => sheet.slice(1))
          .sort(),
      ).toEqual([...new Set([...one, ...other])].sort());
      expect(newRows(planned(other), readPlan(after, { today }))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
