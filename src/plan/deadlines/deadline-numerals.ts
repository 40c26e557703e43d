import type { DeadlineContext } from './deadline-context';
import { isoDay } from './day';
import type { Moment } from './deadline-moments';

/** A time written in digits, and how many letters of the text it took. */
export interface Numeral {
  readonly moment: Moment;
  readonly length: number;
}

const isYear = (year: number): boolean => year >= 1950 && year <= 2150;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** How far from the plan's year a two-digit year is still believed. */
const NEAR_YEARS = 15;

/** Whether the plan may well speak of that year; any year when the plan's own is unknown. */
export const isPlausible = (year: number, context: DeadlineContext, reach = NEAR_YEARS): boolean =>
  context.planYear === null || Math.abs(year - context.planYear) <= reach;

const dayIn = (year: number, month: number, day: number): Moment => ({ shape: 'day', year, month, day });
const dayOf = (month: number, day: number): Moment => ({ shape: 'day', month, day });
export const monthIn = (year: number, month: number): Moment => ({
  shape: 'months',
  kind: 'month',
  from: month,
  to: month,
  year,
});
export const wholeYear = (year: number): Moment => ({ shape: 'months', kind: 'year', from: 1, to: 12, year });

const oneOf = (options: readonly Moment[]): Moment | undefined =>
  options.length > 1 ? { shape: 'either', options } : options[0];

/** 29 February is taken for a day: whether its year has it shows later. */
const exists = (month: number, day: number): boolean => isoDay(2000, month, day) !== undefined;

/** Days that `a` and `b` may mean, as far as the language, the separator and the table's other dates do not tell. */
function dayAndMonth(
  a: number,
  b: number,
  separator: string,
  context: DeadlineContext,
): readonly (readonly [number, number])[] {
  const dayFirst = exists(b, a) ? ([[b, a]] as const) : [];
  const monthFirst = exists(a, b) && a !== b ? ([[a, b]] as const) : [];
  const isSwedish = context.language !== 'en';
  const shown = context.dayOrder();
  if (monthFirst.length > 0 && dayFirst.length > 0 && context.mayBeSwapped?.() === true)
    return [...dayFirst, ...monthFirst];
  const order = separator === '.' ? 'day-first' : shown;
  const isDayFirst = order === 'day-first' || (isSwedish && separator === '/' && order === 'unknown');
  if (isDayFirst && dayFirst.length > 0) return dayFirst;
  if (order === 'month-first' && !isSwedish && exists(a, b)) return [[a, b]];
  return [...dayFirst, ...monthFirst];
}

/** `1/3/2019`, `31.12.20`, `20-06-30`: three parts, the year last or, with two digits, first. */
function threeParts(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, first = '', separator = '', second = '', third = ''] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const year = third.length === 4 ? c : 2000 + c;
  if (!isYear(year)) return undefined;
  const yearLast = dayAndMonth(a, b, separator, context).map(([month, day]) => dayIn(year, month, day));
  // A year that comes first has a month of two digits after it: "25.9.26" is no day of 2025.
  const hasYearFirst = third.length === 2 && first.length === 2 && second.length === 2 && exists(b, c);
  const yearFirst = hasYearFirst ? [dayIn(2000 + a, b, c)] : [];
  if (third.length === 4) return oneOf(yearLast) ?? dayIn(year, isMonth(b) ? b : a, isMonth(b) ? a : b);
  const all = [...yearFirst, ...yearLast];
  const near = all.filter((moment) => isNearPlan(moment, context));
  return oneOf(near.length > 0 ? near : all) ?? dayIn(year, b, a);
}

/** Years so far from the plan's are not what a two-digit year means when another reading is nearer. */
const isNearPlan = (moment: Moment, context: DeadlineContext): boolean =>
  moment.shape !== 'day' || moment.year === undefined || isPlausible(moment.year, context, 4);

/** `31/12 -20`, `1/6-2020`, `1/6 '20`. A year glued on by a dash might be a day ("1/6-20"): only near ones are believed. */
function withTail(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, first = '', separator = '', second = '', joint = '', tail = ''] = match;
  const year = tail.length === 4 ? Number(tail) : 2000 + Number(tail);
  if (tail.length === 4 ? !isYear(year) : !isPlausible(year, context, joint === '-' ? 3 : NEAR_YEARS))
    return undefined;
  const days = dayAndMonth(Number(first), Number(second), separator, context);
  return oneOf(days.map(([month, day]) => dayIn(year, month, day)));
}

/** `1/6`. In English `9/20` may also be September 2020. */
function twoParts(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, first = '', separator = '', second = ''] = match;
  const [a, b] = [Number(first), Number(second)];
  const days = dayAndMonth(a, b, separator, context);
  if (b === a + 1 && a > 12 && second.length === 2) return { shape: 'academic', year: 2000 + a };
  const isMonthAndYear = isMonth(a) && b > 12 && isPlausible(2000 + b, context, 5);
  const options = [
    ...days.map(([month, day]) => dayOf(month, day)),
    ...(isMonthAndYear ? [monthIn(2000 + b, a)] : []),
  ];
  if (options.length === 0) return isMonth(b) ? dayOf(b, a) : undefined;
  // Swedish has the day first: "6/15" is a slip or another custom, so it is asked.
  if (context.language !== 'en' && !exists(b, a)) return { shape: 'either', options };
  return oneOf(options);
}

/** `25.8` may be a day or a number; `25.8.` is a day, and so are `25.8` and `05.08` in Norwegian, which writes days with stops; `1.05` may be a number of an item. */
function dotted(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, a = '', b = '', stop = ''] = match;
  if (!exists(Number(b), Number(a)) && !exists(Number(a), Number(b))) return undefined;
  const options = dayAndMonth(Number(a), Number(b), '.', context).map(([month, day]) => dayOf(month, day));
  const isDay =
    stop !== '' || (context.language === 'nb' && a.length === 2 && (b.length === 2 || Number(a) > 12));
  return isDay ? oneOf(options) : { shape: 'either', options };
}

/** `2020-06` is a month, `2020/21` an academic year; what may be either is asked. */
function yearAndTwo(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, first = '', separator = '', second = ''] = match;
  const [year, two] = [Number(first), Number(second)];
  if (!isYear(year)) return undefined;
  const isNext = second.length === 2 && two === (year + 1) % 100;
  const academic: Moment = { shape: 'academic', year };
  if (separator === '/') return isNext ? academic : isMonth(two) ? monthIn(year, two) : undefined;
  if (isNext && context.academicYear === year) return academic;
  if (isNext && isMonth(two)) {
    return context.language === 'en'
      ? { shape: 'either', options: [monthIn(year, two), academic] }
      : monthIn(year, two);
  }
  if (isMonth(two)) return monthIn(year, two);
  if (isNext) return { shape: 'either', options: [academic, wholeYear(year + 1)] };
  return two > year % 100 ? wholeYear(year - (year % 100) + two) : undefined;
}

/** `200131` is 31 January 2020, the Swedish way; elsewhere `310120` may be meant. */
function sixDigits(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const [, first = '', second = '', third = ''] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const yearFirst = exists(b, c) ? [dayIn(2000 + a, b, c)] : [];
  const isYearMonth = isYear(a * 100 + b) && isMonth(c);
  if (yearFirst.length > 0 && isPlausible(2000 + a, context)) {
    const isOld = isYearMonth && context.planYear !== null && context.planYear < 2015;
    // "300626" in a plan for 2026 is no day of 2030.
    const isFar = context.planYear !== null && Math.abs(2000 + a - context.planYear) > 2;
    const mayBeDayFirst = (context.language !== 'sv' || isFar) && exists(b, a) && a !== c;
    const dayFirst = mayBeDayFirst ? [dayIn(2000 + c, b, a)] : [];
    const near = dayFirst.filter((moment) => isNearPlan(moment, context));
    return oneOf([...yearFirst, ...near, ...(isOld ? [monthIn(a * 100 + b, c)] : [])]);
  }
  if (isYearMonth) return monthIn(a * 100 + b, c);
  const yearLast = exists(b, a) ? [dayIn(2000 + c, b, a)] : [];
  return yearFirst.length + yearLast.length === 0
    ? undefined
    : { shape: 'either', options: [...yearFirst, ...yearLast] };
}

/** `2020/2021` is a school year where the plan is of one; elsewhere it may be the end of either. */
function twoYears(match: RegExpExecArray, context: DeadlineContext): Moment | undefined {
  const year = Number(match[1]);
  if (Number(match[2]) !== year + 1) return undefined;
  const academic: Moment = { shape: 'academic', year };
  return context.academicYear === undefined
    ? { shape: 'either', options: [academic, wholeYear(year + 1)] }
    : academic;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DeadlineContext) => Moment | undefined;
}

function isoForm(match: RegExpExecArray): Moment | undefined {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isYear(year) ? dayIn(year, month, day) : undefined;
}

const monthAndYear = (match: RegExpExecArray): Moment | undefined =>
  isMonth(Number(match[1])) && isYear(Number(match[2]))
    ? monthIn(Number(match[2]), Number(match[1]))
    : undefined;

/** Most telling first. Every pattern is sticky and linear. */
const forms: readonly Form[] = [
  { pattern: /(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)/y, read: isoForm },
  { pattern: /(\d{4})()(\d{2})(\d{2})(?!\d)/y, read: isoForm },
  {
    pattern: /(\d{4}) ?\/ ?(\d{4})(?![\d/])/y,
    read: twoYears,
  },
  { pattern: /(\d{4})([-/.])(\d{1,2})(?![\d/])/y, read: yearAndTwo },
  { pattern: /(\d{2})(\d{2})(\d{2})(?!\d)/y, read: sixDigits },
  { pattern: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y, read: threeParts },
  { pattern: /(\d{1,2})(\.) (\d{1,2})\. (\d{4})(?!\d)/y, read: threeParts },
  {
    pattern:
      /(\d{1,2})(\/)(\d{1,2})( ?-|,? ?'|,? )(\d{4}(?!\.\d)|\d{2}(?!\.))(?![\d/:]| ?(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec))/y,
    read: withTail,
  },
  { pattern: /(\d{1,2})[/.-](\d{4})(?!\d)/y, read: monthAndYear },
  { pattern: /(\d{1,2})(\/)(\d{1,2})(?![\d/])/y, read: twoParts },
  { pattern: /(\d{1,2})\.(\d{1,2})(\.?)(?![\d.])/y, read: dotted },
];

/** The time that stands in digits at this place of the text, if any. */
export function numeralAt(text: string, at: number, context: DeadlineContext): Numeral | undefined {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const moment = read(match, context);
    if (moment) return { moment, length: match[0].length };
  }
  return undefined;
}
