import type { Edit } from '../../../src/book/edit';
import { placeOf } from '../../../src/jobs/year-change/year-figures';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { readingOf, type ShortRow } from '../reading-of';

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
