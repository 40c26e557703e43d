import fc from 'fast-check';
import { addDays } from '../../../src/plan/deadlines/day';
import { deadlineReader } from '../../../src/plan/deadlines/deadlines';
import { caseCount } from '../../case-count';

/*
 * A grammar of deadlines: something before × a time × something after, in three languages, in a plan for 2026. The truth is by
 * construction: a time is a stretch of days; what stands before says that its last day counts, the one before its first, or none;
 * what stands after leaves that as it is or makes it a question. A day may be left to the person, never be another.
 */

type Language = 'sv' | 'en' | 'nb';

interface Time {
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const lastOf = (year: number, month: number): string =>
  addDays(iso(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1);

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
};

/** Spans as `text = first last`, with the words of each language. */
const spans: Readonly<Record<Language, string>> = {
  sv: `
    ht 2026 = 2026-07-01 2026-12-31 | vt 2027 = 2027-01-01 2027-06-30 | sommaren -26 = 2026-06-01 2026-08-31
    sommaren 2026 = 2026-06-01 2026-08-31 | hösten -26 = 2026-08-01 2026-12-31 | andra halvåret 2026 = 2026-07-01 2026-12-31
    2026-2027 = 2026-01-01 2027-12-31 | juni/juli = 2026-06-01 2026-07-31 | juni-juli 2026 = 2026-06-01 2026-07-31
    T2 2026 = 2026-05-01 2026-08-31 | dec 2026-jan 2027 = 2026-12-01 2027-01-31 | kvartal 3 2026 = 2026-07-01 2026-09-30
    v 23 2026 = 2026-06-01 2026-06-05 | v. 40 = 2026-09-28 2026-10-02 | vecka 40 -26 = 2026-09-28 2026-10-02
    årsskiftet 2026/2027 = 2026-12-31 2026-12-31 | v 40-42 2026 = 2026-09-28 2026-10-16`,
  en: `
    autumn 2026 = 2026-08-01 2026-12-31 | summer 2026 = 2026-06-01 2026-08-31 | H2 2026 = 2026-07-01 2026-12-31
    2026-2027 = 2026-01-01 2027-12-31 | June/July = 2026-06-01 2026-07-31 | June-July 2026 = 2026-06-01 2026-07-31
    week 40 2026 = 2026-09-28 2026-10-02 | wk 23 = 2026-06-01 2026-06-05 | Nov-Dec = 2026-11-01 2026-12-31`,
  nb: `
    høsten 2026 = 2026-08-01 2026-12-31 | sommeren 2026 = 2026-06-01 2026-08-31 | andre halvår 2026 = 2026-07-01 2026-12-31
    2026-2027 = 2026-01-01 2027-12-31 | juni/juli = 2026-06-01 2026-07-31 | juni-juli 2026 = 2026-06-01 2026-07-31
    uke 40 2026 = 2026-09-28 2026-10-02 | uke 23 = 2026-06-01 2026-06-05 | 3. kvartal 2026 = 2026-07-01 2026-09-30`,
};

function timesIn(language: Language): readonly Time[] {
  const names = months[language];
  const times: Time[] = [];
  const add = (first: string, last: string, ...texts: readonly string[]): void => {
    for (const text of texts) times.push({ text, first, last });
  };
  for (const [year, month, day] of [
    [2026, 6, 30],
    [2026, 9, 5],
    [2027, 3, 12],
    [2026, 12, 1],
  ] as const) {
    const name = names[month - 1] ?? '';
    const date = iso(year, month, day);
    add(date, date, date, `${day} ${name} ${year}`);
    if (language === 'en')
      add(
        date,
        date,
        `${name} ${day}, ${year}`,
        `${name.slice(0, 3)} ${day}, ${year}`,
        `${day}th ${name} ${year}`.replace('1th', '1st'),
      );
    else add(date, date, `${day}.${month}.${year}`, `${day}/${month}-${year}`, `${day}/${month} ${year}`);
  }
  for (const [year, month] of [
    [2026, 6],
    [2026, 10],
    [2027, 2],
  ] as const) {
    const name = names[month - 1] ?? '';
    const short = name.slice(0, 3);
    add(
      iso(year, month, 1),
      lastOf(year, month),
      `${name} ${year}`,
      `${short} ${year}`,
      `${short} -${year % 100}`,
      date7(year, month),
    );
  }
  for (const quarter of [2, 3, 4]) {
    const ends = lastOf(2026, quarter * 3);
    add(
      iso(2026, quarter * 3 - 2, 1),
      ends,
      `Q${quarter}`,
      `Q${quarter} 2026`,
      `Q${quarter} 26`,
      `2026 Q${quarter}`,
    );
  }
  for (const line of spans[language].split(/[|\n]/)) {
    const [, text = '', first = '', last = ''] = /^\s*(.+) = (\S+) (\S+)\s*$/.exec(line) ?? [];
    if (text !== '') add(first, last, text);
  }
  return times;
}

const date7 = (year: number, month: number): string => iso(year, month, 1).slice(0, 7);

/** What stands before, `|` between, by what it makes of the time. */
const before: Readonly<Record<Language, Readonly<Record<'last' | 'before' | 'none' | 'part', string>>>> = {
  sv: {
    last: '|senast |senast den |klart |Klart senast |t.o.m. |till och med |innan utgången av |under |i slutet av |prel. |ca |ändrad till |löpande t.o.m. |löpande till |uppföljning ',
    before: 'före |innan ',
    none: 'efter |tidigast |från och med |fr.o.m. |inte före |ej före |beslut |start |startar senast |påbörjas |påbörjas senast |flyttat från |var |sedan ',
    part: 'början av |i början av |mellan ',
  },
  en: {
    last: '|by |by the end of |no later than |due |Due by |until |through |during |end of |approx. |prelim. |moved to |ongoing until |in ',
    before: 'before ',
    none: 'after |not before |from |starting |starts by |earliest |since |moved from |was |decided ',
    part: 'early |start of |between ',
  },
  nb: {
    last: '|senest |innen utgangen av |frist |t.o.m. |til og med |i løpet av |ca. |utsatt til |løpende t.o.m. ',
    before: 'før ',
    none: 'etter |tidligst |fra og med |f.o.m. |ikke før |vedtatt |oppstart |oppstart senest |flyttet fra |var |siden ',
    part: 'begynnelsen av |mellom ',
  },
};

const after: Readonly<Record<Language, Readonly<Record<'same' | 'asked', string>>>> = {
  sv: {
    same: '| (prel.)| (preliminärt)|.| senast| kl 12| (tidigare 2025-12-31)',
    asked:
      '?| (?)| om budget beviljas| eller senare| (ej beslutat)|\nfas 2| alt. 2028| (gäller ej hus B)| (etapp 2: 2028)| i bästa fall',
  },
  en: {
    same: '| (prelim.)| (tentative)|.| at the latest',
    asked: '?| (?)| if approved| or later|\nphase 2| or 2028| (subject to funding)| (not agreed)| at best',
  },
  nb: {
    same: '|.',
    asked: '?| (?)| hvis budsjett vedtas| eller senere|\nfase 2| eller 2028| (ikke vedtatt)| i beste fall',
  },
};

interface Composed {
  readonly language: Language;
  readonly text: string;
  /** The days it may be read as; none: it is a question. */
  readonly days: readonly string[];
  readonly isPlain: boolean;
}

const languages: readonly Language[] = ['sv', 'en', 'nb'];
const entries = <Name extends string>(
  lists: Readonly<Record<Name, string>>,
): readonly (readonly [string, Name])[] =>
  (Object.keys(lists) as Name[]).flatMap((name) =>
    lists[name].split('|').map((text) => [text, name] as const),
  );

/** Weeks end on a Friday: what is before one is done by the Friday before it. */
const daysBefore = ({ text, first, last }: Time): readonly string[] =>
  /^(?:v|uke|we?e?k)/iu.test(text)
    ? [addDays(first, -3), addDays(first, -1)]
    : first === last
      ? [last, addDays(first, -1)]
      : [addDays(first, -1)];

/** A time that has a beginning and an end of its own. */
const aSpan = /^(?:\p{L}+[-/]\p{L}+|\d{4}-\d{4}$|v \d+-\d+|dec 2026-jan)/u;

const composed = fc.constantFrom(...languages).chain((language) =>
  fc
    .tuple(
      fc.constantFrom(...timesIn(language)),
      fc.constantFrom(...entries(before[language])),
      fc.constantFrom(...entries(after[language])),
    )
    .map(([time, [prefix, sort], [suffix, makes]]): Composed => {
      // "Från juni-juli" says both; half of a span between two is a span.
      const isSpan = aSpan.test(time.text) && (sort === 'none' || sort === 'part');
      const days = sort === 'last' || isSpan ? [time.last] : sort === 'before' ? daysBefore(time) : [];
      const isOneDay = sort === 'part' && time.first === time.last;
      return {
        language,
        text: prefix + time.text + suffix,
        days: makes === 'asked' ? [] : isOneDay ? [time.last] : days,
        isPlain: sort === 'last' && makes === 'same' && suffix.length < 2,
      };
    }),
);

const readers = new Map(
  languages.map(
    (language) =>
      [language, deadlineReader({ planYear: 2026, language, dayOrder: () => 'day-first' })] as const,
  ),
);
const dayOf = ({ language, text }: Composed): string | null => readers.get(language)?.(text).date ?? null;

describe('a composed deadline', () => {
  it('is the day that its parts make, or is asked about', () => {
    fc.assert(
      fc.property(composed, (one) => {
        const day = dayOf(one);
        if (day !== null)
          expect({ text: one.text, day, is: one.days }).toEqual({
            text: one.text,
            day,
            is: expect.arrayContaining([day]),
          });
      }),
      { numRuns: caseCount(6000) },
    );
  });

  it('is read, and not asked about, where nothing in it leaves a doubt', () => {
    const plain = fc.sample(composed, { numRuns: 4000, seed: 9 }).filter(({ isPlain }) => isPlain);
    const read = plain.filter((one) => dayOf(one) !== null);
    expect(read.length / plain.length).toBeGreaterThan(0.9);
  });
});
