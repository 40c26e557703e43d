import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { guarded } from '../../../src/book/guarded';
import { objectionsTo } from '../../../src/book/objection';
import { replay } from '../../../src/book/replay';
import { jobs } from '../../../src/jobs/jobs';
import { newAction, type NewAction } from '../../../src/jobs/new-actions/new-action';
import { newRows, type NewRows } from '../../../src/jobs/new-actions/new-rows';
import { planWords } from '../../../src/jobs/structure/plan-words';
import { readPlan } from '../../../src/plan/read-plan';
import { comparable } from '../../hosts/comparable';
import { bookOf, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';

const today = '2020-11-24';
const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const plan: Rows = [
  ['Handlingsplan 2021'],
  headings,
  ['Å-01', 'Byt lås i entrén', 'Bo Ek', { date: '2021-06-01' }, 'Pågår'],
  ['Å-02', 'Sopa gården', 'Eva Berg', { date: '2021-07-01' }, 'Klar'],
];

const two: readonly NewAction[] = [
  newAction({ title: 'Måla taket', owner: 'Kim Ås', deadline: { date: '2021-09-30' } }),
  newAction({ title: 'Mät avfallet', status: 'ongoing', links: 'F3', comment: '=1+1' }),
];

function added(book: WorkbookSnapshot, actions = two, language: 'sv' | 'en' = 'sv'): NewRows {
  const reading = readPlan(book, { today });
  const table = reading.tables.find(({ kind }) => kind === 'actions');
  if (!table) throw new Error('no plan');
  const { text } = planWords(book, reading, language);
  return newRows(book, table, reading.tables, actions, language, text);
}

function mustBeAdded(book: WorkbookSnapshot, actions = two): WorkbookSnapshot {
  const found = added(book, actions);
  if ('problem' in found) throw new Error(found.problem.code);
  const changes = guarded(book, found.edits);
  expect(objectionsTo(book, changes)).toEqual([]);
  const after = replay(book, changes.edits);
  const undo = inverse(book, changes.edits);
  expect(comparable(replay(after, undo.edits))).toEqual(comparable(book));
  const before = readPlan(book, { today }).tables.find(({ kind }) => kind === 'actions');
  const now = readPlan(after, { today }).tables.find(({ sheet }) => sheet === before?.sheet);
  expect(now?.rows.slice(0, -actions.length).map(({ cells }) => [...cells])).toEqual(
    before?.rows.map(({ cells }) => [...cells]),
  );
  expect(now?.rows.slice(-actions.length).map(({ row, id }) => ({ row, id }))).toEqual(
    found.rows.map(({ at, id }) => ({ row: at.row, id })),
  );
  expect(now?.rows.slice(-actions.length).map(({ title }) => title)).toEqual(
    actions.map(({ title }) => title),
  );
  return after;
}

const lines = (book: WorkbookSnapshot, sheet: string, first: number): readonly (readonly string[])[] =>
  (sheetNamed(book, sheet)?.values ?? []).slice(first - 1).map((line) => line.map(textOf));

test('right below the last action, numbered on, in the words of the plan, with a column for what it has none for', () => {
  const after = mustBeAdded(bookOf(sheetOf('Plan', plan)));
  expect(lines(after, 'Plan', 2)).toEqual([
    [...headings, 'Svarar på'],
    ['Å-01', 'Byt lås i entrén', 'Bo Ek', '2021-06-01', 'Pågår'],
    ['Å-02', 'Sopa gården', 'Eva Berg', '2021-07-01', 'Klar'],
    ['Å-03', 'Måla taket', 'Kim Ås', '2021-09-30', 'Ej påbörjad'],
    ['Å-04', 'Mät avfallet', '', '', 'Pågår', 'F3'],
  ]);
});

test('a day is shown as the plan shows its days', () => {
  const book = bookOf(sheetOf('Plan', plan, { formats: { D4: 'd mmm yyyy' } }));
  const sheet = sheetNamed(mustBeAdded(book), 'Plan');
  expect(sheet && [...sheet.formats].filter(([, format]) => format === 'd mmm yyyy')).toHaveLength(2);
});

test.each<[string, SheetExtras]>([
  ['a native table', { tables: { Plan1: 'A2:E4' } }],
  ['a native table with rows to fill in', { tables: { Plan1: 'A2:E9' } }],
  ['a filter', { filter: 'A2:E4' }],
])('%s reaches to the last row and the new column', (_name, extras) => {
  const sheet = sheetNamed(mustBeAdded(bookOf(sheetOf('Plan', plan, extras))), 'Plan');
  const area = sheet?.tables[0]?.area ?? sheet?.filter;
  expect(area).toMatchObject({ row: 2, column: 1, columns: 6 });
  expect((area?.row ?? 0) + (area?.rows ?? 0) - 1).toBe(extras.tables?.['Plan1'] === 'A2:E9' ? 9 : 6);
});

const below = (...rows: Rows): Rows => [...plan, ...rows];

test.each<[string, Rows, SheetExtras, string]>([
  ['totals', below(['Summa', null, 2]), {}, 'Summa'],
  ['a note one row down', below([], ['Grön ruta betyder klart']), {}, 'Grön ruta betyder klart'],
  ['a note just below the rows', below([], [], ['Frågor: miljösamordnaren']), {}, 'Frågor: miljösamordnaren'],
  ['something beside the rows', below([null, null, null, null, null, 'Obs']), {}, 'Obs'],
  ['merged cells', below(), { merges: ['A6:C6'] }, ''],
  ['another native table', below(), { tables: { Plan1: 'A2:E4', Andra: 'B7:C9' } }, ''],
  ['rows of numbers to be filled in', below(['Å-03'], ['Å-04']), {}, 'Å-03'],
])('nothing is planned where something is in the way: %s', (_name, rows, extras, found) => {
  const book = bookOf(sheetOf('Plan', rows, extras));
  expect(added(book)).toMatchObject({ problem: { code: 'new-rows-blocked', found } });
});

test('far enough below, or beside, nothing is in the way', () => {
  mustBeAdded(bookOf(sheetOf('Plan', below([], [], [], ['Frågor: miljösamordnaren']))));
  mustBeAdded(
    bookOf(
      sheetOf(
        'Plan',
        plan.map((line, row) => (row === 4 ? line : [...line, null, null])),
      ),
    ),
  );
});

test('a formula that waits for its row stays, and is written over by nothing', () => {
  const rows = [...plan.slice(0, 2).map((line) => [...line]), ...plan.slice(2), [null, null, null, null, '']];
  const waits = { formulas: { E5: 'IF(B5="","",1)' } };
  expect(added(bookOf(sheetOf('Plan', rows, waits)))).toMatchObject({
    problem: { code: 'new-rows-blocked' },
  });
});

test('a plan with headings between its rows is not added to before it is in order', () => {
  const grouped = bookOf(
    sheetOf('Plan 2021', [
      headings,
      ['Mål 1. Minskad energi'],
      ['1', 'Byt lås i entrén', 'Bo Ek', '2021-06-01', 'Pågår'],
      ['Mål 2. Mindre avfall'],
      ['2', 'Sopa gården', 'Eva Berg', '2021-07-01', 'Klar'],
    ]),
  );
  expect(added(grouped)).toMatchObject({ problem: { code: 'new-rows-grouped' } });
  const ordered = replay(grouped, jobs.structure(grouped, { today }).changes.edits);
  const after = mustBeAdded(ordered);
  const sheet = sheetNamed(after, 'Plan 2021 (ordnad)');
  const ends = (areas: readonly { readonly row: number; readonly rows: number }[]): readonly number[] =>
    areas.map(({ row, rows }) => row + rows - 1);
  expect(ends((sheet?.rules ?? []).map(({ area }) => area))).toContain(5);
  expect(jobs.structure(after, { today }).changes.edits).toEqual([]);
  expect(textOf(sheet ? valueAt(sheet, 4, 3) : null)).toBe('Måla taket');
});

test('an empty plan gets its rows where the first is to be filled in, with the lists that wait there', () => {
  const empty = bookOf(sheetOf('Blad1', []));
  const book = replay(empty, jobs.create(empty, { today, year: 2021, language: 'sv' }).changes.edits);
  const many = Array.from({ length: 27 }, (_, at) => newAction({ title: `Åtgärd ${at + 1} i huset` }));
  const after = mustBeAdded(book, many);
  const sheet = sheetNamed(after, 'Handlingsplan 2021');
  expect(sheet?.tables[0]?.area.rows).toBe(28);
  expect(sheet?.rules.map(({ area }) => [area.row, area.rows]).sort()).toEqual([
    [2, 25],
    [2, 25],
    [27, 2],
    [27, 2],
  ]);
  expect(textOf(sheet ? valueAt(sheet, 2, 1) : null)).toBe('Å-2021-001');
});

test('nothing is written on a protected sheet', () => {
  const sheet = { ...sheetOf('Plan', plan), isProtected: true };
  expect(added(bookOf(sheet))).toMatchObject({ problem: { code: 'new-rows-protected' } });
});
