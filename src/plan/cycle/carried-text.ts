import { monthNames } from '../deadlines/month-names';
import type { Language } from '../field';
import { cycleDaysIn } from './cycle-days';

/** In place of a day that is not set yet: read, and asked about, as a day left open. */
const OPEN = 'XX';

const names = monthNames
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length)
  .join('|');
const DAY = String.raw`\d{1,2}(?:\s?(?::a|:e|st|nd|rd|th))?`;
const DAYS = String.raw`(?<!\d)${DAY}(?:\s*(?:[–—,&-]|och|and|to|till)\s*(?:den\s+)?${DAY})*`;

/** Days as they are written, each with the part of it that stays. */
const written: readonly (readonly [pattern: RegExp, open: string])[] = [
  [/(?<!\d)20\d\d-\d\d-\d\d(?!\d)/gu, OPEN],
  [new RegExp(String.raw`${DAYS}(\s*(?:of\s+)?(?<!\p{L})(?:${names})(?!\p{L}))`, 'giu'), `${OPEN}$1`],
  [new RegExp(String.raw`((?<!\p{L})(?:${names})\.?\s+)${DAYS}(?!\d)`, 'giu'), `$1${OPEN}`],
  [/(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/gu, OPEN],
  [/((?<!\p{L})(?:v|vecka|week)\.?\s*)\d{1,2}(?:\s*[–—-]\s*\d{1,2})?(?!\d)/giu, `$1${OPEN}`],
];

/** A text without its days. What cannot be told from a day is left open with them, never carried. */
function withoutDays(text: string, year: number, language: Language): string {
  if (cycleDaysIn(text, year, language).days.length === 0) return text;
  const open = written.reduce((now, [pattern, to]) => now.replace(pattern, to), text);
  return cycleDaysIn(open, year, language).days.length === 0 ? open : text.replace(/\d+/gu, OPEN);
}

/** The year of a cycle, and the year that it is carried to. */
export interface CarriedYears {
  readonly last: number;
  readonly next: number;
}

const PAIR = /(?<!\d)(20\d\d)([/–-])(\d\d)(?!\d)/gu;
const YEAR = /(?<![\d/–-])20\d\d(?![\d/–-])/gu;

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** The cycle's year and the one after it, where a text names them; other years are those of something else. */
function withYears(text: string, { last, next }: CarriedYears): string {
  const isOfCycle = (year: number): boolean => year === last || year === last + 1;
  const later = next - last;
  return text
    .replace(PAIR, (all, first: string, sign: string, second: string) =>
      isOfCycle(Number(first)) ? `${Number(first) + later}${sign}${twoDigits(Number(second) + later)}` : all,
    )
    .replace(YEAR, (found) => (isOfCycle(Number(found)) ? String(Number(found) + later) : found));
}

/** A text of a year's cycle as it is proposed for another: its days left open, its years as much later. */
export const carried = (text: string, years: CarriedYears, language: Language): string =>
  withYears(withoutDays(text, years.last, language), years);
