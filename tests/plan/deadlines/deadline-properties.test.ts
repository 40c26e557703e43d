import fc from 'fast-check';
import { isIsoDay } from '../../../src/plan/deadlines/day';
import { deadlineReader, type DeadlineContext } from '../../../src/plan/deadlines/deadlines';
import { days, english, months, swedish } from './deadline-rows';
import { terms, weeks, years } from './deadline-rows-terms';
import { asked, withoutDay } from './deadline-rows-undated';
import { inEnglish } from './deadline-rows-en';
import { expectLinear } from '../../linear-time';
import { caseCount } from '../../case-count';
import { unicodeText } from '../../unicode-text';

const dated = new Set(['day', 'month', 'quarter', 'term', 'season', 'week', 'year']);
const rows = [days, months, terms, weeks, years, withoutDay].flat().map(([text]) => text);
const swedishTexts = [...rows, ...asked].filter((text) => text.trim() !== '');

const word = fc.constantFrom(
  ...'senast före 0 1 2 3 5 13 15 31 42 54 99 100 2020 2021 maj juni jan vt ht v. vecka Q0 Q3 kv h halvår tertial'.split(
    ' ',
  ),
  ...'0 h läsår första andra hälften av - – / . , : ( ) och till från i slutet mitten löpande årligen q II 2020/21'.split(
    ' ',
  ),
);
const deadlineLike = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  unicodeText({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  deadlineLike,
);
const contexts = fc.record<DeadlineContext>({
  planYear: fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 12_000 })),
  language: fc.constantFrom('sv', 'en'),
  dayOrder: fc.constantFrom(
    () => 'day-first' as const,
    () => 'month-first' as const,
    () => 'unknown' as const,
  ),
});

describe('any deadline', () => {
  it('is a real day or none, and none exactly for kinds without one', () => {
    fc.assert(
      fc.property(contexts, fc.oneof(anyText, fc.double()), (context, value) => {
        const { date, kind, candidates = [] } = deadlineReader(context)(value);
        expect(date !== null).toBe(dated.has(kind));
        for (const day of date === null ? candidates : [date]) expect(isIsoDay(day)).toBe(true);
      }),
      { numRuns: caseCount(4000) },
    );
  });

  it('reads the same however its letters are composed, cased and spaced', () => {
    const read = deadlineReader(swedish);
    const pad = fc.constantFrom('', ' ', '\u00a0', '\n', '\t \u200b', '\ufeff');
    fc.assert(
      fc.property(
        fc.constantFrom(...swedishTexts),
        pad,
        pad,
        fc.boolean(),
        fc.boolean(),
        (text, left, right, isLoud, isApart) => {
          const cased = isLoud ? text.toUpperCase() : text;
          const other = `${left}${isApart ? cased.normalize('NFD') : cased}${right}`.replaceAll(
            ' ',
            isLoud ? '\u00a0' : ' ',
          );
          const { text: _raw, ...sense } = read(text);
          const { text: kept, ...again } = read(other);
          expect(again).toEqual(sense);
          expect(kept).toBe(other);
        },
      ),
      { numRuns: caseCount(1500) },
    );
  });

  it('reads every day of a year back from the ways it is written', () => {
    const read = deadlineReader(swedish);
    const names =
      'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
        const iso = `2020-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const written = [
          `${day} ${names[month - 1]}`,
          `senast den ${day}:e ${names[month - 1]} 2020`,
          `${day}/${month}`,
          `${day}/${month}-2020`,
          `${day}.${month}.2020`,
          iso.replaceAll('-', ''),
          iso.slice(2).replaceAll('-', ''),
        ];
        for (const text of written) expect([text, read(text).date]).toEqual([text, iso]);
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const seeds = [
      'v. 42-',
      '1/',
      '2020-',
      'maj och ',
      '((((',
      'kl 15.00-',
      '30 juni ',
      'å\u0301\u0323',
      '1'.repeat(5),
      'ååååååå',
      '- - ',
    ];
    expectLinear((text) => deadlineReader(english)(text), seeds);
  });

  it('reads mixed plans: English texts in a Swedish workbook', () => {
    const read = deadlineReader(swedish);
    const same = inEnglish.filter(([text]) => !/\/\d\d\/|(?:Sept|June) \d\d$|jul/i.test(text));
    expect(same.length).toBeGreaterThan(100);
    for (const [text, reading] of same) {
      const { date, kind } = read(text);
      expect([text, date ?? kind]).toEqual([text, reading]);
    }
  });
});
