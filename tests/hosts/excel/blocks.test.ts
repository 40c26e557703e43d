import fc from 'fast-check';
import {
  beyondFirst,
  CELLS_PER_REPLY,
  firstBlock,
  grouped,
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

const cellsIn = (blocks: readonly ReadBlock[]): number =>
  blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

const common = (a: ReadBlock, b: ReadBlock): number =>
  Math.max(0, Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row)) *
  Math.max(0, Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column));

test('the first block and what lies beyond it are the whole sheet, each cell once', () => {
  fc.assert(
    fc.property(block, fc.integer({ min: 1, max: 40 }), (extent, sheets) => {
      const first = firstBlock(sheets);
      const beyond = beyondFirst(extent, first);
      expect(cellsIn(beyond) + common(extent, first)).toBe(extent.rows * extent.columns);
      for (const one of beyond) expect(common(one, first)).toBe(0);
      const slices = beyond.flatMap(sliced);
      expect(cellsIn(slices)).toBe(cellsIn(beyond));
      for (const slice of slices) expect(slice.rows * slice.columns).toBeLessThanOrEqual(CELLS_PER_REPLY);
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
