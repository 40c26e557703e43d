import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { newAction, type NewAction } from '../../../src/jobs/new-actions/new-action';
import { newRows } from '../../../src/jobs/new-actions/new-rows';
import { nextPlan } from '../../../src/jobs/new-actions/next-plan';
import { rowCells, type RowCells } from '../../../src/jobs/new-actions/row-cells';
import { planWords } from '../../../src/jobs/structure/plan-words';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';

/* New rows, filled cells and the next year's plan, whole. `npx jest -u` writes them anew. */

const today = '2020-11-24';
const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const plan: Rows = [
  ['Handlingsplan 2021'],
  headings,
  ['Å-01', 'Byt lås i entrén', 'Bo Ek', day('2021-06-01'), 'Pågår'],
  ['Å-02', 'Sopa gården', 'Eva Berg', day('2021-07-01'), 'Klart'],
];

const two: readonly NewAction[] = [
  newAction({ title: 'Måla taket', owner: 'Kim Ås', deadline: day('2021-09-30') }),
  newAction({
    title: 'Mät avfallet',
    status: 'done',
    links: 'F3',
    comment: '=1+1',
    goal: 'Avfall',
    area: 'Drift',
    resources: 'en vikarie',
    owner: '',
    deadline: null,
  }),
];

const sheet = (rows: Rows, extras?: SheetExtras, more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  ...sheetOf('Plan 2021', rows, extras),
  ...more,
});

const corner = { sheet: 'Plan 2021', row: 1, column: 1, rows: 1, columns: 1 };
const ours = { name: 'planbok_plan_1', area: corner, hidden: true, text: '' };

function planOn(one: SheetSnapshot, names: WorkbookSnapshot['names'] = []) {
  const book = { ...bookOf(one), names };
  const reading = readPlan(book, { today });
  const table = reading.tables.find(({ kind }) => kind === 'actions');
  if (!table) throw new Error('no plan');
  return { book, reading, table, text: planWords(book, reading, 'sv').text };
}

function added(one: SheetSnapshot, actions = two, names: WorkbookSnapshot['names'] = []): string {
  const { book, reading, table, text } = planOn(one, names);
  const found = newRows(book, table, reading.tables, actions, 'sv', text);
  if ('problem' in found) {
    const { code, severity, at, found: what } = found.problem;
    expect(severity).toBe('warning');
    return `${code} at ${at.row}/${at.column}: ${what ?? ''}`;
  }
  const rows = found.rows.map(({ at, id }) => `${at.row}/${at.column} ${id ?? '–'}`);
  return [editsAsText(found.edits), `rows ${rows.join(', ')}`, `left ${found.left.join(', ')}`].join('\n');
}

test.each<[string, SheetSnapshot]>([
  ['below plain rows, with a column for what the plan has none for', sheet(plan)],
  [
    'in a native table with rules, colours and formats',
    sheet(
      plan,
      { tables: { Plan: 'A2:E4' }, formats: { D4: 'd mmm yyyy', E4: '@' } },
      {
        rules: [
          { area: { sheet: 'Plan 2021', row: 3, column: 5, rows: 2, columns: 1 }, rule: { kind: 'list', source: ['Pågår', 'Klart'], strict: false } },
          { area: { sheet: 'Plan 2021', row: 3, column: 4, rows: 3, columns: 1 }, rule: { kind: 'date', strict: false } },
        ] as SheetSnapshot['rules'],
        conditionalLooks: [
          { area: { sheet: 'Plan 2021', row: 3, column: 5, rows: 2, columns: 1 }, equals: 'Klart', look: 'done' },
        ] as unknown as SheetSnapshot['conditionalLooks'],
      },
    ),
  ],
  ['under a filter, with columns for all', sheet(
    plan.map((line, at) => (at === 1 ? [...headings, 'Svar på', 'Mål', 'Område', 'Resurser', 'Kommentar'] : line)),
    { filter: 'A2:J4' },
  )],
  ['without numbers', sheet(plan.map((line) => line.slice(1)))],
  ['of numbers', sheet(plan.map((line, at) => (at < 2 ? line : [at - 1, ...line.slice(1)])))],
])('new actions %s', (_, one) => {
  expect(added(one)).toMatchSnapshot();
});

test('new actions of goals have their goals’ numbers, and days as the last row shows them', () => {
  const rows: Rows = [
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1.1', 'Klimat', 'Byt lås i entrén', 'Bo Ek', day('2021-06-01'), 'Pågår'],
    ['2.1', 'Avfall', 'Sopa gården', 'Eva Berg', day('2021-07-01'), 'Klart'],
  ];
  const actions = ['Avfall', 'Klimat', undefined, 'Avfall'].map((goal, at) =>
    newAction({ title: `Sak ${at + 1}`, deadline: day(`2021-0${at + 1}-15`), ...(goal === undefined ? {} : { goal }) }),
  );
  const formats = { E2: 'd mmm', E3: 'd mmm yyyy', E5: 'd mmm yyyy' };
  expect(added(sheet(rows, { formats }), actions)).toMatchSnapshot('days');
  expect(added(sheet(rows, { formats: { E3: '@' } }), actions.slice(0, 1))).toMatchSnapshot('texts');
});

test('new actions on a sheet of ours look as its rows do', () => {
  expect(added(sheet(plan.slice(1)), two, [ours])).toMatchSnapshot();
});

test.each<[string, SheetSnapshot, string]>([
  ['the sheet is locked', sheet(plan, {}, { isProtected: true }), 'new-rows-protected at 2/1: Plan 2021'],
  [
    'the actions stand under headings',
    sheet([...plan.slice(0, 2), ['Mål 1: Klimat'], ...plan.slice(2)]),
    'new-rows-grouped at 3/1: Mål 1: Klimat',
  ],
  ['something stands in the first row', sheet([...plan, [null, null, null, null, null], [null, 'Anteckning']]), 'new-rows-blocked at 6/2: Anteckning'],
  ['something stands right of the rows', sheet([...plan, [null, null, null, null, null, 'x']]), 'new-rows-blocked at 5/6: x'],
  ['the row after the last is not empty', sheet([...plan, [], [], [null, 'Signatur']]), 'new-rows-blocked at 7/2: Signatur'],
  ['cells below are merged', sheet(plan, { merges: ['B6:C7'] }), 'new-rows-blocked at 6/2: '],
  ['a formula waits in the row', sheet(plan, { formulas: { D5: 'TODAY()' } }), 'new-rows-blocked at 5/4: '],
  ['a table stands below', sheet(plan, { tables: { Annan: 'A6:B8' } }), 'new-rows-blocked at 6/1: '],
])('nothing is added where %s', (_, one, problem) => {
  expect(added(one)).toBe(problem);
});

test('what stands two rows below, or a formula in a column that gets nothing, is in no way', () => {
  const wide = plan.map((line, at) => (at === 1 ? [...line, 'Svar på', 'Dagar kvar'] : line));
  for (const one of [
    sheet([...plan, [], [], [], [null, 'Signatur']]),
    sheet(wide, { formulas: { G5: 'TODAY()', G6: 'TODAY()' } }),
  ])
    expect(added(one).split('\n').at(-2)).toBe('rows 5/1 Å-03, 6/1 Å-04');
});

const filled = (one: SheetSnapshot, rows: readonly RowCells[], names: WorkbookSnapshot['names'] = []): string => {
  const { book, table } = planOn(one, names);
  const found = rowCells(book, table, rows, 'sv');
  if (!('problem' in found)) return editsAsText(found.edits);
  const { code, severity, at, found: what } = found.problem;
  return `${severity} ${code} at ${at.sheet} ${at.row}/${at.column}: ${what ?? ''}`;
};

test('cells of rows that are there: what is empty or goes on is filled in, all else is left', () => {
  const rows: readonly RowCells[] = [
    {
      row: 3,
      cells: [
        { field: 'owner', value: 'Ulla', after: 'Bo Ek' },
        { field: 'deadline', value: day('2021-12-31') },
        { field: 'status', value: 'Pågår' },
        { field: 'links', value: 'F1', isNeeded: true },
        { field: 'comment', value: 'ny' },
      ],
    },
    {
      row: 4,
      cells: [
        { field: 'owner', value: 'Eva Berg, Bo', after: 'Eva' },
        { field: 'deadline', more: 'revised', value: day('2021-12-31'), isNeeded: true },
        { field: 'links', value: null, isNeeded: true },
      ],
    },
  ];
  expect(filled(sheet(plan), rows)).toMatchSnapshot('plain');
  expect(filled(sheet(plan, { tables: { Plan: 'A2:E4' } }), rows)).toMatchSnapshot('in a table');
  expect(filled(sheet(plan, {}, { isProtected: true }), rows)).toBe('warning new-rows-protected at Plan 2021 2/1: Plan 2021');
  expect(filled(sheet(plan), [])).toBe('');
  expect(filled(sheet(plan), rows, [ours])).toMatchSnapshot('on a sheet of ours');
  const known = rows.map(({ row, cells }) => ({ row, cells: cells.slice(0, 1) }));
  expect(filled(sheet(plan), known, [ours])).toMatchSnapshot('on a sheet of ours, without a new column');
  const open = sheet(
    plan.map((line, at) => (at < 2 ? line : [...line.slice(0, 2), null, null, 'Pågår'])),
    { formulas: { C3: 'A1' }, merges: ['C4:D4'] },
  );
  const owner = (row: number): RowCells => ({ row, cells: [{ field: 'owner', value: 'Ulla' }] });
  expect(filled(open, [owner(3), owner(4)])).toBe('');
});

test('the next year’s plan has the headings, widths and rules of the one before', () => {
  const before = sheet(
    [
      ['Handlingsplan 2021'],
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status 2021', 'Genomförd', 'Egen kolumn', 'egen kolumn'],
      ['Å-01', 'Byt lås i entrén', 'Bo Ek', day('2021-06-01'), 'Pågår', null, 'x', 'y'],
      ['Å-02', 'Sopa gården', 'Eva Berg', day('2021-07-01'), 'Klart', day('2021-03-01'), null, 'z'],
    ],
    {},
    { widths: new Map([[2, 61]]) },
  );
  const { book, table, text } = planOn(before);
  const made = nextPlan(book, table, 2022, 20, text);
  expect(editsAsText(made.edits)).toMatchSnapshot('edits');
  const { sheet: name, planYear, headerRow, firstRow, lastRow, rows, columns } = made.table;
  expect({ name, planYear, headerRow, firstRow, lastRow, rows }).toEqual({ name: 'Handlingsplan 2022', planYear: 2022, headerRow: 1, firstRow: 0, lastRow: 0, rows: [] });
  expect(columns.map(({ column, heading, field }) => `${column} ${heading} ${field}`)).toMatchSnapshot('columns');
  expect(sheetNamed(book, name)).toBeUndefined();
});
