import fc from 'fast-check';
import { anchored, byFirstLetter, firstLetters } from '../../src/plan/first-letter';

const words = /^(?:åtgärd|ex|t\.? ?ex|x{3,}|sample)\b/iu;
const isWord = byFirstLetter('åetxs', words);

it('says what the pattern says, of any text', () => {
  const begun = fc
    .tuple(fc.constantFrom('åtgärd', 'ÅTGÄRD', 'Ex', 't. ex', 'XXX', 'Sample', ' ex', ''), fc.string())
    .map(([word, rest]) => word + rest);
  fc.assert(
    fc.property(fc.oneof(begun, fc.string({ unit: 'binary' })), (text) => isWord(text) === words.test(text)),
  );
});

it.each([
  ['the sign for ångström, which is "å" to a pattern without case', '\u212Btgärd'],
  ['the long s, which is "s"', '\u017Fample'],
])('%s', (_, text) => {
  expect(words.test(text)).toBe(true);
  expect(isWord(text)).toBe(true);
});

it.each([
  ['a word', /^vad gör/u, 'v'],
  ['alternatives', /^(?:hur|how|(?:vad|what)|så)\b/u, undefined],
  ['alternatives of letters', /^(?:hur|how|så(?:dan|n)|[ab]c)/u, undefined],
  ['groups within and behind', /^(?:hur(?:u|i)?|så[|)]|w\|x) (?:en|ett)/u, 'hsw'],
  ['a letter that may be left out', /^(?:hur|s?å)/u, undefined],
  ['a word that may be left out', /^(?:hur |how )?många/u, undefined],
  ['several patterns in one', /^(?:hur|how)|å$/u, undefined],
  ['anywhere', /(?:hur|how)/u, undefined],
  ['whatever its case', /^(?:hur|how)/iu, undefined],
])('reads the first letters of %s', (_, pattern, letters) => {
  expect(firstLetters(pattern)).toEqual(letters === undefined ? undefined : new Set(letters));
});

it('tries a pattern on every text that it matches', () => {
  const word = fc.constantFrom(
    'hur',
    'vad',
    'så(?:n|dan)',
    'på|',
    'å?r',
    'e[|)]',
    '(?:en|ett)',
    '\\p{L}+',
    'w\\|',
  );
  const group = fc.tuple(
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '?', '{2}', '|hur'),
  );
  const text = fc
    .array(fc.constantFrom('hur', 'vad', 'sån', 'på', 'år', 'r', 'e|', 'ett', 'w|', 'x'), { maxLength: 3 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(group, text, ([words, end], said) => {
      const pattern = new RegExp(`^(?:${words.join('|')})${end}`, 'u');
      expect(anchored(pattern)(said)).toBe(pattern.test(said));
    }),
  );
});
