import { isoDay } from './day';
import { isPlausible, monthIn } from './deadline-numerals';
import type { Moment } from './deadline-moments';
import type { Token } from './deadline-tokens';
import { isText, joinPiece, meaningAt, momentPiece, woven, type Atoms, type Piece } from './deadline-atoms';
import { yearAfter } from './deadline-years';
import type { DeadlineContext } from './deadline-context';

const monthAt = (tokens: readonly Token[], at: number): number | undefined => {
  const meaning = meaningAt(tokens, at);
  return meaning?.is === 'month' ? meaning.month : undefined;
};

interface Days {
  readonly days: readonly number[];
  readonly joins: readonly Piece[];
  readonly next: number;
  readonly isOrdinal: boolean;
}

const isDayNumber = (token: Token | undefined): boolean =>
  token?.is === 'number' && token.digits <= 2 && token.value >= 1 && token.value <= 31;

/** `19-22`, `1 och 15`, `4th`: day numbers with what joins them. */
function daysAt(tokens: readonly Token[], from: number): Days | undefined {
  const days: number[] = [];
  const joins: Piece[] = [];
  let isOrdinal = false;
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.is !== 'number' || !isDayNumber(token)) break;
    days.push(token.value);
    isOrdinal ||= token.ordinal;
    at += 1;
    const join = meaningAt(tokens, at);
    if (join?.is !== 'join' || !isDayNumber(tokens[at + 1])) break;
    // "1 maj-2 juni": the second number is the next month's.
    if (monthAt(tokens, at + 2) !== undefined && days.length > 1) break;
    joins.push(joinPiece(join.join, isText(tokens, at, '-')));
    at += 1;
  }
  return days.length === 0
    ? undefined
    : { days, joins: joins.slice(0, days.length - 1), next: at, isOrdinal };
}

const inMonth =
  (month: number, year: number | undefined) =>
  (day: number): Moment =>
    year === undefined ? { shape: 'day', month, day } : { shape: 'day', month, day, year };

/** "19-22 april", "31:a maj 2020", "30-jun-20". */
function dayThenMonth(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined {
  const found = daysAt(tokens, at);
  if (!found) return undefined;
  let next = found.next;
  while (isText(tokens, next, '.', '-', '/', 'of', 'i')) next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined || next > found.next + 2) return undefined;
  const tail = yearAfter(tokens, next + 1, context);
  return {
    pieces: woven(found.days.map(inMonth(month, tail.year)), found.joins),
    next: tail.next,
    isDoubtful: tail.isShort,
  };
}

const SHORT_YEARS_BACK = 3;
const SHORT_YEARS_AHEAD = 6;

/** "Sept 11", "jul-14": a day, or a month of 2011 or 2014? */
function monthThenTwoDigits(
  month: number,
  digits: number,
  isGlued: boolean,
  context: DeadlineContext,
): Moment {
  const year = 2000 + digits;
  const inThatYear = monthIn(year, month);
  // "June 31" is a slip for a day or a month of 2031: it is asked.
  if (isoDay(2000, month, digits) === undefined)
    return digits > 31 ? inThatYear : { shape: 'either', options: [inThatYear] };
  const day: Moment = { shape: 'day', month, day: digits };
  const plan = context.planYear;
  const isFar = plan !== null && (year < plan - SHORT_YEARS_BACK || year > plan + SHORT_YEARS_AHEAD);
  if (isFar && !isGlued && context.language === 'en') return day;
  return { shape: 'either', options: [inThatYear, day] };
}

/** "May 31, 2020", "Oct 4-6", "jul-14", "maj -21". */
function monthThenDay(
  tokens: readonly Token[],
  at: number,
  month: number,
  context: DeadlineContext,
): Atoms | undefined {
  const isDotted = isText(tokens, at + 1, '.');
  const afterDot = isDotted ? at + 2 : at + 1;
  const isDashed = isText(tokens, afterDot, '-', '/');
  const from = isDashed || isText(tokens, afterDot, 'the') ? afterDot + 1 : afterDot;
  const found = daysAt(tokens, from);
  if (!found || monthAt(tokens, found.next) !== undefined) return undefined;
  const follower = meaningAt(tokens, found.next);
  if (follower?.is === 'unit' || follower?.is === 'label') return undefined;
  const tail = yearAfter(tokens, found.next, context);
  const isFull = tail.year !== undefined && !tail.isShort;
  const [day = 0] = found.days;
  if (isFull || found.isOrdinal || found.days.length > 1) {
    const year = isFull ? tail.year : undefined;
    return {
      pieces: woven(found.days.map(inMonth(month, year)), found.joins),
      next: isFull ? tail.next : found.next,
    };
  }
  const number = tokens[from];
  const isYearDash = isDashed && tokens[afterDot]?.spaced === true && number?.spaced === false;
  const moment = isYearDash ? monthIn(2000 + day, month) : monthThenTwoDigits(month, day, isDashed, context);
  return { pieces: [momentPiece(moment)], next: found.next, isDoubtful: isYearDash };
}

/** "jul" alone is Christmas in Swedish, in a list or before a year perhaps July. */
function lone(
  tokens: readonly Token[],
  at: number,
  month: number,
  year: number | undefined,
  context: DeadlineContext,
): Moment {
  const moment: Moment = {
    shape: 'months',
    kind: 'month',
    from: month,
    to: month,
    ...(year === undefined ? {} : { year }),
  };
  const isChristmas = context.language !== 'en' && isText(tokens, at, 'jul');
  const isListed = monthAt(tokens, at - 2) !== undefined || monthAt(tokens, at + 2) !== undefined;
  if (!isChristmas || isListed) return moment;
  return { shape: 'either', options: [moment, inMonth(12, year)(24)] };
}

/** A time that names its month: at the month's name, or at a day number before it. */
export function monthAtoms(
  tokens: readonly Token[],
  at: number,
  context: DeadlineContext,
): Atoms | undefined {
  if (tokens[at]?.is === 'number') return dayThenMonth(tokens, at, context);
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const dated = monthThenDay(tokens, at, month, context);
  if (dated) return dated;
  const tail = yearAfter(tokens, at + 1, context);
  if (tail.year !== undefined && isPlausible(tail.year, context, 60)) {
    return {
      pieces: [momentPiece(lone(tokens, at, month, tail.year, context))],
      next: tail.next,
      isDoubtful: tail.isShort,
    };
  }
  return { pieces: [momentPiece(lone(tokens, at, month, undefined, context))], next: at + 1 };
}
