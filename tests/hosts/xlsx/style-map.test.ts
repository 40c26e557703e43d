import fc from 'fast-check';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../../src/book/area';
import { styleRows } from '../../../src/hosts/xlsx/style-map';

const cell = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(MAX_ROWS)),
  column: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(MAX_COLUMNS)),
  style: fc.integer({ min: 0, max: 5 }),
});

/** Every third style says nothing. */
const meaning = (style: number): string | undefined => (style % 3 === 0 ? undefined : `format ${style}`);

it('is a map like any other, in the order of the sheet', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const rows = styleRows();
      const plain = new Map<number, string | undefined>();
      for (const { row, column, style } of cells) {
        rows.set(row, column, style);
        plain.set(cellKey(row, column), meaning(style));
      }
      const expected = [...plain].filter(([, value]) => value !== undefined).sort(([a], [b]) => a - b);
      const map = rows.mapped(meaning);
      const seen: unknown[] = [];
      map.forEach((value, key, itself) => seen.push([key, value, itself === map]));
      expect([...map]).toEqual(expected);
      expect([...map.entries()]).toEqual(expected);
      expect([...map.keys()]).toEqual(expected.map(([key]) => key));
      expect([...map.values()]).toEqual(expected.map(([, value]) => value));
      expect(seen).toEqual(expected.map(([key, value]) => [key, value, true]));
      expect(map.size).toBe(expected.length);
      for (const [key, value] of plain)
        expect([map.get(key), map.has(key)]).toEqual([value, value !== undefined]);
      expect([map.get(cellKey(99, 99)), map.has(cellKey(1, 99))]).toEqual([undefined, false]);
      expect(new Map(map)).toEqual(new Map(expected));
    }),
  );
});
