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

test('what a page is too narrow for takes what its texts need first, and the others share the room', () => {
  const columns = [{ width: 10 }, { width: 60 }, { width: 60 }, { width: 60 }, { width: 18 }];
  const long =
    'Pröva ett nytt upplägg med hållbar utveckling i en kurs i teknisk matematik, och följ upp det';
  const widths = paperWidths(columns, [
    ['Nr', 'Åtgärd', 'Revision', 'Kommentar', 'Antal flyttar'],
    ['Å-01', long, 'P2', long, 1],
    ['Å-02', 'Kort', null, `Två rader\n${long}`, null],
  ]);
  expect(widths).toEqual([8, 60, 10, 60, 9]);
  // A page that they fit on leaves them as they are.
  const two = [{ width: 60 }, { width: 60 }];
  expect(paperWidths(two, [['a', 'b']])).toEqual([60, 60]);
});

test('no column is wider than declared, none that needs a day’s width is narrower than that, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 20 }),
      fc.array(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      (columns, lines) => {
        const widths = paperWidths(columns, lines);
        expect(sum(widths) <= 170 || widths.every((width) => width <= 14)).toBe(true);
        for (const [at, width] of widths.entries()) {
          const declared = columns[at]?.width ?? 0;
          const longest = Math.max(0, ...lines.slice(1).map((line) => Array.from(line[at] ?? '').length));
          expect(width).toBeLessThanOrEqual(declared);
          const isDivided = lines.slice(1).some((line) => (line[at] ?? '').includes('\n'));
          if (longest >= 12 && !isDivided) expect(width).toBeGreaterThanOrEqual(Math.min(declared, 14));
        }
      },
    ),
  );
});
