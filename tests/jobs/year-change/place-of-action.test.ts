import type { Edit } from '../../../src/book/edit';
import { placeOf, yearRow } from '../../../src/jobs/year-change/year-figures';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { readingOf, type ShortRow, type ShortTable } from '../reading-of';

/* An action on a sheet that this very run orders is shown where the person has it: on the sheet that it is ordered from. */

const book = bookOf(
  sheetOf('Gammal plan', [
    ['Mål 1'],
    ['Nr', null, 'Åtgärd'],
    ['1', null, ' Byt lampor '],
    ['2', null, 'Sortera'],
  ]),
);

const ordered: Edit = { kind: 'addSheet', sheet: 'Plan 2020 (ordnad)' };
const written: Edit = {
  kind: 'writeCells',
  at: { sheet: 'Plan 2020 (ordnad)', row: 9, column: 9 },
  cells: [['x']],
};

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

test.each<[string, readonly Edit[], Partial<ShortRow>, ReturnType<typeof at>]>([
  ['nothing is made', [], { more: { 4: 'Gammal plan, rad 3' } }, at('Plan 2020 (ordnad)', 2, 2)],
  [
    'its sheet is there and written to',
    [written],
    { more: { 4: 'Gammal plan, rad 3' } },
    at('Plan 2020 (ordnad)', 2, 2),
  ],
  [
    'another sheet is made',
    [{ kind: 'addSheet', sheet: 'Lägesbild' }, written],
    { more: { 4: 'Gammal plan, rad 3' } },
    at('Plan 2020 (ordnad)', 2, 2),
  ],
  ['its sheet is made', [ordered], { more: { 4: 'Gammal plan, rad 3' } }, at('Gammal plan', 3, 3)],
  [
    'the last of its sources',
    [ordered],
    { more: { 4: 'Gammal plan, rad 2', 5: 'Gammal plan, rad 3' } },
    at('Gammal plan', 3, 3),
  ],
  ['its title is another there', [ordered], { more: { 4: 'Gammal plan, rad 4' } }, at('Gammal plan', 4, 1)],
  ['its row is gone there', [ordered], { more: { 4: 'Gammal plan, rad 40' } }, at('Gammal plan', 40, 1)],
  ['its source is no sheet', [ordered], { more: { 4: 'Borta, rad 3' } }, at('Borta', 3, 1)],
  ['it says no source', [ordered], { more: { 4: 'Eva' } }, at('Plan 2020 (ordnad)', 2, 2)],
])('where an action is: %s', (_, edits, row, expected) => {
  const reading = readingOf({
    sheet: 'Plan 2020 (ordnad)',
    kind: 'actions',
    rows: [{ id: '1', title: 'Byt lampor', ...row }],
    more: [{ field: 'unknown', heading: 'Källa' }],
  });
  const [table] = reading.tables;
  const [found] = table?.rows ?? [];
  if (!table || !found) throw new Error('no row');
  expect(placeOf({ book, edits }, { table, row: found })).toEqual(expected);
});

function itemOf(row: ShortRow, more: ShortTable['more'] = []) {
  const [table] = readingOf({ sheet: 'Plan', kind: 'actions', rows: [row], more }).tables;
  const [found] = table?.rows ?? [];
  if (!table || !found) throw new Error('no row');
  return { table, row: found };
}

const times: ShortTable['more'] = [{ field: 'deadline', heading: 'Klart' }];

test.each<[string, ShortRow, ShortTable['more'], string]>([
  ['as its cell says it', { title: 'a', due: '2020-06-01', more: { 4: 'v. 22' } }, times, 'v. 22'],
  ['of an empty cell', { title: 'a', due: '2020-06-01' }, times, ''],
  ['as it is read, in a plan without a column of times', { title: 'a', due: '2020-06-01' }, [], '2020-06-01'],
  ['of a plan that says no time', { title: 'a' }, [], ''],
])('the time of an action as faces show it: %s', (_, row, more, expected) => {
  const decision = { item: itemOf(row, more), act: null, question: null, answer: null, next: null };
  expect(yearRow(decision, 0, { book, edits: [] }).deadline).toBe(expected);
});

test('a decision as faces show it', () => {
  const item = itemOf({ id: 'A1', title: 'Byt lampor', status: 'ongoing', owner: 'Eva' });
  const next = { item: itemOf({ id: 'B1', title: 'Byt alla lampor' }), isSure: true };
  const answer = { at: 'A1', choice: 'move', same: null } as const;
  const shown = yearRow({ item, act: 'move', question: 'same', answer, next }, 2, { book, edits: [] });
  expect(shown).toEqual({
    at: at('Plan', 2, 2),
    id: 'A1',
    title: 'Byt lampor',
    owner: 'Eva',
    status: 'ongoing',
    deadline: '',
    moves: 2,
    act: 'move',
    question: 'same',
    choice: 'move',
    next: { at: at('Plan', 2, 2), name: 'B1 Byt alla lampor' },
  });
});
