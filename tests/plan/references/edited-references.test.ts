import fc from 'fast-check';
import { idKey, referencesIn } from '../../../src/plan/references/reference-text';
import { withoutReference, withReference } from '../../../src/plan/references/edited-references';
import { caseCount } from '../../case-count';

const ids = ['Å-1', 'Å-2', 'Å-2021-014', '1.6', '1.7', '3', '4', '5', 'A4', 'A5', 'A6', 'R2020-12'];
const known = new Set(ids.map(idKey));
const rules = { isKnown: (key: string): boolean => known.has(key) };
const read = (text: string) => referencesIn(text, { ...rules, isReferenceColumn: true });

test.each([
  ['A4', 'A4', null, ''],
  ['A4, A5, A6', 'A4', null, 'A5, A6'],
  ['A4, A5, A6', 'A5', null, 'A4, A6'],
  ['A4, A5, A6', 'A6', null, 'A4, A5'],
  ['A4, A5 och A6', 'A6', null, 'A4, A5'],
  ['A4, A5 och A6', 'A5', null, 'A4 och A6'],
  ['A4 och A5', 'A4', null, 'A5'],
  ['A4, A5 og A6', 'A6', null, 'A4, A5'],
  ['A4, A5 og A6', 'A5', null, 'A4 og A6'],
  ['A4 and A5', 'A5', null, 'A4'],
  ['A4\nA5\nA6', 'A5', null, 'A4\nA6'],
  ['A4; A5', 'A4', null, 'A5'],
  ['A4 + A5', 'A5', null, 'A4'],
  ['se A4, gammal', 'A4', null, 'se gammal'],
  ['gammal, se A4', 'A4', null, 'gammal, se'],
  ['A4 (tidigare A5)', 'A5', null, 'A4 (tidigare)'],
  ['A5 (A4)', 'A4', null, 'A5'],
  ['Åtgärd 4, 5', '4', null, 'Åtgärd 5'],
  ['3-5', '4', null, '3, 5'],
  ['3–5, A4', '3', null, '4, 5, A4'],
  ['1.6, 2021: 3, 5', '3', 2021, '1.6, 2021: 5'],
  ['1.6, 2021: 3', '3', 2021, '1.6'],
  ['1.6, 2021: 3, 5', '1.6', null, '2021: 3, 5'],
  ['2020: 3, 2021: 4', '3', 2020, '2021: 4'],
  ['3, 2021: 3', '3', null, '2021: 3'],
  ['3, 2021: 3', '3', 2021, '3'],
  ['R 2020-12, A4', 'R2020-12', null, 'A4'],
  ['a4, A5', 'A4', null, 'A5'],
  ['A4, A5, A4', 'A4', null, 'A5'],
  ['A45', 'A4', null, 'A45'],
  ['Å-2021-014, Å-1', 'Å-1', null, 'Å-2021-014'],
])('%j without %s (%s) is %j', (text, id, year, left) => {
  expect(
    withoutReference(
      text,
      { id: idKey(id), year, target: read(text).find((one) => one.id === idKey(id))?.target ?? null },
      rules,
    ),
  ).toBe(left);
});

test.each([
  ['', '3', null, '3'],
  ['', '3', 2021, '2021: 3'],
  ['A4', 'A5', null, 'A4, A5'],
  ['1.6', '3', 2021, '1.6, 2021: 3'],
  ['1.6, 2021: 3', '5', 2021, '1.6, 2021: 3, 5'],
  ['1.6, 2021: 3', '1.7', null, '1.6, 2021: 3; 1.7'],
  ['Åtgärd 4', '5', null, 'Åtgärd 4, 5'],
  ['se protokollet', '5', null, null],
  ['se A4, gammal', 'A5', null, null],
])('%j with %s (%s) is %j', (text, id, year, now) => {
  expect(withReference(text, { id, year }, rules)).toBe(now);
});

const reference = fc.record({ id: fc.constantFrom(...ids), year: fc.constantFrom(null, 2020, 2021) });

test('a reference that is added, taken away and added says what it said the first time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(reference, { maxLength: 10, selector: ({ id, year }) => `${year}${id}` }),
      reference,
      (before, added) => {
        fc.pre(before.every((one) => one.id !== added.id || one.year !== added.year));
        const text = before.reduce<string | null>(
          (so, one) => (so === null ? null : withReference(so, one, rules)),
          '',
        );
        if (text === null) throw new Error('ids of lists are lists');
        expect(read(text).map(({ id, year }) => [id, year])).toEqual(
          before.map(({ id, year }) => [idKey(id), year]),
        );
        const linked = withReference(text, added, rules);
        expect(linked).not.toBeNull();
        const key = { id: idKey(added.id), year: added.year, target: null };
        const unlinked = withoutReference(linked ?? '', key, rules);
        expect(unlinked).toBe(text);
        expect(withReference(unlinked ?? '', added, rules)).toBe(linked);
      },
    ),
    { numRuns: caseCount(400) },
  );
});

const word = fc.constantFrom(
  'se',
  'gammal',
  'enligt',
  'beslut',
  '(klar)',
  'och',
  '2020-05-06',
  'Bo',
  'ej',
  'Åtgärd',
  'avvikelse',
);

test('what is no id stays, word by word, and so does every other reference', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.oneof(fc.constantFrom(...ids), word), fc.constantFrom(' ', ', ', '; ', '\n', ' och ')),
        { minLength: 1, maxLength: 9 },
      ),
      fc.nat(),
      (parts, at) => {
        const text = parts
          .map(([what, between]) => what + between)
          .join('')
          .trim();
        const now = read(text);
        fc.pre(now.length > 0);
        const gone = now[at % now.length];
        if (!gone) return;
        const left = withoutReference(text, gone, rules);
        if (left === null) return;
        const same = (one: typeof gone): boolean =>
          one.id === gone.id && one.year === gone.year && one.target === gone.target;
        expect(read(left)).toEqual(now.filter((one) => !same(one)));
        const words = (of: string): readonly string[] =>
          of.split(/[\s,;]+/u).filter((one) => one !== '' && one !== 'och' && !known.has(idKey(one)));
        expect(words(left)).toEqual(words(text));
      },
    ),
    { numRuns: caseCount(600) },
  );
});
