import fc from 'fast-check';
import type { DeadlineContext } from '../../../src/plan/deadlines/deadline-context';
import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { misspeltSense } from '../../../src/plan/statuses/status-typos';
import { statusReader } from '../../../src/plan/statuses/statuses';
import { caseCount } from '../../case-count';
import { norwegianDeadlineRows } from './norwegian-deadline-rows';

const today = '2021-11-24';
const dates: DeadlineContext = { planYear: 2021, language: 'nb', dayOrder: () => 'day-first' };
const read = statusReader({ language: 'nb', today, dates });
const isDone = (text: string): boolean => read(text).status === 'done';
const listed = (text: string): string[] => text.split('|').map((one) => one.trim());

const phrases = listed(
  `Ferdig | Fullført | Gjennomført | Gjennomført 12.03.2021 | Tiltaket er gjennomført | Er gjennomført | Gjennomført etter planen
    | Avsluttet | Utført av IT | Ferdig, Kari Berg | Lukket | Innført | Helt ferdig | Alle tiltak gjennomført | 4 av 4 ferdige
    | Publisert på nettsiden | 100 % ferdig | Ble gjennomført i mai | Ferdigstilt | Gjort | Har blitt gjennomført | OK | På plass
    | Fullført som planlagt | Gjennomført våren 2021 | Løst | Utbedret | Levert | Ferdig 15.05.2021 | Er lukket | I havn`,
);
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

const never = (more: fc.Arbitrary<string>, runs: number): void =>
  fc.assert(
    fc.property(withMore(more), (text) => !isDone(text)),
    { numRuns: caseCount(runs) },
  );

const nobodyKnows = listed(
  `malingen | kjelleren | vinduer | taket | tilbudet | budsjettet | kanskje | venterom | befaring | underlag | utkast | forslag | kontroll
    | revisjon | feil | mangel | problem | igjen | snart | iblant | enkelte | flaten | bygg | plan | lokale | høring | når | hvis | dersom
    | unntatt | utenom | med unntak av | halve | noen | nesten | delvis | foreløpig | muligens | bekreftelse | rolig | lov | by`,
);
const letters = fc
  .array(fc.constantFrom(...'b c d f g h j k l m n p r s t v x z'.split(' ')), {
    minLength: 4,
    maxLength: 12,
  })
  .map((list) => list.join(''))
  .filter((word) => misspeltSense(word) === undefined);

describe('any Norwegian phrase for done', () => {
  it('is done by itself', () => {
    expect(phrases.filter((text) => !isDone(text))).toEqual([]);
  });

  it('is not done with a word that is not understood, in any place', () => {
    never(fc.oneof(fc.constantFrom(...nobodyKnows), letters), 3000);
  });

  it('is not done with a no, in any place', () => {
    never(
      fc.constantFrom(
        ...listed(
          'ikke | ikkje | aldri | ennå ikke | ingen | intet | nei | neppe | ikke helt | slett ikke | ikke lenger | fortsatt ikke | no',
        ),
      ),
      2000,
    );
  });

  const pad = (value: number): string => String(value).padStart(2, '0');
  const names = 'januar februar mars april mai juni juli august september oktober november desember'.split(
    ' ',
  );
  const written = (from: number, years: readonly number[]): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom(...years),
        fc.integer({ min: from, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(6),
      )
      .map(([year, month, day, form]) => {
        const name = names[month - 1] ?? '';
        return (
          [
            `${year}-${pad(month)}-${pad(day)}`,
            `${pad(day)}.${pad(month)}.${year}`,
            `${day}. ${name} ${year}`,
            `${name} ${year}`,
            `${Math.ceil(month / 3)}. kvartal ${year}`,
            `uke ${month * 4} ${year}`,
            `innen utgangen av ${name} ${year}`,
          ][form] ?? ''
        );
      });

  it('is not done with a date after today, in any place', () => {
    never(written(1, [2022, 2023, 2026]), 2000);
    never(
      written(12, [2021]).filter((day) => !/kvartal|uke/.test(day)),
      500,
    );
  });

  it('is not done with a promise, a condition, a doubt, a part or a place', () => {
    never(
      fc.constantFrom(
        ...listed(
          `i morgen | neste uke | om to uker | på fredag | om kort tid | hvis budsjettet vedtas | når Kari har godkjent | så snart som mulig
            | forutsatt vedtak | trolig | kanskje | sannsynligvis | skal være | bør være | burde vært | nesten | stort sett | i hovedsak
            | for det meste | 90 % | 3 av 5 | tre av fem | i 2. etasje | i Bergen | hos oss | fase 1 | første del | men gjenåpnet
            | gjenåpnet | ? | (?) | ~ | ✗ | utkast | effekten ikke vurdert | med unntak av kjelleren | mangler opplæring | gjenstår noe`,
        ),
      ),
      4000,
    );
  });

  it('stays done with who, when and where it is told', () => {
    const harmless = fc.constantFrom(
      ...listed(
        `Kari Berg | Kari | av IT | av rektor | av styret | 12.05.2021 | 12. mai 2021 | i mars | se vedlegg 3 | etter planen | som planlagt
          | se referat | av enhetsleder`,
      ),
    );
    const plain = fc.constantFrom(
      ...phrases.filter((text) => !/\d|Kari|IT|OK|planen|planlagt|havn/.test(text)),
    );
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
    const nameless = fc.constantFrom(...phrases.filter((text) => !text.includes('Kari')));
    const cases = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(nameless, cases, fc.constantFrom('', '.', '!', ' ', ' .'), (text, cased, stop) =>
        isDone(cased(text) + stop),
      ),
      { numRuns: caseCount(500) },
    );
  });
});

describe('a Norwegian time is read only when every word is accounted for', () => {
  const dated = Object.entries(norwegianDeadlineRows).flatMap(([meaning, texts]) =>
    /^\d/.test(meaning) ? texts : [],
  );
  const strangeWord = fc
    .array(fc.constantFrom('krå', 'plu', 'zwi', 'ghø', 'xte', 'bry', 'fnu'), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(''));

  it('one more word that nobody knows, wherever it stands, costs a question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), strangeWord, fc.nat(8), (text, word, place) => {
        const words = text.split(' ');
        const at = Math.min(place, words.length);
        const more = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
        const { kind, date } = deadlineReader(dates)(more);
        expect([more, kind, date]).toEqual([more, 'ambiguous', null]);
      }),
      { numRuns: caseCount(2000) },
    );
  });

  it('a day that is cited, begins or is past is no deadline', () => {
    const citations = listed(
      `vedtatt | ifølge vedtak | se referat | revidert | sist revidert | opprinnelig | innkom | forsinket siden | ikke før | tidligst
        | f.o.m. | starter | gjennomført | flyttet fra | utsatt fra | oppstart | påbegynt | meldt | etter`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...citations),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (words, month, day) => {
          const text = `${words} ${pad2(day)}.${pad2(month)}.2021`;
          expect([text, deadlineReader(dates)(text).kind]).toEqual([text, 'ambiguous']);
        },
      ),
      { numRuns: caseCount(800) },
    );
  });
});

const pad2 = (value: number): string => String(value).padStart(2, '0');
