import type { CellValue } from '../../../src/book/cells';
import { mayBeSwapped } from '../../../src/plan/deadlines/swapped-days';
import { gridOf } from '../../../src/plan/tables/grid';
import { day, sheetOf } from '../../plan/sheet-of';

const early = day('2020-03-05');

/** One column, from the first row to the last. */
const swapped = (...cells: readonly CellValue[]): boolean =>
  mayBeSwapped(
    gridOf(
      sheetOf(
        'Plan',
        cells.map((cell) => [cell]),
      ),
    ),
    [1],
    1,
    cells.length,
  );

test.each([
  ['two dates and a text beyond the twelfth', [early, early, '25/3/2020'], true],
  ['a date and two such texts', [early, '25/3/2020', '3/13/2020'], true],
  ['the twelfth may be a month', [day('2020-03-12'), early, '25/3/2020'], true],
  ['the thirteenth is none', [day('2020-03-13'), early, '25/3/2020'], false],
  ['dates only', [early, early, early], false],
  ['texts only', ['25/3/2020', '26/3/2020', '27/3/2020'], false],
  ['too few to say', [early, '25/3/2020'], false],
  ['texts that make sense either way', [early, early, '12/12/2020'], false],
  ['numbers and nothing', [early, 25, null, true], false],
])('%s', (_, cells, is) => expect(swapped(...cells)).toBe(is));

test.each([
  ['25/3/2020', true],
  ['3/25/2020', true],
  ['25.3.20', true],
  ['25-3-2020', true],
  [' 25/3/2020 ', true],
  ['25/3/2020 10:00', true],
  ['25/3/2020  10:00', true],
  ['25/3/2020 9:00:30', true],
  ['25/3-2020', false],
  ['25/3/202', false],
  ['25/3/20201', false],
  ['125/3/2020', false],
  ['25/133/2020', false],
  ['2020-03-25', false],
  ['den 25/3/2020', false],
  ['25/3/2020 kl 10', false],
  ['25/3/2020 10:0', false],
  ['25/3/2020 10:00:3', false],
  ['25/3/2020 100:00', false],
])('a text %p that an import leaves: %p', (text, is) => expect(swapped(early, early, text)).toBe(is));

test('only the columns and the rows asked about count', () => {
  const grid = gridOf(
    sheetOf('Plan', [
      [day('2020-03-25'), 'x'],
      [early, '25/3/2020'],
      [early, null],
      [day('2020-03-26'), null],
    ]),
  );
  expect(mayBeSwapped(grid, [1, 2], 2, 3)).toBe(true);
  expect(mayBeSwapped(grid, [1], 2, 3)).toBe(false);
  expect(mayBeSwapped(grid, [1, 2], 1, 3)).toBe(false);
  expect(mayBeSwapped(grid, [1, 2], 2, 4)).toBe(false);
  expect(mayBeSwapped(grid, [1, 2, 3], 2, 9)).toBe(false);
});
