import type { CellValue } from '../../../src/book/cells';
import type { SheetSnapshot } from '../../../src/book/snapshot';
import type { NewAction, NewCell } from '../../../src/jobs/new-actions/new-action';
import { newRows } from '../../../src/jobs/new-actions/new-rows';
import { planWords } from '../../../src/jobs/structure/plan-words';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, day, sheetOf, type Rows, type SheetExtras } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { problemText } from '../outcome-text';

/* Cells of a new row that the plan has no column for: in the column of another field, in a new one, or told as left out. `npx jest -u` writes them anew. */

const headings = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar', 'Kontakt'];
const plan: Rows = [
  headings,
  ['1', 'Byt lås i entrén', 'Bo Ek', day('2021-06-01'), 'Pågår', null, 'Ulf'],
  ['2', 'Sopa gården', 'Eva Berg', day('2021-07-01'), 'Klart', null, null],
];

const action = (...cells: readonly NewCell[]): NewAction => ({ title: 'Måla taket', status: 'notStarted', cells });
const cell = (field: NewCell['field'], value: CellValue, more: Partial<NewCell> = {}): NewCell => ({ field, value, ...more });

function added(actions: readonly NewAction[], rows = plan, extras: SheetExtras = {}, more: Partial<SheetSnapshot> = {}): string {
  const book = bookOf({ ...sheetOf('Plan 2021', rows, extras), ...more });
  const reading = readPlan(book, { today: '2020-11-24' });
  const table = reading.tables.find(({ kind }) => kind === 'actions');
  if (!table) throw new Error('no plan');
  const found = newRows(book, table, reading.tables, actions, 'sv', planWords(book, reading, 'sv').text);
  return 'problem' in found
    ? problemText(found.problem)
    : [...editsAsText(found.edits).split('\n').filter((line) => !line.startsWith('widths')), `left ${found.left.join(', ')}`].join('\n');
}

const listOn = (column: number): Partial<SheetSnapshot> => ({
  rules: [
    { area: { sheet: 'Plan 2021', row: 2, column, rows: 2, columns: 1 }, rule: { kind: 'list', source: ['Ulf', 'Eva'], strict: false } },
  ],
});

const cases: readonly (readonly [string, readonly NewAction[], Rows?, SheetExtras?, Partial<SheetSnapshot>?])[] = [
  ['of no field, in the column with its heading', [action(cell('unknown', 'Kim', { heading: ' kontakt' }))]],
  ['of no field and no such heading, left out', [action(cell('unknown', 'Kim', { heading: 'Telefon' }), cell('unknown', 'x'))]],
  ['in the column of another field', [action(cell('resources', '100 tkr', { or: 'comment', heading: 'Resurser' }))]],
  ['beside one that has that column itself: left out', [action(cell('resources', '100 tkr', { or: 'comment', heading: 'Resurser' }), cell('comment', 'bråttom'))]],
  ['that the other field’s cell says already', [action(cell('resources', '100 tkr', { or: 'comment', heading: 'Resurser' }), cell('comment', 'bråttom, 100 tkr'))]],
  ['nowhere, as the other field has no column', [action(cell('resources', '100 tkr', { or: 'goal', heading: 'Resurser' }))]],
  ['nowhere, as a list says what may stand there', [action(cell('resources', '100 tkr', { or: 'comment', heading: 'Resurser' }))], plan, {}, listOn(6)],
  ['there, as the list is beside it', [action(cell('resources', '100 tkr', { or: 'comment', heading: 'Resurser' }))], plan, {}, listOn(5)],
  ['in a new column, of one action of two', [action(), action(cell('resources', '100 tkr', { isNeeded: true }))]],
  ['in a new column of a heading of its own', [action(cell('unknown', 'Kim', { heading: 'Telefon', isNeeded: true }))]],
  ['of nothing', [action(cell('resources', null, { isNeeded: true, heading: 'Resurser' }), cell('unknown', null, { heading: 'Telefon' }))]],
  ['of a new time, in a plan of new times only', [action(cell('deadline', day('2021-09-30')))], plan.map((line, at) => (at === 0 ? line.map((heading) => (heading === 'Klart senast' ? 'Reviderat slutdatum' : heading)) : line))],
  ['twice of one field', [action(cell('comment', 'bråttom', { heading: 'Kommentar' }), cell('comment', 'dyrt', { heading: 'Kommentar' }))]],
  ['in the way of a new one: a note beside the table', [action(cell('resources', '100 tkr', { isNeeded: true }))], plan.map((line, at) => (at === 0 ? [...line, null, 'Anteckningar'] : [...line, null, 'x'])), { tables: { Plan: 'A1:G3' } }],
];

test.each(cases.map(([what, ...of]) => ({ what, of })))('$what', ({ of: [actions, rows, extras, more] }) => {
  expect(added(actions, rows, extras, more)).toMatchSnapshot();
});
