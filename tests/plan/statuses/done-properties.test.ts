import fc from 'fast-check';
import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { misspeltSense } from '../../../src/plan/statuses/status-typos';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const dates: DeadlineContext = { planYear: 2020, language: 'sv', dayOrder: () => 'day-first' };
const read = statusReader({ language: 'sv', today, dates });
const isDone = (text: string): boolean => read(text).status === 'done';

const phrases =
  `Klar | Klart | klart 2020-03-12 | Genomfört | Åtgärden är genomförd | Har genomförts | Slutfört enligt plan
  | Avslutad | Utförd av IT | Klart, Anna Berg | Åtgärdat | Infört | Helt klart | Samtliga åtgärder genomförda
  | Publicerad på webben | 4 av 4 klara | 100 % klart | Genomfördes i maj | Färdigställt | Gjort | Stängd | OK
  | Done | Completed | Completed 2020-05-22 | Closed | Closed out | Implemented as planned | Fully implemented
  | All actions completed | Has been completed | Finished | Resolved | In place | Carried out | Completed by HR
  | Done - see ref 12 | Signed off | Delivered | 5 of 5 completed | Now complete | Work completed | ✓ Done`
    .split('|')
    .map((phrase) => phrase.trim());
const phrase = fc.constantFrom(...phrases);
const joint = fc.constantFrom(' ', ', ', ' - ', '. ', '; ', ': ', ' / ', '\n');

/** The phrase with something more at its beginning, at its end or between two of its words. */
const withMore = (more: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(phrase, more, joint, joint, fc.nat(), fc.boolean())
    .map(([text, word, before, after, at, inBrackets]) => {
      const words = text.split(' ');
      const place = at % (words.length + 1);
      const left = words.slice(0, place).join(' ');
      const right = words.slice(place).join(' ');
      const told = inBrackets ? `(${word})` : word;
      return (left === '' ? '' : left + before) + told + (right === '' ? '' : after + right);
    });

const nobodyKnows =
  'målning källaren fönster taket offerten budgeten kanske väntrum besiktning underlag utkast förslag kontroll revision test fel brist problem igen snart ibland enstaka ytan hus plan lokal budget draft audit building floor basement review pilot phase except failing maybe soon later almost partly approval funding unless if when once om när ifall såvida utan förutom om mest halva'.split(
    ' ',
  );
const letters = fc
  .array(fc.constantFrom(...'b c d f g h j k l m n p r s t v x z'.split(' ')), {
    minLength: 4,
    maxLength: 12,
  })
  .map((list) => list.join(''))
  .filter((word) => misspeltSense(word) === undefined);
const unknownWord = fc.oneof(fc.constantFrom(...nobodyKnows), letters);

describe('any phrase for done', () => {
  it('is done by itself', () => {
    expect(phrases.filter((text) => !isDone(text))).toEqual([]);
  });

  it('is not done with a word that is not understood, in any place', () => {
    fc.assert(
      fc.property(withMore(unknownWord), (text) => !isDone(text)),
      { numRuns: caseCount(3000) },
    );
  });

  it('is not done with a no, in any place', () => {
    const no = fc.constantFrom(
      ...`inte | ej | icke | aldrig | ännu inte | ingen | inga | inget | nej | knappast | not | never | no | nope | isn't | wasn't
        | hasn't been | not yet | hardly | n't | didn't | ingalunda | icke helt | inte alls | by no means`
        .split('|')
        .map((one) => one.trim()),
    );
    fc.assert(
      fc.property(withMore(no), (text) => !isDone(text)),
      { numRuns: caseCount(2000) },
    );
  });

  const pad = (value: number): string => String(value).padStart(2, '0');
  const written = (from: number, years: readonly number[]): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(...years),
        fc.integer({ min: from, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(9),
      )
      .map(([year, month, day, form]) => {
        const names =
          'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
        const english =
          'January February March April May June July August September October November December'.split(' ');
        const forms = [
          `${year}-${pad(month)}-${pad(day)}`,
          `${year}${pad(month)}${pad(day)}`,
          `${String(year).slice(2)}${pad(month)}${pad(day)}`,
          `${day}/${month} ${year}`,
          `${day} ${names[month - 1] ?? ''} ${year}`,
          `${english[month - 1] ?? ''} ${day}, ${year}`,
          `${names[month - 1] ?? ''} ${year}`,
          `Q${Math.ceil(month / 3)} ${year}`,
          `v. ${month * 4} ${year}`,
          `${day}.${month}.${year}`,
        ];
        return forms[form] ?? '';
      });

  it('is not done with a date after today, in any place', () => {
    fc.assert(
      fc.property(withMore(written(1, [2021, 2022, 2025])), (text) => !isDone(text)),
      { numRuns: caseCount(2000) },
    );
    fc.assert(
      fc.property(withMore(written(12, [2020]).filter((day) => !/^[Qv]/.test(day))), (text) => !isDone(text)),
      { numRuns: caseCount(500) },
    );
  });

  it('is not done with a promise, a condition, a doubt, a part or a place', () => {
    const kinds = fc.constantFrom(
      ...`i morgon | nästa vecka | om två veckor | på fredag | inom kort | tomorrow | next week | by Friday | in two weeks
        | om budget beviljas | när Anna godkänt | så snart det går | förutsatt beslut | if funded | once approved | when signed
        | subject to audit | pending sign-off | troligen | kanske | nog | probably | ska vara | should be | borde vara
        | nästan | till största delen | i huvudsak | 90 % | 3 av 5 | tre av fem | mostly | almost | all but one | two of three
        | på plan 2 | i Uppsala | hos oss | in building A | at head office | etapp 1 | phase 1 | första delen
        | men återöppnad | reopened | but reopened | ? | (?) | ~ | ✗ | utkast | draft | underlag | effekten ej verifierad`
        .split('|')
        .map((one) => one.trim()),
    );
    fc.assert(
      fc.property(withMore(kinds), (text) => !isDone(text)),
      { numRuns: caseCount(4000) },
    );
  });

  it('stays done with who, when and where it is told', () => {
    const harmless = fc.constantFrom(
      ...`Anna Berg | Anna | av IT | by HR | av rektor | by the board | 2020-05-12 | 12 maj 2020 | i mars | in March 2020
        | se bilaga 3 | see ref 12 | § 45 | enligt plan | as planned | löpande | dnr KS 2020/123 | /AB | (EL)`
        .split('|')
        .map((one) => one.trim()),
    );
    const plain = fc.constantFrom(...phrases.filter((text) => !/\d|ref|Anna|HR|IT|OK/.test(text)));
    fc.assert(
      fc.property(plain, harmless, fc.constantFrom(' ', ', ', ' - ', '. '), (text, more, between) => {
        expect([text + between + more, read(text + between + more).status]).toEqual([
          text + between + more,
          'done',
        ]);
      }),
      { numRuns: caseCount(1500) },
    );
  });

  it('reads the same in any case, with any stop', () => {
    const cases = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    const stops = fc.constantFrom('', '.', '!', ' ', ' .', '!!');
    const nameless = fc.constantFrom(...phrases.filter((text) => !text.includes('Anna')));
    fc.assert(
      fc.property(nameless, cases, stops, (text, cased, stop) => isDone(cased(text) + stop)),
      { numRuns: caseCount(500) },
    );
    fc.assert(
      fc.property(withMore(unknownWord), cases, stops, (text, cased, stop) => !isDone(cased(text) + stop)),
      { numRuns: caseCount(1500) },
    );
  });

  it('is done nowhere when no day is known as today and it names one', () => {
    const blind = statusReader({ language: 'sv', dates });
    expect(blind('klart 2020-03-12').status).toBe('unknown');
    expect(blind('klart').status).toBe('done');
  });
});
