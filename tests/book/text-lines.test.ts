import fc from 'fast-check';
import { DEFAULT_SIZE, linesHeight, linesOf, roomFor } from '../../src/book/text-lines';

const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 12 });
const room = fc.integer({ min: 3, max: 60 });

test.each<[string, number, number]>([
  ['', 10, 1],
  ['ord', 10, 1],
  // A letter is 0.98 of a digit, a blank 0.52.
  ['oooo oooo', 8.36, 1],
  ['oooo oooo', 8.35, 2],
  ['oooo oooo oooo', 8.36, 2],
  ['o\no', 10, 2],
  ['o\n\no', 10, 3],
  ['o\n', 10, 2],
  ['oooooooooo', 9.81, 1],
  ['oooooooooo', 9.79, 2],
  ['oooooooooo', 4.91, 2],
  ['oooooooooo', 3, 4],
  ['oo oooooooooo oo', 5, 4],
  // What is left of a long word shares its last line with the next one.
  ['oooooooooo o', 6, 2],
  ['oooooooooo oo', 6, 3],
  // Two letters of one kind each: narrow 0.52, slim 0.8, wide 1.5, capitals 1.1, eastern 2.
  ['ii', 1.04, 1],
  ['ii', 1.03, 2],
  ['rr', 1.6, 1],
  ['rr', 1.59, 2],
  ['mm', 3, 1],
  ['mm', 2.99, 2],
  ['ÅÅ', 3, 1],
  ['ÅÅ', 2.99, 2],
  ['BB', 2.2, 1],
  ['BB', 2.19, 2],
  ['環境', 4, 1],
  ['環境', 3.99, 2],
  // The first letter beyond the table of widths.
  ['\u0250\u0250', 1.96, 1],
  ['\u0250\u0250', 1.95, 2],
])('%j in a column of %d digits takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test('a wider column never needs more lines, and a longer text never fewer', () => {
  fc.assert(
    fc.property(words, words, room, fc.nat({ max: 20 }), (some, more, narrow, wider) => {
      const text = some.join(' ');
      expect(linesOf(text, narrow + wider)).toBeLessThanOrEqual(linesOf(text, narrow));
      expect(linesOf(`${text} ${more.join(' ')}`, narrow)).toBeGreaterThanOrEqual(linesOf(text, narrow));
    }),
  );
});

test('texts of their own lines take the lines of each', () => {
  fc.assert(
    fc.property(words, words, room, (above, below, width) => {
      const [a, b] = [above.join(' '), below.join(' ')];
      expect(linesOf(`${a}\n${b}`, width)).toBe(linesOf(a, width) + linesOf(b, width));
    }),
  );
});

test('larger and bolder type has less room; a column without any has that of a digit', () => {
  expect(roomFor(10.75, { size: DEFAULT_SIZE, isBold: false })).toBeCloseTo(10);
  expect(roomFor(10.75, { size: 2 * DEFAULT_SIZE, isBold: false })).toBeCloseTo(5);
  expect(roomFor(10.75, { size: DEFAULT_SIZE, isBold: true })).toBeCloseTo(10 / 1.06);
  expect(roomFor(0, { size: DEFAULT_SIZE, isBold: false })).toBe(1);
});

test('lines are a third higher than their type, with air below, and above a headline too', () => {
  expect(linesHeight(2, 10)).toBeCloseTo(26.8 + 3);
  expect(linesHeight(1, 12)).toBeCloseTo(16.08 + 3);
  expect(linesHeight(1, 13)).toBeCloseTo(17.42 + 6);
});
