import fc from 'fast-check';
import { nearestWord, slipsBetween } from '../../src/cli/nearest-word';
import { meant } from '../../src/cli/meant';
import { orderWords } from '../../src/cli/order';

const letter = fc.constantFrom('a', 'e', 'i', 'l', 'n', 'o', 's', 't', 'x', '-');

/** A word with one slip of the hand in it. */
const slipped = (word: string) =>
  fc.tuple(fc.nat({ max: word.length - 1 }), letter, fc.nat({ max: 3 })).map(([at, other, kind]) => {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (kind === 0) return before + after;
    if (kind === 1) return before + other + here + after;
    return kind === 2 ? before + other + after : before + after.charAt(0) + here + after.slice(1);
  });

test('one slip of the hand in a subcommand is never taken for another subcommand that is further off', () => {
  const typed = fc
    .constantFrom(...orderWords)
    .chain((word) => slipped(word).map((text) => [word, text] as const));
  fc.assert(
    fc.property(typed, ([word, text]) => {
      expect(slipsBetween(word, text)).toBeLessThanOrEqual(1);
      expect(slipsBetween(text, word)).toBe(slipsBetween(word, text));
      const found = nearestWord(text, orderWords);
      if (text.length > 2 && found !== undefined && found !== word)
        expect(slipsBetween(text, found)).toBeLessThanOrEqual(slipsBetween(text, word));
      if (word.length > 5) expect(found).toBe(word);
    }),
    { numRuns: 500 },
  );
});

test('a word is as far from itself as no slips, and from nothing as its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), (word) => {
      expect(slipsBetween(word, word)).toBe(0);
      expect(slipsBetween(word, '')).toBe(word.length);
      expect(slipsBetween('', word)).toBe(word.length);
    }),
  );
});

test.each<[string, string | undefined]>([
  ['rewiev', 'review'],
  ['agneda', 'agenda'],
  ['AGENDA', 'agenda'],
  ['min', 'minutes'],
  ['year', 'year-change'],
  ['yearchange', 'year-change'],
  ['work', 'workbench'],
  ['lgo', 'log'],
  // Not in any of these words, or in several.
  ['x', undefined],
  ['', undefined],
  ['co', undefined],
  ['delete', undefined],
  ['print', undefined],
])('%s: %s', (typed, word) => {
  expect(nearestWord(typed, orderWords)).toBe(word);
});

test.each<[string, string | undefined]>([
  ['dagordning', 'planbok agenda'],
  ['Dagorning', 'planbok agenda'],
  ['lagesbild', 'planbok rollup'],
  ['protokoll', 'planbok minutes'],
  ['referat', 'planbok minutes'],
  ['status-overview', 'planbok rollup'],
  ['plan.xlsm', 'planbok review plan.xlsm'],
  [
    'https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
    'planbok review https://docs.google.com/spreadsheets/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/edit',
  ],
])('what a job or a file is called leads to the job: %s', (found, command) => {
  expect(meant({ kind: 'usage', language: 'sv', code: 'unknown-job', found })).toBe(command);
});
