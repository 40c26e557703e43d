import fc from 'fast-check';
import { isIn, partOf } from '../../src/portfolio/shard';
import { shardIn } from '../../src/cli/portfolio/shard-option';
import { caseCount } from '../case-count';

const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 40 });

test('every name is in one part, whatever the others are', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 12 }), (all, of) => {
      const parts = Array.from({ length: of }, (_, index) =>
        all.filter((name) => isIn(name, { part: index + 1, of })),
      );
      expect(parts.flat().sort()).toEqual([...all].sort());
      for (const name of all) expect(parts[partOf(name, of) - 1]).toContain(name);
    }),
    { numRuns: caseCount(200) },
  );
});

test('names that a scheme makes are spread over the parts', () => {
  const schemes: readonly ((at: number) => string)[] = [
    (at) => `Enhet ${at * 2}.xlsx`,
    (at) => `Skola/${at}/Handlingsplan 2020.xlsx`,
    (at) => `${String(at).padStart(4, '0')}.xlsm`,
  ];
  for (const name of schemes)
    for (const parts of [2, 3, 4, 8, 64]) {
      const counts = Array.from({ length: parts }, () => 0);
      for (let at = 0; at < 100 * parts; at += 1) {
        const part = partOf(name(at), parts) - 1;
        counts[part] = (counts[part] ?? 0) + 1;
      }
      // A hundred in each, give or take: within five times the spread of a fair draw.
      expect(Math.min(...counts)).toBeGreaterThan(50);
      expect(Math.max(...counts)).toBeLessThan(150);
    }
});

test('a name stays in its part from one version to the next, however its letters are composed', () => {
  const parts = ['ABE/Handlingsplan 2020.xlsx', 'Förvaltning.xlsx', 'a.xlsx', ''].map((name) => [
    partOf(name, 4),
    partOf(name.normalize('NFD'), 4),
    partOf(name, 1000),
  ]);
  expect(parts).toEqual([
    [1, 1, 893],
    [4, 4, 932],
    [3, 3, 603],
    [4, 4, 380],
  ]);
});

test.each([
  ['1/1', { part: 1, of: 1 }],
  ['2/4', { part: 2, of: 4 }],
  ['10000/10000', { part: 10_000, of: 10_000 }],
  ['0/4', undefined],
  ['5/4', undefined],
  ['1/0', undefined],
  ['1/10001', undefined],
  ['01/4', undefined],
  ['1.0/4', undefined],
  ['1', undefined],
  ['1/4/2', undefined],
  ['-1/4', undefined],
  [' 1/4', undefined],
  ['1/4x', undefined],
])('%j', (text, shard) => {
  expect(shardIn(text)).toEqual(shard);
});
