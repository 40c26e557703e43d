import * as fc from 'fast-check';
import { axisOf, nextShown, unrolled } from '../../../workbench/bench/page/grid/axis';
import { shownOf, spanBetween } from '../../../workbench/bench/page/grid/visible';

const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 });
const arranged = fc.record({
  sizes,
  more: fc.integer({ min: 1, max: 40 }),
  usual: fc.integer({ min: 1, max: 40 }),
});

test('each begins where the one before ends, and the last ends at the total', () => {
  fc.assert(
    fc.property(arranged, ({ sizes: some, more, usual }) => {
      const axis = axisOf(some, some.length + more, usual);
      for (let index = 1; index <= axis.count; index += 1) {
        expect(axis.size(index)).toBe(some[index - 1] ?? usual);
        expect(axis.start(index) + axis.size(index)).toBe(axis.start(index + 1));
      }
      expect(axis.start(axis.count + 1)).toBe(axis.total);
    }),
  );
});

test('a pixel belongs to the one that is shown there', () => {
  fc.assert(
    fc.property(arranged, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (given, share) => {
      const axis = axisOf(given.sizes, given.sizes.length + given.more, given.usual);
      const pixel = Math.floor(share * axis.total);
      const index = axis.at(pixel);
      expect(axis.size(index)).toBeGreaterThan(0);
      expect(axis.start(index)).toBeLessThanOrEqual(pixel);
      expect(axis.start(index + 1)).toBeGreaterThan(pixel);
    }),
  );
});

test('what is drawn covers what is seen, and no hidden one is drawn', () => {
  fc.assert(
    fc.property(arranged, fc.nat(3000), fc.integer({ min: 1, max: 800 }), (given, from, height) => {
      const axis = axisOf(given.sizes, given.sizes.length + given.more, given.usual);
      const span = spanBetween(axis, from, from + height, 0, 1);
      const shown = shownOf(span, axis);
      expect(shown.every((index) => axis.size(index) > 0)).toBe(true);
      for (let pixel = from; pixel < Math.min(axis.total, from + height); pixel += 7)
        expect(shown).toContain(axis.at(pixel));
    }),
  );
});

test('a step passes over what is hidden and stops at the edge', () => {
  const axis = axisOf([20, 0, 0, 20, 20, 0], 6, 20);
  expect(nextShown(axis, 1, 1)).toBe(4);
  expect(nextShown(axis, 4, -1)).toBe(1);
  expect(nextShown(axis, 5, 1)).toBe(5);
  expect(nextShown(axis, 1, -1)).toBe(1);
});

test('runs of heights are the heights', () => {
  expect(
    unrolled([
      [2, 20],
      [1, 0],
      [3, 48],
    ]),
  ).toEqual([20, 20, 0, 48, 48, 48]);
});
