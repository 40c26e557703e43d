import fc from 'fast-check';
import type { CellValue } from '../../src/book/cells';
import { crossings, lineChoices } from '../../src/book/line-choices';
import type { LinePlace } from '../../src/book/moved-lines';
import { linesOf } from '../../src/book/sheet-lines';
import { sheetPlaces, STILL, type SheetPlaces } from '../../src/book/sheet-places';
import type { SheetSnapshot } from '../../src/book/snapshot';
import { leaveStrayed, type Strayed } from '../../src/book/strayed-cells';
import { cellSet } from '../../src/book/undo-left';
import { seedBook } from './seed-book';

const [seed] = seedBook.sheets;
if (!seed) throw new Error('no sheet');
const sheetOf = (values: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  ...seed,
  values,
  formulas: new Map<number, string>(),
});

const UNKNOWN: LinePlace = { at: undefined, like: [] };
const certain = (at: number): LinePlace => ({ at, like: [at] });
const held = (value: CellValue): string => JSON.stringify([value]);
const strayedFrom = (row: number, column: number, value: CellValue): Strayed => ({
  row,
  column,
  held: held(value),
  isBack: false,
});

/** What is left of strayed cells, `R2C1` for a cell, and how many cells were looked at on the way. */
function leftOf(
  values: readonly (readonly CellValue[])[],
  strayed: readonly Strayed[],
  places: Partial<SheetPlaces>,
  putBack: readonly (readonly [number, number])[] = [],
): { readonly cells: readonly string[]; readonly looks: number } {
  const sheet = sheetOf(values);
  const [left, back] = [cellSet(), cellSet()];
  for (const [row, column] of putBack) back.add(sheet.name, row, column);
  let looks = 0;
  const has = (name: string, row: number, column: number): boolean => {
    looks += 1;
    return back.has(name, row, column);
  };
  leaveStrayed(sheet, { ...STILL, isMoved: true, ...places }, strayed, { left, back: { ...back, has } });
  const cells = left
    .areas()
    .flatMap(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, down) => `R${row + down}C${column}`),
    );
  return { cells, looks };
}

describe('where a strayed cell may be', () => {
  const rows = { row: () => UNKNOWN };
  test.each<[string, ReturnType<typeof leftOf>, readonly string[]]>([
    [
      'wherever what it held stands now, in its column',
      leftOf([['Klar'], ['Pågår'], ['Klar']], [strayedFrom(1, 1, 'Klar')], rows),
      ['R1C1', 'R3C1'],
    ],
    [
      'not where a cell was put back',
      leftOf([['Klar'], ['Pågår'], ['Klar']], [strayedFrom(1, 1, 'Klar')], rows, [[3, 1]]),
      ['R1C1'],
    ],
    [
      'not in a line that is known again',
      leftOf([['Klar'], ['Pågår'], ['Klar']], [strayedFrom(1, 1, 'Klar')], {
        row: (row) => (row === 2 ? { ...certain(3), isOwn: true } : UNKNOWN),
        rows: 2,
      }),
      ['R1C1'],
    ],
    ['nowhere, if nothing like it stands there', leftOf([['Klar']], [strayedFrom(1, 1, 'Utgår')], rows), []],
    [
      'with the cells that strayed from the same line',
      leftOf(
        [
          ['Klar', 'Eva'],
          ['x', 'y'],
          ['Klar', 'z'],
        ],
        [strayedFrom(1, 1, 'Klar'), strayedFrom(1, 2, 'Eva')],
        rows,
      ),
      ['R1C1', 'R3C1', 'R1C2', 'R3C2'],
    ],
    [
      'in the line where it is looked for, and among those like it',
      leftOf([['a'], ['b'], ['c']], [strayedFrom(1, 1, 'Klar')], { row: () => ({ at: 2, like: [3] }) }),
      ['R2C1', 'R3C1'],
    ],
    [
      'only in that line, if what was to be put back stands there',
      leftOf([['a'], ['b'], ['c']], [{ ...strayedFrom(1, 1, 'Klar'), isBack: true }], {
        row: () => ({ at: 2, like: [3] }),
      }),
      ['R2C1'],
    ],
  ])('%s', (_, { cells }, expected) => {
    expect(cells).toEqual(expected);
  });
});

const lines = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
const chosen = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), lines), { maxLength: 12 });

test('every choice of a cell’s row meets every choice of its column, and no other', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), chosen, chosen, (cells, ofRows, ofColumns) => {
      const [rows, columns] = [lineChoices(), lineChoices()];
      for (const [then, now] of ofRows) rows.add(then, now);
      for (const [then, now] of ofColumns) columns.add(then, now);
      const met = [...crossings(cells, rows, columns)].flatMap(([across, down]) =>
        [...down].flat().flatMap((row) => across.map((column) => `${row},${column}`)),
      );
      const all = cells.flatMap(({ row, column }) =>
        ofRows.flatMap(([then, now]) =>
          then !== row
            ? []
            : now.flatMap((at) =>
                ofColumns.flatMap(([beside, there]) =>
                  beside === column ? there.map((across) => `${at},${across}`) : [],
                ),
              ),
        ),
      );
      expect(new Set(met)).toEqual(new Set(all));
    }),
  );
});

test('equal choices are one, and an object that is given again is not looked through again', () => {
  let looks = 0;
  const counted: Iterable<number> = {
    *[Symbol.iterator]() {
      looks += 1;
      yield* [3, 1];
    },
  };
  const choices = lineChoices();
  for (let line = 1; line <= 50; line += 1) choices.add(line, counted);
  choices.add(1, [1, 3]);
  expect(looks).toBe(1);
  expect([...choices.of(1)]).toEqual([[1, 3]]);
  expect([...choices.of(50)][0]).toBe([...choices.of(1)][0]);
  expect([...choices.of(51)]).toEqual([]);
});

describe('twice as many cells are twice the work', () => {
  const count = (length: number): readonly number[] => Array.from({ length }, (_, at) => at + 1);
  test.each<[string, (length: number) => ReturnType<typeof leftOf>]>([
    [
      'equal cells under one another',
      (length) =>
        leftOf(
          count(length).map(() => ['Klar']),
          count(length).map((row) => strayedFrom(row, 1, 'Klar')),
          { row: () => UNKNOWN },
        ),
    ],
    [
      'equal cells beside one another',
      (length) =>
        leftOf(
          [count(length).map(() => 'Klar')],
          count(length).map((column) => strayedFrom(1, column, 'Klar')),
          { column: () => UNKNOWN },
        ),
    ],
    [
      'each equal to all, beside one that is equal to none',
      (length) =>
        leftOf(
          count(length).map((row) => ['Klar', `text ${row}`]),
          count(length).flatMap((row) => [strayedFrom(row, 1, 'Klar'), strayedFrom(row, 2, `text ${row}`)]),
          { row: () => UNKNOWN },
        ),
    ],
    [
      'none equal to any other',
      (length) =>
        leftOf(
          count(length).map((row) => [`text ${row}`]),
          count(length).map((row) => strayedFrom(row, 1, `text ${row}`)),
          { row: () => UNKNOWN },
        ),
    ],
  ])('%s', (_, run) => {
    const [some, twice] = [run(100), run(200)];
    expect(twice.cells.length).toBe(2 * some.cells.length);
    expect(some.cells.length).toBeGreaterThanOrEqual(100);
    expect(twice.looks).toBeLessThanOrEqual(2 * some.looks);
  });

  test.each<[string, (row: number) => readonly CellValue[], (row: number) => readonly CellValue[]]>([
    ['rows that are vouched for', (row) => [`a${row}`, 'x', `k${row}`], (row) => [`b${row}`, 'y', `k${row}`]],
    [
      'rows of which hardly one is known',
      (row) => [`a${row}`, 'x'],
      (row) => [row % 9 ? 'b' : `a${row}`, 'x'],
    ],
  ])('%s share the list of the lines that they may be', (_, then, now) => {
    const listed = (length: number): number => {
      const places = sheetPlaces(linesOf(sheetOf(count(length).map(then))), sheetOf(count(length).map(now)));
      const lists = new Set(count(length).flatMap((row) => [places.row(row).like, places.row(row).like]));
      return [...lists].reduce((sum, { length: lines }) => sum + lines, 0);
    };
    expect(listed(200)).toBeLessThanOrEqual(3 * 200);
  });
});
