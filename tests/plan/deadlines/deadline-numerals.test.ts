import type { DeadlineContext, DayOrder } from '../../../src/plan/deadlines/deadline-context';
import type { Moment } from '../../../src/plan/deadlines/deadline-moments';
import { numeralAt } from '../../../src/plan/deadlines/deadline-numerals';
import { readingsByContext } from './readings-by-context';

const two = (number: number): string => String(number).padStart(2, '0');

/** `2020-06-01`, `-06-01` without a year, `2020-06` for a month, `2020` for a year, `2020+` from August, `a | b`. */
function printed(moment: Moment): string {
  switch (moment.shape) {
    case 'day':
      return `${moment.year ?? ''}-${two(moment.month)}-${two(moment.day)}`;
    case 'months':
      return moment.kind === 'year' ? `${moment.year}` : `${moment.year}-${two(moment.from)}`;
    case 'academic':
      return `${moment.year}+`;
    case 'either':
      return moment.options.length === 1
        ? `${moment.options.map(printed).join('')}?`
        : moment.options.map(printed).join(' | ');
    default:
      return moment.shape;
  }
}

const context = (changes: Partial<DeadlineContext> = {}, order: DayOrder = 'unknown'): DeadlineContext => ({
  planYear: 2026,
  language: 'sv',
  dayOrder: () => order,
  ...changes,
});

const contexts = {
  sv: context(),
  'sv-any': context({ planYear: null }),
  'sv-2012': context({ planYear: 2012 }),
  'sv-md': context({}, 'month-first'),
  'sv-swapped': context({ mayBeSwapped: () => true }),
  'sv-school': context({ academicYear: 2026 }),
  nb: context({ language: 'nb' }),
  en: context({ language: 'en' }),
  'en-any': context({ language: 'en', planYear: null }),
  'en-dm': context({ language: 'en' }, 'day-first'),
  'en-md': context({ language: 'en' }, 'month-first'),
};
/** Text = what nearly all contexts make of it; the contexts that make something else: what. `(3)`: of its first three letters. */
const rows = `
2026-06-01 = 2026-06-01
2026/6/1 = 2026-06-01
2026.06.31 = 2026-06-31
20260601 = 2026-06-01
1949-06-01 = -
1950-01-01 = 1950-01-01
2150-12-31 = 2150-12-31
2151-01-01 = -
31.12.2150 = 2150-12-31
31.12.2151 = -
31.12.1949 = -
30/02/2026 = 2026-02-30
02/30/2026 = 2026-02-30
2026/2027 = 2026+ | 2027; sv-school: 2026+
2026/2028 = -
2026-06 = 2026-06
2026-6 = 2026-06
2026-13 = -
2026/13 = -
2026/27 = 2026+
2026-27 = 2026+ | 2027; sv-school: 2026+
2026/08 = 2026-08
2008-09 = 2008-09; en en-any en-dm en-md: 2008-09 | 2008+
2008/09 = 2008+
2011-12 = 2011-12; en en-any en-dm en-md: 2011-12 | 2011+
2012-13 = 2012+ | 2013
2026-30 = 2030
2026-20 = -
260601 = 2026-06-01; en-any: 2026-06-01 | 2001-06-26
010203 = 2001-02-03 | 2003-02-01; sv-any sv-2012: 2001-02-03
300626 = 2030-06-26 | 2026-06-30; sv-any: 2030-06-26
310126 = 2031-01-26 | 2026-01-31; sv-any: 2031-01-26
300226 = 2030-02-26; sv-2012: 2030-02-26?
260226 = 2026-02-26
250127 = 2025-01-27; nb en en-any en-dm en-md: 2025-01-27 | 2027-01-25
202606 = 2026-06
201212 = 2020-12-12; sv-2012: 2020-12-12 | 2012-12-20 | 2012-12; en-any: 2020-12-12 | 2012-12-20
201299 = 2099-12-20?
261332 = -
321326 = -
1/3/2026 = 2026-03-01; sv-md sv-swapped en en-any: 2026-03-01 | 2026-01-03; en-md: 2026-01-03
3/13/2026 = 2026-03-13
13/3/2026 = 2026-03-13
13/13/2026 = 2026-13-13
1.3.2026 = 2026-03-01; sv-swapped: 2026-03-01 | 2026-01-03
01/03/26 = 2026-03-01; sv-md sv-swapped en: 2026-03-01 | 2026-01-03; sv-any sv-2012: 2001-03-26 | 2026-03-01; en-any: 2001-03-26 | 2026-03-01 | 2026-01-03; en-md: 2026-01-03
26/06/20 = 2026-06-20; sv-any sv-2012 en-any: 2026-06-20 | 2020-06-26
26-06-20 = 2026-06-20; sv-any sv-2012 en-any: 2026-06-20 | 2020-06-26
25.9.26 = 2026-09-25
99/12/31 = 2099-12-31
1. 3. 2026 = 2026-03-01; sv-swapped: 2026-03-01 | 2026-01-03
1/6-26 = 2026-06-01; sv-md sv-swapped en en-any: 2026-06-01 | 2026-01-06; sv-2012: -06-01 (3); en-md: 2026-01-06
1/6 -26 = 2026-06-01; sv-md sv-swapped en en-any: 2026-06-01 | 2026-01-06; en-md: 2026-01-06
1/6 '26 = 2026-06-01; sv-md sv-swapped en en-any: 2026-06-01 | 2026-01-06; en-md: 2026-01-06
1/6-29 = 2029-06-01; sv-md sv-swapped en en-any: 2029-06-01 | 2029-01-06; sv-2012: -06-01 (3); en-md: 2029-01-06
1/6-30 = -06-01 (3); sv-md sv-swapped en: -06-01 | -01-06 (3); sv-any: 2030-06-01; en-any: 2030-06-01 | 2030-01-06; en-md: -01-06 (3)
1/6 40 = 2040-06-01; sv-md sv-swapped en en-any: 2040-06-01 | 2040-01-06; sv-2012: -06-01 (3); en-md: 2040-01-06
1/6 42 = -06-01 (3); sv-md sv-swapped en: -06-01 | -01-06 (3); sv-any: 2042-06-01; en-any: 2042-06-01 | 2042-01-06; en-md: -01-06 (3)
1/6, 2026 = 2026-06-01; sv-md sv-swapped en en-any: 2026-06-01 | 2026-01-06; en-md: 2026-01-06
1/6-1949 = -06-01 (3); sv-md sv-swapped en en-any: -06-01 | -01-06 (3); en-md: -01-06 (3)
1/6-2150 = 2150-06-01; sv-md sv-swapped en en-any: 2150-06-01 | 2150-01-06; en-md: 2150-01-06
6/2026 = 2026-06
13/2026 = -
06.2026 = 2026-06
1/6 = -06-01; sv-md sv-swapped en en-any: -06-01 | -01-06; en-md: -01-06
6/1 = -01-06; sv-md sv-swapped en en-any: -01-06 | -06-01; en-md: -06-01
6/6 = -06-06
6/15 = -06-15?; sv-any sv-2012 en-any: -06-15 | 2015-06; en en-dm en-md: -06-15
15/6 = -06-15
31/2 = -02-31
13/13 = -
9/20 = -09-20?; en en-dm en-md: -09-20; sv-any en-any: -09-20 | 2020-09
9/26 = -09-26 | 2026-09; sv-2012: -09-26?
9/31 = 2031-09?; en en-any en-dm en-md: 2031-09; sv-2012: -
9/32 = -; sv-any: 2032-09?; en-any: 2032-09
26/27 = 2026+
13/14 = 2013+
20/99 = -
25.8 = -08-25?; nb: -08-25
25.8. = -08-25
05.08 = -08-05?; sv-swapped: -08-05 | -05-08; nb: -08-05
5.08 = -08-05?; sv-swapped: -08-05 | -05-08
13.08 = -08-13?; nb: -08-13
13.13 = -
8.25 = -08-25?
1.05 = -05-01?; sv-swapped: -05-01 | -01-05
1.05. = -05-01; sv-swapped: -05-01 | -01-05
`
  .trim()
  .split('\n');

test.each(rows)('%s', (row) => {
  const { text, readings } = readingsByContext(row, Object.keys(contexts));
  const found = Object.entries(contexts).map(([name, one]) => {
    const numeral = numeralAt(text, 0, one);
    const length = numeral === undefined || numeral.length === text.length ? '' : ` (${numeral.length})`;
    return [name, numeral === undefined ? '-' : printed(numeral.moment) + length];
  });
  expect(Object.fromEntries(found)).toEqual(readings);
});

test.each<[string, number, string, number]>([
  ['senast 1/6 2026', 7, '2026-06-01', 8],
  ['x2026-06-01', 1, '2026-06-01', 10],
  ['2026-06-011', 0, '2026-06', 7],
  ['1/6/2', 0, '-', 0],
  ['1/6 5 juni', 0, '-06-01', 3],
  ['1/6 05 juni', 0, '-06-01', 3],
  ['1/6 12:30', 0, '-06-01', 3],
])('of %s the part from letter %d is %s, of %d letters', (text, at, moment, length) => {
  const found = numeralAt(text, at, contexts.sv);
  expect([found === undefined ? '-' : printed(found.moment), found?.length ?? 0]).toEqual([moment, length]);
});
