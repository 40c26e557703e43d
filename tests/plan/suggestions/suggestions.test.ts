import fc from 'fast-check';
import { likeness } from '../../../src/plan/suggestions/shared-part';
import { termsWith } from '../../../src/plan/suggestions/link-suggestions';
import { isPraise } from '../../../src/plan/suggestions/praise';
import { suggestionsFor } from '../../../src/plan/suggestions/suggestions';
import { textWords } from '../../../src/plan/suggestions/text-words';
import { caseCount } from '../../case-count';
import { expectLinear } from '../../linear-time';
import { unicodeText } from '../../unicode-text';
import { audited, auditedNames, together } from './audited';

const { findings, actions } = together(auditedNames.map((name) => audited(name)));
const findingTexts = findings.map(({ text }) => text);
const actionTexts = actions.map(({ text }) => text);

const asked = (texts: readonly string[]) => texts.map((text) => ({ text }));
const offered = (texts: readonly string[]) => texts.map((text) => ({ text, preference: 0 }));
const suggested = (asking: readonly string[], answering: readonly string[]) =>
  suggestionsFor(asked(asking), offered(answering), termsWith([]));

/** What is suggested, by text: places are of no account. */
const byText = (asking: readonly string[], answering: readonly string[]) =>
  new Map(
    suggested(asking, answering).map((found, index) => [
      asking[index] ?? '',
      found.map(({ place, ...one }) => ({ ...one, text: answering[place] })),
    ]),
  );

const someFindings = fc.uniqueArray(fc.constantFrom(...findingTexts), { minLength: 1, maxLength: 12 });
const someActions = fc.uniqueArray(fc.constantFrom(...actionTexts), { minLength: 1, maxLength: 40 });

test('the order of the rows is of no account, and neither is how often one asks', () => {
  fc.assert(
    fc.property(
      someFindings,
      someActions.chain((texts) =>
        fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
      ),
      (asking, [texts, shuffled]) => {
        const found = byText(asking, texts);
        expect(byText(asking, texts)).toEqual(found);
        expect(byText(asking, shuffled)).toEqual(found);
        const reversed = byText([...asking].reverse(), texts);
        for (const text of asking) expect(reversed.get(text)).toEqual(found.get(text));
      },
    ),
    { numRuns: caseCount(60) },
  );
});

test('at most three are suggested, one of them proposed, each for words that both texts have', () => {
  fc.assert(
    fc.property(someFindings, someActions, (asking, texts) => {
      suggested(asking, texts).forEach((found, index) => {
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.slice(1).some(({ proposed }) => proposed)).toBe(false);
        expect([...found].sort((a, b) => b.score - a.score)).toEqual(found);
        for (const { score, shared, proposed } of found) {
          expect(score > 0 && score < 1).toBe(true);
          expect(shared.length).toBeGreaterThanOrEqual(proposed ? 2 : 1);
          expect(textWords(asking[index] ?? '')).toEqual(expect.arrayContaining([...shared]));
        }
      });
    }),
    { numRuns: caseCount(60) },
  );
});

/** Words of letters that no example has. */
const unrelated = fc.string({
  unit: fc.constantFrom('ж', 'ш', 'щ', 'б', 'д', 'л', 'ф'),
  minLength: 3,
  maxLength: 30,
});

test('an action that has nothing to do with the others moves two of them only as far as weights do', () => {
  fc.assert(
    fc.property(someFindings, someActions, unrelated, (asking, texts, other) => {
      fc.pre(texts.length >= 10);
      const before = byText(asking, texts);
      const after = byText(asking, [...texts, other]);
      for (const text of asking) {
        const now = new Map((after.get(text) ?? []).map((one) => [one.text, one.score]));
        expect(now.has(other)).toBe(false);
        const both = (before.get(text) ?? []).flatMap((one) => {
          const score = now.get(one.text);
          return score === undefined ? [] : [{ was: one.score, is: score }];
        });
        // One text more changes the weight of a word by log((N + 2) / (N + 1)) at most, of which a score is a ratio.
        const shift = 1 / (texts.length + asking.length);
        for (const { was, is } of both) expect(Math.abs(was - is)).toBeLessThan(shift);
        for (const a of both)
          for (const b of both) if (a.was > b.was + shift) expect(a.is).toBeGreaterThan(b.is);
      }
    }),
    { numRuns: caseCount(60) },
  );
});

test('no text is too odd', () => {
  const any = fc.array(fc.oneof(unicodeText(), fc.constantFrom('', ' ', '–', '1.', 'HU')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(any, any, (asking, texts) => {
      expect(suggested(asking, texts)).toHaveLength(asking.length);
    }),
    { numRuns: caseCount(200) },
  );
});

test('a finding of several pages has the action of what it begins with', () => {
  const pages = Array.from({ length: 300 }, (_, index) => `жш${'щбд'.repeat(1 + (index % 7))}${index}л`).join(
    ' ',
  );
  const finding = `Nödduscharna i växthuset provas inte. ${pages}`;
  const texts = [...actionTexts, 'Prova nödduschar i växthuset varje månad'];
  const [first] = suggested([finding, ...findingTexts], texts);
  expect(first?.[0]?.place).toBe(texts.length - 1);
});

test('of the same action in two plans the later one is meant; in one plan neither is proposed', () => {
  const text = 'Byta belysning i laboratoriet';
  const finding = 'Belysningen i laboratoriet är gammal.';
  const found = (first: number, second: number) =>
    suggestionsFor(
      asked([finding, ...findingTexts]),
      [{ text, preference: first }, ...offered(actionTexts), { text: `${text}.`, preference: second }],
      termsWith([]),
    )[0]?.map(({ place, proposed }) => [place, proposed]);
  const last = actionTexts.length + 1;
  expect(found(2020, 2021)?.slice(0, 2)).toEqual([
    [last, true],
    [0, false],
  ]);
  expect(found(2021, 2020)?.[0]).toEqual([0, true]);
  expect(found(2021, 2021)?.slice(0, 2)).toEqual([
    [0, false],
    [last, false],
  ]);
});

test('what an organisation says of its abbreviations counts, in place of what Planbok knows', () => {
  const asking = ['KMR saknas i upphandlingen.', ...findingTexts];
  const first = (own: Parameters<typeof termsWith>[0]) =>
    suggestionsFor(
      asked(asking),
      offered(['Kemiska risker bedöms', ...actionTexts]),
      termsWith(own),
    )[0]?.find(({ place }) => place === 0);
  expect(first([])).toBeUndefined();
  expect(first([{ term: 'kmr', meaning: 'kemiska risker' }])?.shared).toContain('kmr');
  const names = (own: Parameters<typeof termsWith>[0]) =>
    termsWith(own).flatMap(({ names: [name, ...others] }) => (name?.toLowerCase() === 'ga' ? [others] : []));
  expect(names([])).toHaveLength(2);
  expect(names([{ term: 'ga', meaning: 'gatuavdelningen' }])).toEqual([['gatuavdelningen']]);
});

test.each([
  ['källsorter', 'sorteringskärl', true],
  ['miljökrav', 'krav', true],
  ['skyfall', 'skyfallsrisk', true],
  ['studentlunchrumm', 'lunchrum', true],
  ['hyresgäst', 'hyresgäst', true],
  ['mötessamordnar', 'ordn', false],
  ['bilag', 'bil', false],
  ['produktion', 'introduktion', false],
  ['kommunen', 'kommunikation', true],
  ['2020', '2021', false],
  ['v-2019-0216', 'v-2019-0217', false],
])('%s and %s have a part in common: %s', (a, b, isAlike) => {
  expect([likeness(a, b) > 0, likeness(b, a)]).toEqual([isAlike, likeness(a, b)]);
  expect(likeness(a, b)).toBeLessThanOrEqual(1);
});

test.each([
  ['Positivt att sjukhuset har infört återbruk.', true],
  ['Källsorteringen fungerar väl.', true],
  ['Kemikalieinventering har gjorts föredömligt på röntgen.', true],
  ['The waste sorting works very well.', true],
  ['Källsorteringen fungerar inte väl.', false],
  ['Negativt resultat', false],
  ['Dispositivet saknas', false],
])('%s is praise: %s', (text, isSo) => {
  expect(isPraise(text)).toBe(isSo);
});

test('words and codes of a text, in any letters', () => {
  expect(textWords('IT-utrustning enl. V-2019-0216 (CO2), år 2020/2021: Ж-ря')).toEqual([
    'it',
    'utrustning',
    'enl',
    'v-2019-0216',
    'co2',
    'år',
    '2020/2021',
    'ж',
    'ря',
  ]);
  expectLinear(textWords, ['a', 'a-', '1.', 'å1', 'ж', 'aaaaa-', '1/1:']);
});
