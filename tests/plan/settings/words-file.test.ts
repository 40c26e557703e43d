import fc from 'fast-check';
import { fields } from '../../../src/plan/field';
import { noWords, wordsWith, type OwnWords } from '../../../src/plan/settings/own-words';
import { noSettings } from '../../../src/plan/settings/settings';
import { wordsToCarry } from '../../../src/plan/settings/carried-words';
import { wordsFileText, wordsInFile } from '../../../src/plan/settings/words-file';
import { statuses } from '../../../src/plan/status';

// `JSON.parse` and records know this name otherwise than any other; nobody heads a column so.
const text = fc.string({ minLength: 1, maxLength: 300 }).filter((one) => one !== '__proto__');
const anyWords: fc.Arbitrary<OwnWords> = fc.record({
  headings: fc.array(fc.record({ heading: text, field: fc.constantFrom(...fields) }), { maxLength: 30 }),
  statuses: fc.array(fc.record({ text, status: fc.constantFrom(...statuses) }), { maxLength: 30 }),
  terms: fc.array(fc.record({ term: text, meaning: text }), { maxLength: 30 }),
});
const sorted = ({ headings, statuses: said, terms = [] }: OwnWords): unknown => ({
  headings: new Map(headings.map(({ heading, field }) => [heading, field])),
  statuses: new Map(said.map((word) => [word.text, word.status])),
  terms: new Map(terms.map(({ term, meaning }) => [term, meaning])),
});

test('words that are written out come back, every one', () => {
  fc.assert(
    fc.property(anyWords, (any) => {
      const words = wordsWith(noWords, any);
      const read = wordsInFile(wordsFileText(words));
      expect('words' in read && sorted(read.words)).toEqual(sorted(words));
    }),
  );
});

test('no text is too odd to be answered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
      expect(wordsInFile(any)).toHaveProperty('wrong');
    }),
  );
});

const file = (changed: object): string =>
  JSON.stringify({ version: 1, headings: { Gruppen: 'unit' }, statuses: {}, ...changed });

test.each([
  ['what is no JSON', 'Gruppen = unit', ''],
  ['a field that there is not', file({ headings: { Gruppen: 'unit', Vem: 'owners' } }), 'headings.Vem'],
  ['a status that there is not', file({ statuses: { Grön: 'klar' } }), 'statuses.Grön'],
  ['another version', file({ version: 2 }), 'version'],
  ['a misspelt name', file({ statusar: {} }), 'statusar'],
  ['a meaning that is no text', file({ terms: { HU: 1 } }), 'terms.HU'],
  ['an empty heading', file({ headings: { '': 'unit' } }), 'headings.'],
])('%s is told by its place, and nothing of the file is taken', (_what, content, wrong) => {
  expect(wordsInFile(content)).toEqual({ wrong });
});

test('a mark of byte order, which some programs put first, is no fault', () => {
  expect(wordsInFile(`\uFEFF${file({})}`)).toHaveProperty('words');
});

test('what has been answered about headings is carried too, not what was said of a place', () => {
  const settings = {
    ...noSettings,
    columns: [
      { sheet: 'A', heading: 'Kontakt', field: 'owner' },
      { sheet: 'A', heading: 'C', field: 'comment' },
      { sheet: 'A', heading: 'ID', field: 'id' },
    ],
    words: {
      headings: [{ heading: 'kontakt', field: 'unit' }],
      statuses: [{ text: 'Grön', status: 'done' }],
    },
  } as const;
  expect(wordsToCarry(settings)).toEqual({
    headings: [
      { heading: 'Kontakt', field: 'owner' },
      { heading: 'ID', field: 'id' },
    ],
    statuses: [{ text: 'Grön', status: 'done' }],
  });
});
