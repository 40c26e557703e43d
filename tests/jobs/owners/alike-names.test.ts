import { alikeNames } from '../../../src/jobs/owners/alike-names';

test.each<[string, string, boolean]>([
  ['Anna Berg', 'A. Berg', true],
  ['Anna Berg', 'Berg, A.', true],
  ['Anna Berg', 'Anna', true],
  ['Anna Berg', 'Anna Berg (miljö)', true],
  ['Anna Berg', 'anna.berg@example.org', true],
  ['Prefekt', 'Prefekter', true],
  ['Kursansvarig', 'kursansvariga', true],
  ['Anna Berg', 'Bo Berg', false],
  ['Anna Berg', 'Anna Ek', false],
  ['Anna Berg', 'Bergsingenjör', false],
  ['IT', 'IT-chef', false],
  ['Ekonomi', 'Ekonomichef', false],
  ['HR', 'HR', false],
])('%s and %s', (one, other, isAlike) => {
  const found = alikeNames([one, other]);
  expect(found.get(one) ?? []).toEqual(isAlike ? [other] : []);
  expect(found.get(other) ?? []).toEqual(isAlike ? [one] : []);
});

test('a few are said, and a name that many begin alike tells nothing', () => {
  const annas = ['Anna', ...Array.from({ length: 10 }, (_, index) => `Anna ${'BCDEFGHIJK'[index]}erg`)];
  expect(alikeNames(annas).get('Anna')).toHaveLength(3);
  const many = Array.from({ length: 1_000 }, (_, index) => `Anna ${index}`);
  expect(alikeNames(many).size).toBe(0);
});
