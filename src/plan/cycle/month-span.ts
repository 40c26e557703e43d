import { isDate, textOf, type CellValue } from '../../book/cells';
import { monthNames } from '../deadlines/month-names';
import { folded, typosAllowed, typosBetween } from '../matching';
import { isEverySeason, seasonSpan } from './season-span';

/** First and last month of a time of the year, 1–12, as one line of an annual cycle names it. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** What goes on all year has no month; it stands after December. */
export const ALL_YEAR: MonthSpan = { first: 13, last: 13 };

const monthOfName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Words that join months, or say which part of one is meant. */
const besideMonths: ReadonlySet<string> = new Set(
  `and av begynnelsen beginning början by during early end fom fra from från i in innen late medio mid middle mitt mitten month månad månaden
   måned og och of omkring runt samt senast senest sen sent slutet slutten start the through thru tidig tidigt til till tills to tom ultimo utgangen under
   until`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const LONGEST_MONTH_LINE = 60;
/** Nothing that names a time of the year begins otherwise; a cheap test before the dear ones. */
const startsLikeTime = /^[\s\d("'*]*(?:[a-zåäöA-ZÅÄÖ]|\d)/;

/** A month by its name; a long one also with one slip of the pen ("Febuari"). */
function monthNamed(word: string): number | undefined {
  const known = monthOfName.get(word);
  if (known !== undefined || word.length < 6) return known;
  for (const [name, month] of monthOfName) {
    if (name.length < 6) continue;
    const typos = typosBetween(word, name, 1);
    if (typos !== undefined && typos <= Math.min(1, typosAllowed(name.length))) return month;
  }
  return undefined;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const isDayOrYear = (word: string): boolean => word.length <= 2 || /^(?:19|20)\d\d$/.test(word);

/**
 * The span of months a text names, when it says nothing else: "Januari- februari", "APRIL 2021", "Q1", "Våren 2022",
 * "April to October". `undefined` when one word of it is no time of the year.
 */
export function monthSpanIn(text: string): MonthSpan | undefined {
  if (text.length > LONGEST_MONTH_LINE || !startsLikeTime.test(text)) return undefined;
  const said = folded(text)
    .replace(/t\.\s?o\.\s?m\.?/g, 'tom')
    .replace(/fr\.\s?o\.\s?m\.?/g, 'from');
  if (isEverySeason(said)) return ALL_YEAR;
  const season = seasonSpan(said);
  if (season) return season;
  const words = said.match(/\p{L}+|\d+/gu) ?? [];
  if (/[^\p{L}\d\s.,:;()&/+'"-]/u.test(said)) return undefined;
  const months: number[] = [];
  for (const word of words) {
    const month = monthNamed(word);
    if (month !== undefined) months.push(month);
    else if (isNumber(word) ? !isDayOrYear(word) : !besideMonths.has(word)) return undefined;
  }
  const [first] = months;
  const last = months.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A cell that names a time of the year and nothing else; a date counts where its format shows no day. */
export function monthSpanOf(value: CellValue, format = ''): MonthSpan | undefined {
  if (typeof value === 'string') return monthSpanIn(value);
  if (!isDate(value) || !/m/i.test(format) || /d/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')))
    return undefined;
  const month = Number(textOf(value).slice(5, 7));
  return month >= 1 && month <= 12 ? { first: month, last: month } : undefined;
}
