import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { isBlank } from '../../../src/book/cells';
import { emptySheet } from '../../../src/book/snapshot';
import { rowCells } from '../../../src/plan/rows/row-cells';
import { gridOf } from '../../../src/plan/tables/grid';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', ' ', '\u00A0', 'Klar', '0'),
  fc.integer(),
  fc.boolean(),
  fc.constant({ date: '2020-11-24' }),
  fc.constant({ error: '#REF!' }),
);

it('is the map of the filled cells between the columns, in every way a map can be asked', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (line, left, right) => {
        const copied = new Map(
          line.flatMap((cell, index) =>
            index + 1 >= left && index + 1 <= right && !isBlank(cell) ? [[index + 1, cell] as const] : [],
          ),
        );
        const { lines } = gridOf({ ...emptySheet('Plan'), values: [line] });
        const cells = rowCells(lines[0] ?? [], left, right);
        expect([...cells]).toEqual([...copied]);
        expect([...cells.entries()]).toEqual([...copied]);
        expect([...cells.keys()]).toEqual([...copied.keys()]);
        expect([...cells.values()]).toEqual([...copied.values()]);
        expect(cells.size).toBe(copied.size);
        for (let column = 0; column < 11; column += 1) {
          expect(cells.get(column)).toEqual(copied.get(column));
          expect(cells.has(column)).toBe(copied.has(column));
        }
        const visited: [number, CellValue][] = [];
        cells.forEach((cell, column) => visited.push([column, cell]));
        expect(visited).toEqual([...copied]);
      },
    ),
  );
});
