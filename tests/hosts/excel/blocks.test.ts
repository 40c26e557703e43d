import fc from 'fast-check';
import {
  beyond,
  blocksAround,
  cellsIn,
  grouped,
  halved,
  sliced,
  type ReadBlock,
} from '../../../src/hosts/excel/blocks';
import { charactersOf, pointsOf, standardPoints } from '../../../src/hosts/excel/widths';

const block = fc.record({
  row: fc.integer({ min: 1, max: 50 }),
  column: fc.integer({ min: 1, max: 20 }),
  rows: fc.integer({ min: 1, max: 4000 }),
  columns: fc.integer({ min: 1, max: 60 }),
});

const allIn = (blocks: readonly ReadBlock[]): number => blocks.reduce((sum, one) => sum + cellsIn(one), 0);

const common = (a: ReadBlock, b: ReadBlock): number =>
  Math.max(0, Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row)) *
  Math.max(0, Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column));

const inside = (inner: ReadBlock, { row, column, rows, columns }: ReadBlock): boolean =>
  common(inner, { row, column, rows, columns }) === cellsIn(inner);

test('what has been read and what lies beyond it are the whole sheet, each cell once', () => {
  fc.assert(
    fc.property(block, block, (extent, known) => {
      const left = beyond(extent, known);
      for (const one of left) expect(inside(one, extent)).toBe(true);
      if (extent.row < known.row || extent.column < known.column) return expect(left).toEqual([extent]);
      expect(allIn(left) + common(extent, known)).toBe(cellsIn(extent));
      for (const one of left) expect(common(one, known)).toBe(0);
      return undefined;
    }),
  );
});

test('slices and halves are the whole block, each cell once', () => {
  fc.assert(
    fc.property(block, (whole) => {
      expect(allIn(sliced(whole))).toBe(cellsIn(whole));
      for (const slice of sliced(whole)) expect(cellsIn(slice)).toBeLessThanOrEqual(6000);
      expect(allIn(halved(whole))).toBe(whole.rows > 1 ? cellsIn(whole) : 0);
    }),
  );
});

test('every cell that is asked for again lies in exactly one block', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: 20_000 }),
    column: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const blocks = blocksAround(places);
      for (const at of places)
        expect(blocks.filter((one) => common({ ...at, rows: 1, columns: 1 }, one) === 1)).toHaveLength(1);
      expect(blocks.length).toBeLessThanOrEqual(places.length);
    }),
  );
});

test('groups keep the order and their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (sizes) => {
      const groups = grouped(sizes, (size) => size, 10);
      expect(groups.flat()).toEqual(sizes);
      for (const group of groups)
        expect(group.length === 1 || group.reduce((sum, size) => sum + size, 0) <= 10).toBe(true);
    }),
  );
});

test.each([
  [8, 42],
  [12.5, 65.25],
  [40, 210],
  [12.7109375, 66.75],
])('a column of %d characters is %d points wide, and back', (characters, points) => {
  expect(pointsOf(characters)).toBe(points);
  expect(charactersOf(points)).toBe(characters);
});

test('every whole number of characters comes back from the points it makes', () => {
  for (let width = 1; width <= 255; width += 1) expect(charactersOf(pointsOf(width))).toBe(width);
});

test('a column that nobody has sized is 64 pixels', () => {
  expect(standardPoints(8.43)).toBe(48);
});
