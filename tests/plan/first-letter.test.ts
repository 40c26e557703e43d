import fc from 'fast-check';
import { byFirstLetter } from '../../src/plan/first-letter';

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
