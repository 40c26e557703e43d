import { isDate, type CellValue } from '../../book/cells';
import { serialDay } from '../deadlines/day';
import { ownValue, type Grid } from './grid';
import type { TextSignReader } from './text-signs';

/** What the cells of one column look like, counted over the first rows of the table. */
export interface Content {
  /** Rows looked at, and how many of them have something in this column. */
  readonly rows: number;
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  /** Of the texts: a time such as "ht 2021", a status word, a tick or yes/no, a code such as "A-01", a percentage, a month. */
  readonly times: number;
  readonly statuses: number;
  readonly ticks: number;
  readonly codes: number;
  readonly percents: number;
  readonly months: number;
  readonly findingKinds: number;
  /** Of the texts: a unit of measurement, a page's address. */
  readonly measures: number;
  readonly urls: number;
  /** Of the numbers: whole ones that as serial numbers are days of the years 2000–2049. */
  readonly serials: number;
  /** Of the texts: more than three words. */
  readonly sentences: number;
  readonly meanLength: number;
  /** Different texts, case and outer space aside. */
  readonly distinct: number;
  /** By row looked at: the day in it, with its year, or that its number is the serial of, else `null`. */
  readonly days: readonly (string | null)[];
  /** Numbers grow by one from row to row. */
  readonly isCounting: boolean;
}

const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;

function dayIn(value: CellValue): string | null {
  if (typeof value === 'number') return isSerial(value) ? (serialDay(value) ?? null) : null;
  return isDate(value) ? value.date : null;
}

export function contentOf(
  grid: Grid,
  column: number,
  rows: readonly number[],
  signsOf: TextSignReader,
): Content {
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  let times = 0;
  let statuses = 0;
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
  const days: (string | null)[] = [];
  const distinct = new Set<string>();
  for (const row of rows) {
    const value = ownValue(grid, row, column);
    days.push(dayIn(value));
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
      const signs = signsOf(value);
      texts += 1;
      length += signs.length;
      distinct.add(signs.key);
      if (signs.isSentence) sentences += 1;
      if (signs.isFindingKind) findingKinds += 1;
      if (signs.isTick) ticks += 1;
      if (signs.isCode) codes += 1;
      if (signs.isUrl) urls += 1;
      if (signs.isMeasure) measures += 1;
      if (signs.isPercent) percents += 1;
      if (signs.isMonth) months += 1;
      if (signs.isStatus) statuses += 1;
      times += signs.times;
      if (signs.day !== null) days[days.length - 1] = signs.day;
    }
  }
  return {
    rows: rows.length,
    filled,
    texts,
    numbers,
    dates,
    times,
    statuses,
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
    days,
    isCounting: numbers >= 2 && steps >= (numbers - 1) * 0.7,
  };
}

/** Whether the days of one column mostly come after those of another, row by row. */
export function comesAfter(later: Content, earlier: Content): boolean {
  let after = 0;
  let before = 0;
  later.days.forEach((day, index) => {
    const other = earlier.days[index] ?? null;
    if (day === null || other === null) return;
    if (day > other) after += 1;
    else if (day < other) before += 1;
  });
  return after > before;
}

/** Cells with a time in them, as a share of the filled ones. */
export const shareOfTimes = (content: Content): number =>
  content.filled === 0 ? 0 : (content.dates + content.times) / content.filled;

/** The same under a heading that asks for a day, where a bare number is a day without its format. */
export const shareOfDays = (content: Content): number =>
  shareOfTimes(content) + share(content.serials, content);

export const share = (part: number, content: Content): number =>
  content.filled === 0 ? 0 : part / content.filled;
