import { jobNames, type JobName } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { planProblems } from '../../src/jobs/plan-problems';
import { readingOf } from './reading-of';
import { bookOf, day, sheetOf } from '../plan/sheet-of';

const request = { today: '2020-11-24' };

const prices = sheetOf('Lista', [
  ['Produkt', 'Antal', 'Pris'],
  ['Papper', 3, 20],
  ['Pennor', 10, 5],
]);

const plan = sheetOf('Blad1', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Skriv rutinen', 'Eva Lund', day('2021-03-31'), 'Pågår'],
  [2, 'Kontrollera fläkten', 'Lars Holm', day('2021-06-30'), 'Ej påbörjad'],
  [3, 'Köp in kärl', 'Lars Holm', day('2020-10-02'), 'Pågår'],
]);

const findings = sheetOf('Revision', [
  ['Nr', 'Iakttagelse', 'Typ', 'Krav'],
  [1, 'Rutinen saknas', 'Avvikelse', '8.1'],
  [2, 'Bra ordning', 'Positiv iakttagelse', '8.2'],
]);

const codesOf = (outcome: ReturnType<(typeof jobs)['review']>): readonly string[] =>
  outcome.problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code);

describe('a workbook without any plan', () => {
  // The log lists what was run, whatever is in the workbook.
  const others = jobNames.filter(
    (name): name is Exclude<JobName, 'create' | 'log'> => name !== 'create' && name !== 'log',
  );

  test.each(others)('%s writes nothing, and asks', (name) => {
    const outcome = jobs[name](bookOf(prices), request);
    expect(outcome.changes.edits).toEqual([]);
    expect(outcome.agenda).toBeNull();
    const own = name === 'minutes' ? ['meeting-without-agenda'] : [];
    expect(new Set(codesOf(outcome))).toEqual(new Set(['no-plan', ...own]));
  });

  test('create makes one, and has no more to ask about that', () => {
    expect(codesOf(jobs.create(bookOf(prices), request))).toEqual([]);
  });
});

describe('findings without a plan', () => {
  test('a review makes the agenda and no overview', () => {
    const outcome = jobs.review(bookOf(findings), request);
    expect(outcome.agenda?.items.length).toBeGreaterThan(0);
    const made = outcome.changes.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
    expect(made).toEqual(['Dagordning', 'Planbok minne']);
  });

  test('an overview alone is asked about', () => {
    const outcome = jobs.rollup(bookOf(findings), request);
    expect(outcome.changes.edits).toEqual([]);
    expect(codesOf(outcome)).toEqual(['no-plan']);
  });
});

test('beside findings, a sheet that is nearly a plan is asked about, by whatever job', () => {
  const near = { sheet: 'Idéer', headerRow: 2, left: 1, right: 3, headings: [], found: [], missing: [] };
  const reading = readingOf({ sheet: 'Revision', kind: 'findings', rows: [{ title: 'Rutinen saknas' }] });
  const ofYear = { year: null, total: 0 };
  expect(planProblems(bookOf(findings), { ...reading, nearMisses: [near] }, ofYear, 'check')).toEqual([
    { code: 'no-plan', severity: 'warning', at: { sheet: 'Idéer', row: 2, column: 1 } },
  ]);
  expect(planProblems(bookOf(findings), reading, ofYear, 'check')).toEqual([]);
});

describe('the year that is asked for', () => {
  test('beats the guess: the plan names none, and most of its days are in another', () => {
    const outcome = jobs.review(bookOf(plan), { ...request, year: 2020 });
    expect(outcome.rollup).toMatchObject({ year: 2020, total: 3 });
    expect(codesOf(outcome)).not.toContain('year-without-actions');
  });

  test('takes no plan from the year it is guessed to be for, where another is for the year asked for', () => {
    const other = { ...plan, name: 'Plan 2020' };
    const outcome = jobs.check(bookOf(plan, other), { ...request, year: 2020 });
    expect(outcome.reading.tables.map(({ planYear }) => planYear)).toEqual([2021, 2020]);
    expect(outcome.rollup.total).toBe(3);
  });

  test('is within the span that a plan is for', () => {
    const long = { ...plan, name: 'Program 2019–2023' };
    expect(jobs.check(bookOf(long), { ...request, year: 2022 }).rollup.total).toBe(3);
    expect(jobs.check(bookOf(long), request).rollup.year).toBe(2020);
  });

  test('is asked about when the plan says that it is for another', () => {
    const named = { ...plan, name: 'Handlingsplan 2021' };
    const { problems, rollup, changes } = jobs.review(bookOf(named), { ...request, year: 2019 });
    expect(rollup.total).toBe(0);
    // The overview asks too, and does not say that nothing is left.
    expect(JSON.stringify(changes.edits)).toContain('Ingen plan i arbetsboken är för 2019.');
    expect(problems).toContainEqual({
      code: 'year-without-actions',
      severity: 'warning',
      at: { sheet: 'Handlingsplan 2021', row: 1, column: 1 },
      found: '2019',
      candidates: ['2021'],
    });
  });
});
