import type { CellValue } from '../../../src/book/cells';
import { readPlan } from '../../../src/plan/read-plan';
import { bookOf, sheetOf, type SheetExtras, type Rows } from '../sheet-of';

const deadlines = (rows: Rows, extras: SheetExtras = {}): readonly string[] =>
  readPlan(bookOf(sheetOf('Blad1', rows, extras)), { today: '2026-05-20' }).tables.flatMap((table) =>
    table.rows.map(({ deadline: { date, candidates = [] } }) => date ?? `? ${candidates.join(' ')}`),
  );

/** A plan with a year and a part of a year in two columns: the year first, last, or right before the part. */
const layouts: Readonly<
  Record<string, (year: CellValue, part: CellValue, isHead?: boolean) => readonly CellValue[]>
> = {
  'first and next to it': (year, part, isHead) => [year, part, ...rest(isHead), status(isHead)],
  'first and away from it': (year, part, isHead) => [year, ...rest(isHead), part, status(isHead)],
  'right after it': (year, part, isHead) => [...rest(isHead), part, year, status(isHead)],
  'far to the right': (year, part, isHead) => [...rest(isHead), part, status(isHead), year],
};
let number = 0;
const rest = (isHead = false): readonly CellValue[] =>
  isHead ? ['Åtgärd', 'Ansvarig'] : [`Byt filter ${'abcdefgh'[(number += 1) % 8]}`, 'Eva Lund'];
const status = (isHead = false): string => (isHead ? 'Status' : 'Pågår');

const units: readonly (readonly [heading: string, cells: readonly CellValue[], days: readonly string[]])[] = [
  ['Månad', ['november', 3, 'maj'], ['2025-11-30', '2026-03-31', '2027-05-31']],
  ['Kvartal', ['Q4', 1, 'Q2'], ['2025-12-31', '2026-03-31', '2027-06-30']],
  ['Vecka', ['v 46', 10, 23], ['2025-11-14', '2026-03-06', '2027-06-11']],
];

describe.each(Object.entries(layouts))('a year %s', (_, row) => {
  test.each(
    units.flatMap(([heading, cells, days]) =>
      ['År', 'Year'].map((year) => [year, heading, cells, days] as const),
    ),
  )('%s and %s are one time', (year, heading, cells, days) => {
    const years = [2025, '2026', 2027];
    const rows = [row(year, heading, true), ...cells.map((cell, index) => row(years[index] ?? null, cell))];
    expect(deadlines(rows)).toEqual(days);
  });
});

test('a year that stands once for several rows is theirs', () => {
  const rows: Rows = [
    ['År', 'Månad', 'Åtgärd', 'Ansvarig', 'Status'],
    [2026, 'november', 'Byt filter', 'Eva Lund', 'Pågår'],
    [null, 'december', 'Byt pump', 'Eva Lund', 'Pågår'],
    [2027, 'januari', 'Byt rör', 'Eva Lund', 'Pågår'],
    [null, 'mars 2028', 'Byt tak', 'Eva Lund', 'Pågår'],
  ];
  expect(deadlines(rows)).toEqual(['2026-11-30', '2026-12-31', '2027-01-31', '2028-03-31']);
});

test('below one heading over both', () => {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', 'Klart', null, 'Status'],
    [null, null, 'År', 'Månad', null],
    ['Byt pump', 'Bo Ek', 2026, 'juni', 'Pågår'],
    ['Byt rör', 'Eva Lund', 2027, 'mars', 'Klar'],
    ['Byt tak', 'Eva Lund', 2028, null, 'Pågår'],
  ];
  expect(deadlines(rows, { merges: ['C1:D1'] })).toEqual(['2026-06-30', '2027-03-31', '2028-12-31']);
});

test('away from a deadline that counts no part of a year, it is asked where it differs', () => {
  const rows: Rows = [
    ['År', 'Åtgärd', 'Ansvarig', 'Klart', 'Status'],
    [2025, 'Byt pump', 'Bo Ek', 'juni', 'Pågår'],
    [2026, 'Byt rör', 'Eva Lund', 'mars', 'Klar'],
    [2025, 'Byt tak', 'Eva Lund', '2026-09-01', 'Pågår'],
  ];
  expect(deadlines(rows)).toEqual(['? 2025-06-30 2026-06-30', '2026-03-31', '2026-09-01']);
});

test.each(['Byggår', 'Inköpsår', 'Basår'])('%s is the year of something else', (heading) => {
  const rows: Rows = [
    [heading, 'Månad', 'Åtgärd', 'Ansvarig', 'Status'],
    [2001, 'juni', 'Byt pump', 'Bo Ek', 'Pågår'],
    [2012, 'mars', 'Byt rör', 'Eva Lund', 'Klar'],
  ];
  expect(deadlines(rows)).toEqual(['2026-06-30', '2026-03-31']);
});
