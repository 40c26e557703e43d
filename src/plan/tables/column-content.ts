import { isDate, type CellValue } from '../../book/cells';
import { serialDay } from '../deadlines/day';
import { once } from '../once';
import { ownValue, type Grid } from './grid';
import type { TextSignReader } from './text-signs';

/** What the words and days of a column say: read in those columns where somebody asks. */
interface ContentWords {
  /** Texts that are a time such as "ht 2021", and texts that are a status word. */
  readonly times: number;
  readonly statuses: number;
  /** By row looked at: the day in it, with its year, or that its number is the serial of, else `null`. */
  readonly days: readonly (string | null)[];
}

/** What the cells of one column look like, counted over the first rows of the table. */
export interface Content extends ContentWords {
  /** Rows looked at, and how many of them have something in this column. */
  readonly rows: number;
  readonly filled: number;
  readonly texts: number;
  readonly numbers: number;
  readonly dates: number;
  /** Of the texts: a tick or yes/no, a code such as "A-01", a percentage, a month. */
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

function contentWords(
  grid: Grid,
  column: number,
  rows: readonly number[],
  { wordsOf }: TextSignReader,
): ContentWords {
  let times = 0;
  let statuses = 0;
  const days = rows.map((row) => {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') return dayIn(value);
    const words = wordsOf(value);
    if (words.isStatus) statuses += 1;
    times += words.times;
    return words.day;
  });
  return { times, statuses, days };
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
  const words = once(() => contentWords(grid, column, rows, signs));
  return {
    rows: rows.length,
    filled,
    texts,
    numbers,
    dates,
    get times() {
      return words().times;
    },
    get statuses() {
      return words().statuses;
    },
    get days() {
      return words().days;
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
