import { dayOrderOf, orderEvidence } from '../../../src/plan/deadlines/day-order';
import type { DayOrder } from '../../../src/plan/deadlines/deadline-context';
import { mayBeSwapped } from '../../../src/plan/deadlines/swapped-days';
import type { CellValue } from '../../../src/book/cells';
import type { Language } from '../../../src/plan/field';
import type { ColumnDraft } from '../../../src/plan/tables/column-draft';
import type { Grid } from '../../../src/plan/tables/grid';
import { day, sheetOf } from '../sheet-of';

/* What a table's own headings and texts show of whether the day or the month comes first. */

const gridOf = (cells: readonly CellValue[]): Grid =>
  ({ sheet: sheetOf('Plan', [['Rubrik'], ...cells.map((cell) => [cell])]) }) as unknown as Grid;

const column = (field: string, key?: string, more?: string): ColumnDraft =>
  ({
    column: 1,
    field,
    ...(more === undefined ? {} : { more }),
    ...(key === undefined ? {} : { header: { heading: { key } } }),
  }) as unknown as ColumnDraft;

const shown = (cells: readonly CellValue[], one = column('deadline')): string => {
  const { dayFirst, monthFirst } = orderEvidence(gridOf(cells), [one], 2, cells.length + 1);
  return `${dayFirst} ${monthFirst}`;
};

test.each<[CellValue, string]>([
  ['31/03/2020', '1 0'],
  ['03/31/2020', '0 1'],
  ['31/3', '1 0'],
  ['3/31/20', '0 1'],
  ['12/13', '0 1'],
  ['13/12', '1 0'],
  ['12/12/2020', '0 0'],
  ['13/13/2020', '0 0'],
  // June 2026 or the 26th of June; from 40 on neither.
  ['6/19', '0 1'],
  ['6/20', '0 0'],
  ['6/39', '0 0'],
  ['6/40', '0 1'],
  ['6/26/2020', '0 1'],
  ['klart 31/03/2020', '1 0'],
  ['1/31/03/2020', '0 0'],
  ['31-03-2020', '0 0'],
  [`31/03/2020 ${'x'.repeat(69)}`, '1 0'],
  [`31/03/2020 ${'x'.repeat(70)}`, '0 0'],
  [day('2020-03-31'), '0 0'],
  [null, '0 0'],
])('%j shows how many day first, and month first: %s', (cell, expected) => {
  expect(shown([cell])).toBe(expected);
});

test.each<[string, ColumnDraft, string]>([
  ['of an owner', column('owner'), '0 0'],
  ['of a comment', column('comment'), '2 1'],
  ['of nothing', column('unknown'), '0 0'],
  ['of another time', column('unknown', undefined, 'reportedBack'), '2 1'],
  ['whose heading says the day first', column('owner', 'due (dd/mm/yyyy)'), '1 0'],
  ['whose heading says the month first', column('owner', 'due (mm/dd/yyyy)'), '0 1'],
])('a column %s', (_, one, expected) => {
  expect(shown(['31/03/2020', '30/03/2020', '3/31/2020'], one)).toBe(expected);
});

test('rows above and below the table show nothing', () => {
  const grid = gridOf(['31/03/2020', '30/03/2020', '29/03/2020', '28/03/2020']);
  expect(orderEvidence(grid, [column('deadline')], 3, 4)).toEqual({ dayFirst: 2, monthFirst: 0 });
  expect(orderEvidence(grid, [column('deadline')], 5, 90)).toEqual({ dayFirst: 1, monthFirst: 0 });
});

const none = [0, 0] as const;

test.each<[own: readonly [number, number], all: readonly [number, number], Language, DayOrder]>([
  [none, none, 'sv', 'day-first'],
  [none, none, 'nb', 'day-first'],
  [none, none, 'en', 'unknown'],
  [[1, 0], [0, 9], 'en', 'day-first'],
  [[0, 1], [9, 0], 'sv', 'month-first'],
  [[1, 1], [9, 0], 'sv', 'unknown'],
  [none, [1, 0], 'en', 'day-first'],
  [none, [0, 1], 'sv', 'month-first'],
  [none, [2, 1], 'sv', 'unknown'],
])('its own %j and those of the workbook %j, in %s: %s', ([dayFirst, monthFirst], all, language, order) => {
  const of = { dayFirst: all[0], monthFirst: all[1] };
  expect(dayOrderOf({ dayFirst, monthFirst }, of, language)).toBe(order);
});

const early = [day('2020-03-12'), day('2020-01-02')];

test.each<[string, readonly CellValue[], boolean]>([
  ['days of twelve at most, and texts of more', [...early, '31/03/2020'], true],
  ['texts of the day first and of the month first', [day('2020-03-12'), '31/03/2020', '3/31/2020'], true],
  ['with dots, dashes and hours', [day('2020-03-12'), '31.03.2020', '31-03-20 12:30:00'], true],
  ['too few', [day('2020-03-12'), '31/03/2020'], false],
  ['a day of more', [...early, day('2020-03-13'), '31/03/2020'], false],
  ['no texts', [...early, day('2020-02-01')], false],
  ['texts that an import takes too', [...early, '12/03/2020'], false],
  ['no days', ['31/03/2020', '30/03/2020', '29/03/2020'], false],
  ['texts of two kinds of signs', [...early, '31/03-2020'], false],
  ['texts that say more', [...early, 'ca 31/03/2020'], false],
  ['empty cells', [null, null, null, 4], false],
])('whether days of a column may be swapped: %s', (_, cells, expected) => {
  expect(mayBeSwapped(gridOf(cells), [1], 2, cells.length + 1)).toBe(expected);
});
