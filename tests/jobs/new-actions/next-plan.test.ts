import { guarded } from '../../../src/book/guarded';
import { inverse } from '../../../src/book/inverse';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { sheetNamed } from '../../../src/book/snapshot';
import { newAction } from '../../../src/jobs/new-actions/new-action';
import { newRows } from '../../../src/jobs/new-actions/new-rows';
import { nextPlan } from '../../../src/jobs/new-actions/next-plan';
import { jobs } from '../../../src/jobs/jobs';
import { planWords } from '../../../src/jobs/structure/plan-words';
import { readPlan } from '../../../src/plan/read-plan';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

/* The next year's plan has the headings of the plan before it, on a sheet of its own. */

const today = '2020-11-24';
const plan: Rows = [
  ['Nr', 'Åtgärd', 'Vem', 'Klart senast', 'Läget 2020', 'Klart datum', 'Egen kolumn'],
  ['Å-01', 'Byt lås i entrén', 'Bo Ek', { date: '2020-06-01' }, 'Pågår', null, 'x'],
  ['Å-02', 'Sopa gården', 'Eva Berg', { date: '2020-07-01' }, 'Klar', { date: '2020-07-01' }, 'y'],
];

test('the same headings for the new year, read as a plan of that year, and taken back whole', () => {
  const book = bookOf(sheetOf('Plan 2020', plan));
  const reading = readPlan(book, { today });
  const [before] = reading.tables;
  if (!before) throw new Error('no plan');
  const { text } = planWords(book, reading, 'sv');
  const { table, edits } = nextPlan(book, before, 2021, 1, text);
  const made = replay(book, edits);
  const like = { table: before, year: 2021 };
  const actions = [newAction({ title: 'Måla taket', owner: 'Kim Ås', deadline: { date: '2021-09-30' } })];
  const rows = newRows(made, table, reading.tables, actions, 'sv', text, like);
  if ('problem' in rows) throw new Error(rows.problem.code);
  const changes = guarded(book, [...edits, ...rows.edits]);
  expect(objectionsTo(book, changes)).toEqual([]);
  const after = replay(book, changes.edits);
  expect(sheetNamed(after, 'Handlingsplan 2021')?.values).toEqual([
    ['Nr', 'Åtgärd', 'Vem', 'Klart senast', 'Läget 2021', 'Egen kolumn'],
    ['Å-03', 'Måla taket', 'Kim Ås', { date: '2021-09-30' }, 'Ej påbörjad'],
  ]);
  const read = readPlan(after, { today }).tables.find(({ sheet }) => sheet === 'Handlingsplan 2021');
  expect(read).toMatchObject({ kind: 'actions', planYear: 2021, rows: [{ title: 'Måla taket' }] });
  expect(read?.columns.map(({ field }) => field)).toEqual(table.columns.map(({ field }) => field));
  expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
});

test.each(['sv', 'en'] as const)('a sample in %s: the plan that is in order is the model', (language) => {
  const empty = bookOf(sheetOf('1', []));
  const request = { today, year: 2020, language, isSample: true } as const;
  const sample = replay(empty, jobs.create(empty, request).changes.edits);
  const book = replay(sample, jobs.structure(sample, { today }).changes.edits);
  const reading = readPlan(book, { today });
  const before = reading.tables.find(({ kind }) => kind === 'actions');
  if (!before) throw new Error('no plan');
  const { table, edits } = nextPlan(book, before, 2021, 3, planWords(book, reading, language).text);
  expect(objectionsTo(book, guarded(book, edits))).toEqual([]);
  const headings = table.columns.map(({ heading }) => heading);
  expect(headings).not.toContain(language === 'sv' ? 'Källa' : 'Source');
  expect(headings.length).toBeGreaterThan(4);
  expect(new Set(headings).size).toBe(headings.length);
});

test.each([
  ['Ursprungligt slutdatum', 'Reviderat slutdatum'],
  ['Klart senast', 'Nytt slutdatum'],
  ['Klart senast', 'Egen kolumn'],
])('each column of deadlines takes days: %s, %s', (first, second) => {
  const due = (month: number) => ({ date: `2020-${month}-01` });
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Vem', first, second, 'Status'],
      ['Å-01', 'Byt lås i entrén', 'Bo Ek', due(10), second === 'Egen kolumn' ? 'x' : due(12), 'Pågår'],
      ['Å-02', 'Sopa gården', 'Eva Berg', due(11), null, 'Klar'],
    ]),
  );
  const reading = readPlan(book, { today });
  const [before] = reading.tables;
  if (!before) throw new Error('no plan');
  const { table, edits } = nextPlan(book, before, 2021, 3, planWords(book, reading, 'sv').text);
  expect(objectionsTo(book, guarded(book, edits))).toEqual([]);
  const days = table.columns.flatMap(({ field, column }) => (field === 'deadline' ? [column] : []));
  const ruled = sheetNamed(replay(book, edits), 'Handlingsplan 2021')?.rules ?? [];
  const ofDays = ruled.filter(({ rule }) => rule.kind === 'date').map(({ area }) => area);
  expect(days).toHaveLength(second === 'Egen kolumn' ? 1 : 2);
  expect(ofDays).toEqual(
    days.map((column) => ({ sheet: 'Handlingsplan 2021', row: 2, column, rows: 3, columns: 1 })),
  );
});
