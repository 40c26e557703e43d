import fc from 'fast-check';
import { lastDayOfMonth } from '../../../src/plan/deadlines/day';
import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { english, swedish } from './deadline-rows';
import { writtenInEnglish, writtenInSwedish } from './written-deadlines';
import { caseCount } from '../../case-count';

const isDay = (reading: string): boolean => /^\d{4}-/.test(reading);
const dated = [
  ...writtenInSwedish.map(([text, reading]) => ({ text, reading, context: swedish })),
  ...writtenInEnglish.map(([text, reading]) => ({ text, reading, context: english })),
].filter(({ reading }) => isDay(reading));

/** Words that no list has: syllables put together, never near a month or a season. */
const strangeWord = fc
  .array(fc.constantFrom('krå', 'plu', 'zwi', 'ghö', 'xte', 'bry', 'fnu'), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''));

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2018, max: 2023 });
const someDay = fc.tuple(year, month, fc.integer({ min: 1, max: 28 }));
const iso = ([y, m, d]: readonly [number, number, number]): string =>
  `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

describe('a deadline is read only when every word is accounted for', () => {
  it('one more word that nobody knows, wherever it stands, costs a question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), strangeWord, fc.nat(8), ({ text, context }, word, place) => {
        const words = text.split(' ');
        const at = Math.min(place, words.length);
        const more = [...words.slice(0, at), word, ...words.slice(at)].join(' ');
        const { kind, date } = deadlineReader(context)(more);
        expect([more, kind, date]).toEqual([more, 'ambiguous', null]);
      }),
      { numRuns: caseCount(2000) },
    );
  });

  const citations = [
    'beslutat',
    'enligt beslut',
    'enl. beslut',
    'se protokoll',
    'reviderad',
    'senast reviderad',
    'ursprungligen',
    'inkom',
    'försenad sedan',
    'inte före',
    'tidigast',
    'fr.o.m.',
    'startar',
    'genomfört',
    'KS',
    'flyttad från',
    'per decision of',
    'as agreed',
    'agreed',
    'see minutes of',
    'revised',
    'originally',
    'raised',
    'not before',
    'overdue since',
    'from',
    'earliest',
    'starts',
    'approved',
    'completed',
    'last updated',
    'no earlier than',
  ];
  it('a day that is cited, begins or is past is no deadline', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...citations),
        someDay.map(iso),
        fc.boolean(),
        fc.boolean(),
        (words, day, isEnglish, isLoud) => {
          const text = `${isLoud ? words.toUpperCase() : words} ${day}`;
          const { kind } = deadlineReader(isEnglish ? english : swedish)(text);
          expect([text, kind]).toEqual([text, 'ambiguous']);
        },
      ),
      { numRuns: caseCount(1500) },
    );
  });

  it('a day that is read or offered stands in the text', () => {
    const frames = [
      'senast DAY',
      'DAY (förslag)',
      'DAY, se protokoll',
      'flyttad till DAY',
      'rapport DAY',
      'kl 10 DAY',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        someDay.map(iso),
        fc.option(strangeWord),
        (frame, day, word) => {
          const text = `${frame.replace('DAY', day)}${word === null ? '' : ` ${word}`}`;
          const { date, candidates = [] } = deadlineReader(swedish)(text);
          for (const one of date === null ? candidates : [date]) expect([text, one]).toEqual([text, day]);
        },
      ),
    );
  });
});

describe('a date shown as a month', () => {
  const locale = fc.constantFrom('', '[$-41D]', '[$-409]', '[$-sv-SE]', '[$-x-sysdate]', '[Red]');
  const shape = fc.constantFrom(
    'mmm-yy',
    'mmm\\-yy',
    'mmm yy',
    'mmmm yyyy',
    'mmmm',
    'mmm',
    'mm/yyyy',
    'yyyy-mm',
    'yyyy/mm',
    'yyyymm',
    'MMM-YY',
    '"senast" mmm yyyy',
    'mmmm\\ yyyy',
    'mmm" -"yy',
    'mmm_-yy',
    'mmmmm',
    'mmm;mmm;@',
  );
  const tail = fc.constantFrom('', ';@', '_)', ';;;@');
  it('is the last day of that month, whatever its day and however the format is written', () => {
    fc.assert(
      fc.property(locale, shape, tail, someDay, (prefix, middle, end, [y, m, d]) => {
        const { kind, date } = deadlineReader(swedish)({ date: iso([y, m, d]) }, `${prefix}${middle}${end}`);
        expect([kind, date]).toEqual(['month', lastDayOfMonth(y, m)]);
      }),
      { numRuns: caseCount(500) },
    );
  });
});
