import fc from 'fast-check';
import { isLike } from '../../../src/jobs/structure/wildcards';

test.each<readonly [string, string, boolean]>([
  ['klart', 'klar*', true],
  ['ej klart', '*klar*', true],
  ['ej klart', 'klar*', false],
  ['klar', 'kl?r', true],
  ['klaar', 'kl?r', false],
  ['', '*', true],
  ['', '?', false],
  ['abcabd', '*ab?', true],
])('%s like %s: %s', (text, pattern, expected) => {
  expect(isLike(text, pattern)).toBe(expected);
});

test('it is as a regular expression says', () => {
  const letters = (...all: readonly string[]): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...all), maxLength: 8 });
  fc.assert(
    fc.property(letters('a', 'b'), letters('a', 'b', '*', '?'), (text, pattern) => {
      const whole = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(isLike(text, pattern)).toBe(whole.test(text));
    }),
    { numRuns: 500 },
  );
});
