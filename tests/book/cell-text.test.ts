import fc from 'fast-check';
import { fittingLines, fittingText, MAX_CELL_TEXT } from '../../src/book/cell-text';

test('what a cell can hold stays as it is, and what is longer is cut with a sign that it was, never within a character', () => {
  const letter = fc.constantFrom('a', 'å', '🌍', ' ', '\n');
  fc.assert(
    fc.property(letter, fc.integer({ min: -4, max: 40_000 }), (one, more) => {
      const text = 'x'.repeat(more & 1) + one.repeat(Math.ceil((MAX_CELL_TEXT + more) / one.length));
      const fitting = fittingText(text);
      if (text.length <= MAX_CELL_TEXT) return expect(fitting).toBe(text);
      expect(fitting.length).toBeLessThanOrEqual(MAX_CELL_TEXT);
      expect(fitting.length).toBeGreaterThan(MAX_CELL_TEXT - 3);
      expect(fitting.endsWith(' …')).toBe(true);
      expect(text.startsWith(fitting.slice(0, -2))).toBe(true);
      expect(fitting).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect(fittingText(fitting)).toBe(fitting);
    }),
  );
});

test('of lines only what is too long is another', () => {
  const short = [1, 'b', null];
  const all = [short, ['c']];
  expect(fittingLines(all)).toBe(all);
  const lines = [short, ['a'.repeat(40_000), { date: '2020-01-01' }]];
  const fitting = fittingLines(lines);
  expect(fitting[0]).toBe(short);
  expect(fitting[1]).toEqual([fittingText('a'.repeat(40_000)), { date: '2020-01-01' }]);
});
