import { sheetLines } from '../../../src/jobs/sheets/sheet-lines';
import { freeNumber } from '../../../src/jobs/sheets/free-number';
import { footerOf } from '../../../src/jobs/sheets/footer';
import { typedTitle } from '../../../src/jobs/sheets/typed-title';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const block = (row: number, rows = 1, column = 1, columns = 2) => ({ row, column, rows, columns });

test('lines know their rows, and blocks of one look that touch are one', () => {
  const sheet = sheetLines();
  expect(sheet.next()).toBe(1);
  expect(sheet.add(['a', 'b'], 'body')).toBe(1);
  expect(sheet.add(['c', 'd'], 'body')).toBe(2);
  sheet.skip();
  expect(sheet.next()).toBe(4);
  expect(sheet.add(['e', 'f'], 'body')).toBe(4);
  sheet.skip(2);
  expect(sheet.add(['g', 'h', 'i'], 'body', 2)).toBe(7);
  expect(sheet.add(['j', 'k', 'l'], 'body')).toBe(8);
  expect(sheet.lines).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    [],
    ['e', 'f'],
    [],
    [],
    ['g', 'h', 'i'],
    ['j', 'k', 'l'],
  ]);
  expect(sheet.looks).toEqual([
    { block: block(1, 2), look: 'body' },
    { block: block(4), look: 'body' },
    { block: block(7), look: 'body' },
    { block: block(8, 1, 1, 3), look: 'body' },
  ]);
});

test('a block goes on below one of its own place and look alone, whatever was added between', () => {
  const sheet = sheetLines();
  sheet.look(block(1, 2), 'body');
  sheet.look(block(1, 2, 3, 1), 'number');
  sheet.look(block(3), 'body');
  sheet.look(block(3, 1, 3, 1), 'number');
  sheet.look(block(4, 1, 2), 'body');
  sheet.look(block(4), 'label');
  sheet.look(block(4, 3), 'body');
  expect(sheet.looks).toEqual([
    { block: block(1, 6), look: 'body' },
    { block: block(1, 3, 3, 1), look: 'number' },
    { block: block(4, 1, 2), look: 'body' },
    { block: block(4), look: 'label' },
  ]);
});

test('a block of no cells has no look: a table without rows', () => {
  const sheet = sheetLines();
  sheet.add([], 'body');
  sheet.look(block(2, 0), 'body');
  sheet.look(block(2, 1, 1, 0), 'body');
  expect(sheet.looks).toEqual([]);
});

test('the block that is given is not altered, and links are kept as given', () => {
  const sheet = sheetLines();
  const given = block(1);
  sheet.look(given, 'body');
  sheet.look(block(2), 'body');
  sheet.link(1, 2, { sheet: 'Plan', row: 3, column: 4 });
  expect(given).toEqual(block(1));
  expect(sheet.links).toEqual([{ row: 1, column: 2, to: { sheet: 'Plan', row: 3, column: 4 } }]);
});

test('the first number whose names are free, whatever their case', () => {
  const named = (...names: readonly string[]) => ({
    names: names.map((name) => ({ name, area: null, hidden: true, text: '' })),
  });
  const free = (...names: readonly string[]): number =>
    freeNumber(named(...names), (number) => [`a_${number}`, `b_${number}`]);
  expect([free(), free('a_1'), free('B_1', 'A_2'), free('a_2'), free('a_1', 'b_2', 'a_10')]).toEqual([
    1, 2, 3, 1, 3,
  ]);
});

test('a footer says whose it is, what, and when', () => {
  expect(footerOf({ organisation: 'Skolan' }, 'Lägesbild', '2020-11-24')).toBe(
    'Skolan · Lägesbild · 2020-11-24',
  );
  expect(footerOf({}, 'Lägesbild', '2020-11-24')).toBe('Planbok · Lägesbild · 2020-11-24');
});

test('a title that a person has typed is one that Planbok does not write, and not nothing', () => {
  const sheets = (title: string | null) => ({
    ...bookOf(sheetOf('Blad', [[title]])),
    names: [
      {
        name: 'planbok_rollup',
        area: { sheet: 'Blad', row: 1, column: 1, rows: 1, columns: 1 },
        hidden: true,
        text: '',
      },
    ],
  });
  const typed = (title: string | null, mark = 'rollup') =>
    typedTitle(sheets(title), mark, (one) => one === 'Ours');
  expect([typed('Mine'), typed('Ours'), typed(''), typed(' '), typed(null), typed('Mine', 'agenda')]).toEqual(
    ['Mine', null, null, null, null, null],
  );
});
