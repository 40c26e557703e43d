import * as fc from 'fast-check';
import { axisOf } from '../../../workbench/bench/page/grid/axis';
import {
  at,
  boxOf,
  contains,
  home,
  paged,
  stepped,
  type Box,
} from '../../../workbench/bench/page/grid/selection';

const spot = fc.record({ row: fc.integer({ min: 1, max: 20 }), column: fc.integer({ min: 1, max: 12 }) });

/** Merged cells never overlap: of those drawn, the ones that do are left out. */
const merges = fc
  .array(fc.record({ from: spot, down: fc.nat(3), across: fc.nat(3) }), { maxLength: 6 })
  .map((drawn) =>
    drawn
      .map(({ from, down, across }): Box => ({
        top: from.row,
        left: from.column,
        bottom: from.row + down,
        right: from.column + across,
      }))
      .filter(({ top, left, bottom, right }) => bottom > top || right > left)
      .reduce<Box[]>(
        (kept, box) =>
          kept.some(
            (other) =>
              other.top <= box.bottom &&
              box.top <= other.bottom &&
              other.left <= box.right &&
              box.left <= other.right,
          )
            ? kept
            : [...kept, box],
        [],
      ),
  );

test('a selected block holds both ends, and merged cells whole', () => {
  fc.assert(
    fc.property(spot, spot, merges, (anchor, head, some) => {
      const box = boxOf({ anchor, head }, some);
      expect(contains(box, anchor) && contains(box, head)).toBe(true);
      for (const merge of some) {
        const corners = [
          { row: merge.top, column: merge.left },
          { row: merge.bottom, column: merge.right },
          { row: merge.top, column: merge.right },
          { row: merge.bottom, column: merge.left },
        ];
        const touches =
          merge.top <= box.bottom &&
          box.top <= merge.bottom &&
          merge.left <= box.right &&
          box.left <= merge.right;
        if (touches) expect(corners.every((corner) => contains(box, corner))).toBe(true);
      }
    }),
  );
});

test('a step leaves a merged cell and lands in another', () => {
  fc.assert(
    fc.property(
      spot,
      merges,
      fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, -1]),
      (from, some, [down = 0, across = 0]) => {
        const field = { rows: axisOf([], 40, 20), columns: axisOf([], 40, 20), merges: some };
        const start = home(from, some);
        const to = home(stepped(start, down, across, field), some);
        const isAtEdge = (down < 0 && start.row === 1) || (across < 0 && start.column === 1);
        expect(to.row === start.row && to.column === start.column).toBe(isAtEdge);
      },
    ),
  );
});

test('a page goes about as far as the window is high, and always somewhere', () => {
  const field = { rows: axisOf([20, 20, 400, 20, 20, 20], 60, 20), columns: axisOf([], 5, 64), merges: [] };
  expect(paged({ row: 1, column: 2 }, 300, field)).toEqual({ row: 3, column: 2 });
  expect(paged({ row: 3, column: 2 }, 300, field)).toEqual({ row: 4, column: 2 });
  expect(paged({ row: 40, column: 2 }, -10_000, field)).toEqual({ row: 1, column: 2 });
  expect(paged({ row: 40, column: 2 }, 10_000, field)).toEqual({ row: 60, column: 2 });
});

test('one cell is a block of one', () => {
  expect(boxOf(at(3, 4), [])).toEqual({ top: 3, left: 4, bottom: 3, right: 4 });
});
