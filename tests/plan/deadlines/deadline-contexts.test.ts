import { deadlineMemory } from '../../../src/plan/deadlines/deadline-memory';
import { deadlineReader, type DeadlineContext } from '../../../src/plan/deadlines/deadlines';
import { readingsByContext } from './readings-by-context';

const plan: DeadlineContext = { planYear: 2026, language: 'sv', dayOrder: () => 'day-first' };

/** What tells the year of a time that names none. */
const contexts: Readonly<Record<string, DeadlineContext>> = {
  2026: plan,
  none: { ...plan, planYear: null },
  school: { ...plan, academicYear: 2026 },
  since: { ...plan, since: '2026-10-01' },
  other: { ...plan, otherYears: [2027] },
};

/**
 * Text = kind and day in nearly all contexts; the contexts that make something else of it: what. `~`: likely; after `?` the days that a
 * person is asked about.
 */
const rows = `
v 10-27 = ambiguous ?2026-07-03 2027-03-12; none: ambiguous ?; school: ambiguous ?2027-07-09 2027-03-12; since: ambiguous ?2027-03-12 2027-07-09; other: ambiguous ?2026-07-03 2027-03-12 2027-07-09
v 48-27 = week 2027-12-03~; none: ambiguous ?
v 48-02 = week 2027-01-15; 2026: week 2027-01-15~; none: ambiguous ?; other: ambiguous ?2027-01-15 2028-01-14
v 10-24 = week 2027-06-18; 2026: week 2026-06-12; none: ambiguous ?; other: ambiguous ?2026-06-12 2027-06-18
v 10-25 = ambiguous ?2026-06-19 2025-03-07; none: ambiguous ?; school: ambiguous ?2027-06-25 2025-03-07; since: ambiguous ?2025-03-07 2027-06-25; other: ambiguous ?2025-03-07 2026-06-19 2027-06-25
v 10-28 = ambiguous ?2027-07-16 2028-03-10; 2026: ambiguous ?2026-07-10 2028-03-10; none: ambiguous ?; other: ambiguous ?2026-07-10 2027-07-16 2028-03-10
v 10-29 = week 2027-07-23; 2026: week 2026-07-17; none: ambiguous ?; other: ambiguous ?2026-07-17 2027-07-23
v. 27-28 = ambiguous ?2027-07-16 2028-07-07; 2026: ambiguous ?2026-07-10 2028-07-07; none: ambiguous ?; other: ambiguous ?2026-07-10 2027-07-16 2028-07-07
v 27-27 = week 2027-07-09~; none: ambiguous ?
veckor 10-27 = week 2027-07-09; 2026: week 2026-07-03; none: ambiguous ?; other: ambiguous ?2026-07-03 2027-07-09
v 10/27 = ambiguous ?2026-07-03 2027-03-12; none: ambiguous ?; school: ambiguous ?2027-07-09 2027-03-12; since: ambiguous ?2027-03-12 2027-07-09; other: ambiguous ?2026-07-03 2027-03-12 2027-07-09
v. 2142 = week 2021-10-22~
v. 2601 = week 2026-01-02~
v. 2642 = week 2026-10-16~
v. 2653 = week 2027-01-01~
v. 2654 = ambiguous ?
v. 2600 = ambiguous ?
v 3642 = week 2036-10-17~
v 3742 = ambiguous ?; none: week 2037-10-16~
v. 1642 = week 2016-10-21~
v. 1542 = ambiguous ?; none: week 2015-10-16~
vecka 0 = ambiguous ?
vecka 53 = week 2027-01-01; none: ambiguous ?; other: ambiguous ?2027-01-01
vecka 54 = ambiguous ?
kvartal 4 = quarter 2026-12-31; none: ambiguous ?; other: ambiguous ?2026-12-31 2027-12-31
kvartal 5 = ambiguous ?
kv 1-2 = quarter 2027-06-30; 2026: quarter 2026-06-30; none: ambiguous ?; other: ambiguous ?2026-06-30 2027-06-30
Q3 2027 = quarter 2027-09-30
Q3 2026/2027 = quarter 2026-12-31~
Q3 läsåret 2026/2027 = quarter 2026-12-31~
tertial 1 = quarter 2027-04-30; 2026: quarter 2026-04-30; none: ambiguous ?; other: ambiguous ?2026-04-30 2027-04-30
tertial 4 = ambiguous ?
H1 = quarter 2027-06-30; 2026: quarter 2026-06-30; none: ambiguous ?; other: ambiguous ?2026-06-30 2027-06-30
H2 2027 = quarter 2027-12-31
kvartal IV = quarter 2026-12-31; none: ambiguous ?; other: ambiguous ?2026-12-31 2027-12-31
v II = ambiguous ?
2027 Q1-Q2 = quarter 2027-06-30
2027 v. 20-22 = week 2027-06-04
2027: 3-5 maj = day 2027-05-05
Q1, Q3 = quarter 2026-09-30; none: ambiguous ?; school: ambiguous ?2027-03-31 2026-09-30 2027-09-30; since: ambiguous ?2026-09-30 2027-03-31 2027-09-30; other: ambiguous ?2026-09-30 2027-09-30
Q1 och = quarter 2027-03-31; 2026: quarter 2026-03-31; none: ambiguous ?; other: ambiguous ?2026-03-31 2027-03-31
Q2- = ambiguous ?2027-06-30; 2026: ambiguous ?2026-06-30; none: ambiguous ?; other: ambiguous ?2026-06-30 2027-06-30
Q1-Q3 = quarter 2026-09-30; none: ambiguous ?; school: quarter 2027-09-30~; since: quarter 2027-09-30; other: ambiguous ?2026-09-30 2027-09-30
tertial 2 och 3 = quarter 2026-12-31; none: ambiguous ?; school: ambiguous ?2027-08-31 2026-12-31 2027-12-31; since: ambiguous ?2026-12-31 2027-08-31 2027-12-31; other: ambiguous ?2026-12-31 2027-12-31
före 1 maj = day 2027-04-30~; 2026: day 2026-04-30~; none: ambiguous ?; other: ambiguous ?2026-04-30 2027-04-30
före maj = month 2027-04-30; 2026: month 2026-04-30; none: ambiguous ?; other: ambiguous ?2026-04-30 2027-04-30
mitten av maj = month 2027-05-15; 2026: month 2026-05-15; none: ambiguous ?; other: ambiguous ?2026-05-15 2027-05-15
början av maj = ambiguous ?2027-05-10 2027-05-31; 2026: ambiguous ?2026-05-10 2026-05-31; none: ambiguous ?; other: ambiguous ?2026-05-10 2026-05-31 2027-05-10 2027-05-31
slutet av maj = month 2027-05-31; 2026: month 2026-05-31; none: ambiguous ?; other: ambiguous ?2026-05-31 2027-05-31
slutet av vt = term 2027-06-30; 2026: term 2026-06-30; none: ambiguous ?; other: ambiguous ?2026-06-30 2027-06-30
mitten av 2027 = year 2027-06-30
innan sommaren = ambiguous ?2027-05-31 2027-08-31; 2026: ambiguous ?2026-05-31 2026-08-31; none: ambiguous ?; other: ambiguous ?2026-05-31 2026-08-31 2027-05-31 2027-08-31
v 20 fre = day 2027-05-21; 2026: day 2026-05-15; none: ambiguous ?; other: ambiguous ?2026-05-15 2027-05-21
fredag v 20 = day 2027-05-21; 2026: day 2026-05-15; none: ambiguous ?; other: ambiguous ?2026-05-15 2027-05-21
fredag 1 maj = day 2026-05-01; none: ambiguous ?; school: ambiguous ?2027-05-01 2027-04-30; since: ambiguous ?2027-04-30 2027-05-01; other: ambiguous ?2026-05-01 2027-04-30 2027-05-01
torsdag 1 maj = ambiguous ?2026-05-01 2026-04-30; none: ambiguous ?; school: ambiguous ?2027-05-01 2027-04-29; since: ambiguous ?2027-04-29 2027-05-01; other: ambiguous ?2026-04-30 2026-05-01 2027-04-29 2027-05-01
31 juni = ambiguous ?2026-06-30; none: ambiguous ?; school: ambiguous ?2027-06-30; other: ambiguous ?2026-06-30 2027-06-30
31 juni 2026 = ambiguous ?2026-06-30
30 februari = ambiguous ?2026-02-28; none: ambiguous ?; school: ambiguous ?2027-02-28; other: ambiguous ?2026-02-28 2027-02-28
29 februari = ambiguous ?2026-02-28; none: ambiguous ?; school: ambiguous ?2027-02-28; other: ambiguous ?2026-02-28 2027-02-28
29/2 2026 = ambiguous ?2026-02-28
29 februari 2028 = day 2028-02-29
1-2026 = month 2026-01-31
från 1 maj = ambiguous ?2027-05-01; 2026: ambiguous ?2026-05-01; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01
från maj till september = month 2026-09-30; none: ambiguous ?; school: month 2027-09-30~; since: month 2027-09-30; other: ambiguous ?2026-09-30 2027-09-30
från och med 1 maj = ambiguous ?2027-05-01; 2026: ambiguous ?2026-05-01; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01
påbörjas i maj = ambiguous ?2027-05-31; 2026: ambiguous ?2026-05-31; none: ambiguous ?; other: ambiguous ?2026-05-31 2027-05-31
påbörjas i maj, klart i september = month 2026-09-30~; none: ambiguous ?; school: ambiguous ?2027-05-31 2026-09-30 2027-09-30; since: ambiguous ?2026-09-30 2027-05-31 2027-09-30; other: ambiguous ?2026-09-30 2027-09-30
start 1 maj, slut 1 september = day 2026-09-01~; none: ambiguous ?; school: ambiguous ?2027-05-01 2026-09-01; since: ambiguous ?2026-09-01 2027-05-01 2027-09-01; other: ambiguous ?2026-09-01 2027-09-01
ej 1 maj, utan 1 september = ambiguous ?2027-05-01 2027-09-01; 2026: ambiguous ?2026-05-01 2026-09-01; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01 2026-09-01 2027-09-01
1 maj (tidigare 1 mars) = day 2027-05-01~; 2026: day 2026-05-01~; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01
1 maj, ändrat till 1 juni = day 2027-06-01~; 2026: day 2026-06-01~; none: ambiguous ?; other: ambiguous ?2026-06-01 2027-06-01
maj (senast juni) = ambiguous ?2027-05-31 2027-06-30; 2026: ambiguous ?2026-05-31 2026-06-30; none: ambiguous ?; other: ambiguous ?2026-05-31 2027-05-31 2026-06-30 2027-06-30
1 maj? = ambiguous ?2027-05-01; 2026: ambiguous ?2026-05-01; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01
ca 1 maj = day 2027-05-01~; 2026: day 2026-05-01~; none: ambiguous ?; other: ambiguous ?2026-05-01 2027-05-01
preliminärt maj = month 2027-05-31~; 2026: month 2026-05-31~; none: ambiguous ?; other: ambiguous ?2026-05-31 2027-05-31
Jul-14 = ambiguous ?2014-07-31 2027-07-14; 2026: ambiguous ?2014-07-31 2026-07-14; none: ambiguous ?; other: ambiguous ?2014-07-31 2026-07-14 2027-07-14
14 juli = day 2027-07-14; 2026: day 2026-07-14; none: ambiguous ?; other: ambiguous ?2026-07-14 2027-07-14
30/06/26 = day 2026-06-30~; none: ambiguous ?2030-06-26 2026-06-30
06/30/26 = day 2026-06-30
12/11/10 = ambiguous ?2012-11-10 2010-11-12; since other: ambiguous ?2010-11-12 2012-11-10
nov-jan = month 2027-01-31; 2026: month 2027-01-31~; none: ambiguous ?; other: ambiguous ?2027-01-31 2028-01-31
nov - jan 2027 = month 2027-01-31~
dec 2026 - jan = month 2027-01-31~
1 dec - 15 jan = day 2027-01-15; 2026: day 2027-01-15~; none: ambiguous ?; other: ambiguous ?2027-01-15 2028-01-15
1 dec 2026 - 15 jan = day 2027-01-15~
v 50 - v 2 = week 2027-01-15; 2026: week 2027-01-15~; none: ambiguous ?; other: ambiguous ?2027-01-15 2028-01-14
v 50-2 = week 2027-01-15; 2026: week 2027-01-15~; none: ambiguous ?; other: ambiguous ?2027-01-15 2028-01-14
hösten 2026 = season 2026-12-31
vintern = ambiguous ?
vintern 2026/27 = ambiguous ?2027-07-31
läsåret 26/27 = year 2027-07-31
läsåret 2026/2027 = year 2027-07-31
2026/27 = year 2027-07-31
vt = term 2027-06-30; 2026: term 2026-06-30; none: ambiguous ?; other: ambiguous ?2026-06-30 2027-06-30
ht = term 2026-12-31; none: ambiguous ?; other: ambiguous ?2026-12-31 2027-12-31
`
  .trim()
  .split('\n');

test.each(rows)('%s', (row) => {
  const { text, readings } = readingsByContext(row, Object.keys(contexts));
  const found = Object.entries(contexts).map(([name, context]) => {
    const { kind, date, candidates = [], certainty } = deadlineReader(context)(text);
    return [name, `${kind} ${date ?? `?${candidates.join(' ')}`}${certainty === 'likely' ? '~' : ''}`];
  });
  expect(Object.fromEntries(found)).toEqual(readings);
});

describe('tables that share what texts say', () => {
  const both = (first: DeadlineContext, second: DeadlineContext, text: string): readonly unknown[] => {
    const memory = deadlineMemory();
    return [first, second].map((context) => deadlineReader(context, memory)(text).date);
  };
  const english: DeadlineContext = { ...plan, language: 'en' };

  test('share none that hangs on the order of day and month, or on whether they were swapped', () => {
    expect(both(english, { ...english, dayOrder: () => 'month-first' }, '1/3/2026')).toEqual([
      '2026-03-01',
      '2026-01-03',
    ]);
    expect(both(english, { ...english, mayBeSwapped: () => true }, '1/3/2026')).toEqual(['2026-03-01', null]);
  });

  test.each<[Partial<DeadlineContext>, string | null]>([
    [{ planYear: 2027 }, '2027-05-31'],
    [{ planYear: null }, null],
    [{ academicYear: 2026 }, '2027-05-31'],
    [{ otherYears: [2027] }, null],
    [{ since: '2026-10-01' }, '2027-05-31'],
  ])('nor what was read against another year: %j', (changes, date) => {
    expect(both(plan, { ...plan, ...changes }, 'maj')).toEqual(['2026-05-31', date]);
    expect(both({ ...plan, ...changes }, plan, 'maj')).toEqual([date, '2026-05-31']);
  });

  test('a text is read once for all of them', () => {
    const memory = deadlineMemory();
    const [one, other] = [1, 2].map(() => deadlineReader(plan, memory)('1 maj'));
    expect(one).toBe(other);
  });
});
