import { isDate, type CellValue } from '../../book/cells';
import { serialDay } from '../deadlines/day';
import { lazy } from '../lazy';
import { memoized } from '../memoized';
import type { Content, ContentTimes, NumberSubject, Subject } from '../columns/content';
import { ownValue, type Grid } from './grid';
import type { TextSignReader } from './text-signs';

const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;

function dayIn(value: CellValue): string | null {
  if (typeof value === 'number') return isSerial(value) ? (serialDay(value) ?? null) : null;
  return isDate(value) ? value.date : null;
}

/** How many of the column's texts say how something stands. */
const statusesIn = (
  grid: Grid,
  column: number,
  rows: readonly number[],
  { isStatus }: TextSignReader,
): number =>
  rows.filter((row) => {
    const value = ownValue(grid, row, column);
    return typeof value === 'string' && isStatus(value);
  }).length;

function contentTimes(
  grid: Grid,
  column: number,
  rows: readonly number[],
  { timesOf }: TextSignReader,
): ContentTimes {
  let times = 0;
  const days = rows.map((row) => {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') return dayIn(value);
    const signs = timesOf(value);
    times += signs.times;
    return signs.day;
  });
  return { times, days };
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

const ofNumbers: Readonly<Record<NumberSubject, (value: number) => boolean>> = {
  fractions: (value) => value >= 0 && value <= 1,
  hundredths: (value) => Number.isInteger(value) && value >= 0 && value <= 100,
  large: (value) => value >= 100 && !isYear(value),
  years: isYear,
};

const isOfNumbers = (subject: Subject): subject is NumberSubject => subject in ofNumbers;

function countAbout(
  grid: Grid,
  column: number,
  rows: readonly number[],
  { about }: TextSignReader,
  subject: Subject,
): number {
  let count = 0;
  for (const row of rows) {
    const value = ownValue(grid, row, column);
    if (isOfNumbers(subject)) count += typeof value === 'number' && ofNumbers[subject](value) ? 1 : 0;
    else if (typeof value === 'string') count += about[subject](value);
  }
  return count;
}

export function contentOf(
  grid: Grid,
  column: number,
  rows: readonly number[],
  signs: TextSignReader,
): Content {
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  let ticks = 0;
  let codes = 0;
  let percents = 0;
  let months = 0;
  let findingKinds = 0;
  let measures = 0;
  let urls = 0;
  let serials = 0;
  let sentences = 0;
  let length = 0;
  let texts = 0;
  let steps = 0;
  let before: number | null = null;
  const distinct = new Set<string>();
  for (const row of rows) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    filled += 1;
    if (typeof value === 'number') {
      numbers += 1;
      if (isSerial(value)) serials += 1;
      distinct.add(String(value));
      if (before !== null && value === before + 1) steps += 1;
      before = value;
    } else if (isDate(value)) {
      dates += 1;
      distinct.add(value.date);
    } else if (typeof value === 'boolean') ticks += 1;
    else if (typeof value === 'string') {
      const sign = signs.signsOf(value);
      texts += 1;
      length += sign.length;
      distinct.add(sign.key);
      if (sign.isSentence) sentences += 1;
      if (sign.isFindingKind) findingKinds += 1;
      if (sign.isTick) ticks += 1;
      if (sign.isCode) codes += 1;
      if (sign.isUrl) urls += 1;
      if (sign.isMeasure) measures += 1;
      if (sign.isPercent) percents += 1;
      if (sign.isMonth) months += 1;
    }
  }
  const statuses = lazy(() => statusesIn(grid, column, rows, signs));
  const times = lazy(() => contentTimes(grid, column, rows, signs));
  const about = (subject: Subject): number => countAbout(grid, column, rows, signs, subject);
  return {
    rows: rows.length,
    filled,
    texts,
    numbers,
    dates,
    about: memoized(about),
    get times() {
      return times().times;
    },
    get statuses() {
      return statuses();
    },
    get days() {
      return times().days;
    },
    ticks,
    codes,
    percents,
    months,
    findingKinds,
    measures,
    urls,
    serials,
    sentences,
    meanLength: texts === 0 ? 0 : length / texts,
    distinct: distinct.size,
    isCounting: numbers >= 2 && steps >= (numbers - 1) * 0.7,
  };
}
