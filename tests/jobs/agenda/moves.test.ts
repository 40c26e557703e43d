import fc from 'fast-check';
import { actionMoves, timesMoved } from '../../../src/jobs/agenda/moves';
import type { CellValue } from '../../../src/book/cells';
import type { Status } from '../../../src/plan/status';
import { readingOf, type ShortRow, type ShortTable } from '../reading-of';

const timesIn = (...cells: readonly CellValue[]): number => {
  const kinds = ['original', undefined, 'revised'];
  const { tables } = readingOf({
    sheet: 'Plan',
    kind: 'actions',
    more: cells.map((_, index) => {
      const more = kinds[index];
      return { field: 'deadline', heading: 'Klart', ...(more === undefined ? {} : { more }) };
    }),
    rows: [{ title: 'x', more: Object.fromEntries(cells.map((cell, index) => [index + 4, cell])) }],
  });
  const [table] = tables;
  const [row] = table?.rows ?? [];
  if (!table || !row) throw new Error('no row');
  return timesMoved({ table, row });
};

test.each<[string, readonly CellValue[], number]>([
  ['one time', ['2020-03-01'], 0],
  ['a later one', ['2020-03-01', '2020-06-01'], 1],
  ['the same in every column', ['2020-03-01', { date: '2020-03-01' }, '2020-03-01'], 0],
  ['two later ones', ['mars', 'juni', 'ht 2020'], 2],
  ['a dash for no other', ['2020-03-01', '–', ''], 0],
  ['a place left open', ['2020-03-01', 'den xx'], 0],
  ['the same in capitals', ['HT 2020', 'ht 2020'], 0],
])('a row with %s', (_, cells, moves) => {
  expect(timesIn(...cells)).toBe(moves);
});

const plan = (year: number, ...rows: readonly (readonly [string, string, string, Status])[]): ShortTable => ({
  sheet: `Plan ${year}`,
  kind: 'actions',
  year,
  more: [{ field: 'links', heading: 'Från', more: 'movedFrom' }],
  rows: rows.map(([id, title, from, status]): ShortRow => ({ id, title, status, more: { 4: from } })),
});

const movesOfLast = (...plans: readonly ShortTable[]): number => {
  const { tables } = readingOf(...plans);
  const table = tables.at(-1);
  const row = table?.rows[0];
  if (!table || !row) throw new Error('no row');
  return actionMoves(tables)({ table, row });
};

test.each<[string, readonly ShortTable[], number]>([
  ['nothing before it', [plan(2021, ['1', 'Cykla', '', 'ongoing'])], 0],
  [
    'a number of the plan before, through two years',
    [
      plan(2019, ['7', 'Cykla', '', 'moved']),
      plan(2020, ['3', 'Cykla mer', '7', 'moved']),
      plan(2021, ['1', 'Cykla till jobbet', '3', 'ongoing']),
    ],
    2,
  ],
  [
    'the words of a row that was moved',
    [plan(2020, ['3', 'Cykla', '', 'moved']), plan(2021, ['1', 'cykla.', '', 'ongoing'])],
    1,
  ],
  [
    'the words of a row that was not',
    [plan(2020, ['3', 'Cykla', '', 'done']), plan(2021, ['1', 'Cykla', '', 'ongoing'])],
    0,
  ],
  [
    'words that stand twice',
    [
      plan(2020, ['3', 'Cykla', '', 'moved'], ['4', 'Cykla', '', 'moved']),
      plan(2021, ['1', 'Cykla', '', 'ongoing']),
    ],
    0,
  ],
  [
    'a number of two years ago alone',
    [plan(2019, ['7', 'Cykla', '', 'moved']), plan(2021, ['1', 'Gå', '7', 'ongoing'])],
    0,
  ],
])('an action with %s', (_, plans, moves) => {
  expect(movesOfLast(...plans)).toBe(moves);
});

test('an action moved through so many plans is moved so many times, whatever else they hold', () => {
  const year = fc.record({ others: fc.nat(4), byNumber: fc.boolean() });
  fc.assert(
    fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), (years) => {
      const plans = years.map(({ others, byNumber }, index) =>
        plan(
          2015 + index,
          [
            `M${index}`,
            'Cykla',
            index > 0 && byNumber ? `M${index - 1}` : '',
            index + 1 < years.length ? 'moved' : 'ongoing',
          ],
          ...Array.from(
            { length: others },
            (_, other) => [`${index}.${other}`, `Annat ${index} ${other}`, '', 'moved'] as const,
          ),
        ),
      );
      expect(movesOfLast(...plans)).toBe(years.length - 1);
    }),
  );
});
