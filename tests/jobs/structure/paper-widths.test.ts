import fc from 'fast-check';
import { paperWidths } from '../../../src/jobs/structure/paper-widths';

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

const column = fc.record({ width: fc.integer({ min: 8, max: 40 }) });

test('what is printed fits the page, or no column can be narrower', () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), (columns) => {
      const widths = paperWidths(columns);
      expect(sum(widths) <= 170 || widths.every((width) => width <= 14)).toBe(true);
      for (const [index, width] of widths.entries()) {
        expect(width).toBeLessThanOrEqual(columns[index]?.width ?? 0);
        expect(width).toBeGreaterThanOrEqual(Math.min(columns[index]?.width ?? 0, 14));
      }
    }),
  );
});

test('a plan that fits keeps its widths, and what is not printed takes no room', () => {
  const plan = [{ width: 10 }, { width: 40 }, { width: 40 }];
  expect(paperWidths([...plan, { width: 150, isPrinted: false }])).toEqual([10, 40, 40, 150]);
});
