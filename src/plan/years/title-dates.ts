import { isoDay } from '../deadlines/day';
import { monthNames } from '../deadlines/month-names';

/** A day, or a month of a year, that stands in a title. */
export interface TitleDate {
  readonly at: number;
  readonly end: number;
  /** ISO; of a month its first day. */
  readonly day: string;
  readonly isMonth: boolean;
}

const names = monthNames.map((all) => all.split(' '));
const monthWord = names
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const monthAt = (word: string): number =>
  names.findIndex((all) => all.includes(word.toLowerCase().replace('.', ''))) + 1;

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Each way to write a date, and where its parts stand. The longest first: what one has taken no other reads. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts])[] = [
  [/(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/g, ([, y, m, d]) => [y, m, d]],
  [/(?<!\d)(20\d\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/g, ([, y, m, d]) => [y, m, d]],
  [/(?<![\d.])(20\d\d)\.(\d{1,2})\.(\d{1,2})(?![\d.])/g, ([, y, m, d]) => [y, m, d]],
  [
    /(?<![\p{L}\d.:/-])((?:1[5-9]|2\d|3[0-5]))(0[1-9]|1[0-2])([0-3]\d)(?![\p{L}\d.:/-])/gu,
    ([, y, m, d]) => [`20${y}`, m, d],
  ],
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/g, ([, y, m, d]) => [y, m, d]],
  [/(?<![\d.])(\d{1,2})[./](\d{1,2})(?:[./]|[ -] ?)(20\d\d)(?!\d)/g, ([, d, m, y]) => [y, m, d]],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|:e|:a)? (?:of )?(${monthWord})\.?,? (20\d\d)(?!\d)`,
      'giu',
    ),
    ([, d, m = '', y]) => [y, String(monthAt(m)), d],
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${monthWord})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)(?!\d)`, 'giu'),
    ([, m = '', d, y]) => [y, String(monthAt(m)), d],
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(${monthWord})\.?,? (20\d\d)(?!\d)`, 'giu'),
    ([, m = '', y]) => [y, String(monthAt(m)), undefined],
  ],
  [/(?<![\d-])(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/g, ([, y, m]) => [y, m, undefined]],
];

/** What each of the forms holds: without it none of them need be looked for. */
const mayHoldDate = /20\d\d|\d{6}/;

/** "2025-07" is a month, "2025-26" two years: 2011-12 may be either, and is left. */
const isNextYear = (year: number, month: number): boolean => (year + 1) % 100 === month;

/** The dates in a text, in its order; `blank`: the text with blanks in their places. */
export function titleDates(text: string): { readonly dates: readonly TitleDate[]; readonly blank: string } {
  const dates: TitleDate[] = [];
  if (!mayHoldDate.test(text)) return { dates, blank: text };
  let blank = text;
  for (const [pattern, partsOf] of forms) {
    for (const match of blank.matchAll(pattern)) {
      const [year, month, date] = partsOf(match).map(Number);
      if (year === undefined || month === undefined) continue;
      const isMonth = Number.isNaN(date ?? Number.NaN);
      const day = isoDay(year, month, isMonth ? 1 : (date ?? 1)) ?? isoDay(year, date ?? 0, month);
      if (day === undefined || (isMonth && match[0].includes('-') && isNextYear(year, month))) continue;
      const { index } = match;
      dates.push({ at: index, end: index + match[0].length, day, isMonth });
      blank = blank.slice(0, index) + ' '.repeat(match[0].length) + blank.slice(index + match[0].length);
    }
  }
  return { dates: dates.sort((a, b) => a.at - b.at), blank };
}

const joint = String.raw`(?:-|to|till|t\.?o\.?m\.?|through|until)`;
const joined = new RegExp(joint, 'iu');
const dayNumber = String.raw`(?:(?:den )?\d{1,2}(?:st|nd|rd|th|:e|:a)? (?:of )?)?`;
const monthRange = new RegExp(
  String.raw`(?<!\p{L})${dayNumber}(${monthWord}) ?${joint} ?${dayNumber}(${monthWord})(?!\p{L})`,
  'iu',
);
const numberRange = /(?<![\d/])1\/(\d{1,2}) ?(?:-|till|to) ?(?:30|31|28|29)\/(\d{1,2})(?![\d/])/u;

/** The first month of the year that a text says runs from one month to the one before it: "April to March", "1/7–30/6". */
export function startMonthIn(text: string): number | undefined {
  if (!joined.test(text)) return undefined;
  const named = monthRange.exec(text);
  const [first, last] = named
    ? [monthAt(named[1] ?? ''), monthAt(named[2] ?? '')]
    : (numberRange.exec(text)?.slice(1).map(Number) ?? []);
  return first !== undefined && first > 0 && last === ((first + 10) % 12) + 1 ? first : undefined;
}
