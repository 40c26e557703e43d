import fc from 'fast-check';
import { linesOf } from '../../../src/book/text-lines';
import { fittedHeight, type RowFit } from '../../../src/hosts/xlsx/row-height';

test.each<[string, number, number]>([
  ['', 20, 1],
  ['kort', 20, 1],
  ['två rader\nmed brytning', 40, 2],
  ['Föregående möte och tidigare beslutade åtgärder', 31, 2],
  ['8 ej påbörjade åtgärder flyttas till handlingsplanen 2021.', 35, 2],
  ['x'.repeat(100), 10, 10],
  ['日本語のテキストです', 10, 2],
])('%j in %i digits takes %i lines', (text, room, lines) => {
  expect(linesOf(text, room)).toBe(lines);
});

test('a wider column never takes more lines, a longer text never fewer', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'i', 'W', ' ', '\n', 'å'), maxLength: 12 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 60 }), (made, room) => {
      const text = made.join(' ');
      expect(linesOf(text, room + 5)).toBeLessThanOrEqual(linesOf(text, room));
      expect(linesOf(`${text} mer`, room)).toBeGreaterThanOrEqual(linesOf(text, room));
      expect(linesOf(text, room)).toBeGreaterThanOrEqual(text.split('\n').length);
    }),
  );
});

const cell = (column: number, style: number) => ({
  column,
  style,
  isNumbered: true,
  formula: undefined,
  start: 0,
  openEnd: 0,
  contentEnd: 0,
  end: 0,
});

describe('a row', () => {
  const texts = [
    'en kort text',
    'en text som är så lång att den behöver flera rader i sin smala kolumn',
    'x\n'.repeat(80),
  ];
  const fit: RowFit = {
    textAt: (_, column) => texts[column - 1] ?? '',
    widthOf: (column) => (column === 2 ? 20 : undefined),
    layoutOf: (style) => ({
      size: style === 3 ? 18 : 11,
      isBold: style === 3,
      wraps: style === 1,
      isPlain: style === 0,
    }),
  };

  test('is as high as its highest cell', () => {
    const one = fittedHeight(fit, 1, [cell(1, 2)]) ?? 0;
    expect(one).toBeGreaterThan(14);
    expect(one).toBeLessThan(20);
    const four = fittedHeight(fit, 1, [cell(1, 2), cell(2, 1)]) ?? 0;
    expect(four).toBeGreaterThan(55);
    expect(four).toBeLessThan(80);
    expect(fittedHeight(fit, 1, [cell(1, 3)])).toBeGreaterThan(24);
  });

  test('without formatting has no height of its own, and none is higher than Excel allows', () => {
    expect(fittedHeight(fit, 1, [cell(2, 0)])).toBeUndefined();
    expect(fittedHeight(fit, 1, [])).toBeUndefined();
    expect(fittedHeight(fit, 1, [cell(3, 1)])).toBe(409);
  });
});
