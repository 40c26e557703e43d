import { addDays, isoDay, isoWeekMonday, lastDayOfMonth, monthOf, weekday, yearOf } from './day';
import type { DeadlineKind } from '../reading';

/** Kinds of deadline that have a date. */
export type DatedKind = Extract<
  DeadlineKind,
  'day' | 'month' | 'quarter' | 'term' | 'season' | 'week' | 'year'
>;

/** What a small word makes of the time after it. */
export type Wrapping = 'before' | 'mid' | 'early' | 'end' | 'week-of';

/** A time as written, before its year is known. Tertials and half-years count as quarters: parts of a year. */
export type Moment =
  | {
      readonly shape: 'day';
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly year?: number;
    }
  | {
      readonly shape: 'months';
      readonly kind: DatedKind;
      readonly from: number;
      readonly to: number;
      readonly year?: number;
    }
  | { readonly shape: 'week'; readonly week: number; readonly weekday?: number; readonly year?: number }
  /** August of `year` to July of the next. */
  | { readonly shape: 'academic'; readonly year: number }
  /** A quarter of a year that runs from April of `year`, as British public bodies count. */
  | { readonly shape: 'fiscal-quarter'; readonly quarter: number; readonly year: number }
  | { readonly shape: 'either'; readonly options: readonly Moment[] }
  | { readonly shape: Wrapping; readonly of: Moment };

/** A stretch of days that a moment stands for in a given year. */
export interface Stretch {
  readonly kind: DatedKind;
  readonly first: string;
  readonly last: string;
}

export const hasYear = (moment: Moment): boolean => {
  switch (moment.shape) {
    case 'either':
      return moment.options.every(hasYear);
    case 'before':
    case 'mid':
    case 'early':
    case 'end':
    case 'week-of':
      return hasYear(moment.of);
    default:
      return moment.year !== undefined;
  }
};

/** The moment in a year, where it names none itself. */
export function inYear(moment: Moment, year: number): Moment {
  switch (moment.shape) {
    case 'either':
      return { ...moment, options: moment.options.map((option) => inYear(option, year)) };
    case 'before':
    case 'mid':
    case 'early':
    case 'end':
    case 'week-of':
      return { ...moment, of: inYear(moment.of, year) };
    default:
      return moment.year === undefined ? { ...moment, year } : moment;
  }
}

/** Days from the Monday of a week to its Thursday, whose year is the week's. */
const THURSDAY = 3;

/**
 * The month, 1–12, by which a moment without a year is placed in a year that begins in one; of a week, in the calendar of `year`.
 * @returns the middle of several months, which may be a half
 */
export function monthOfMoment(
  moment: Extract<Moment, { readonly shape: 'day' | 'months' | 'week' }>,
  year: number,
): number {
  switch (moment.shape) {
    case 'day':
      return moment.month;
    case 'months':
      return (moment.from + moment.to) / 2;
    case 'week':
      return monthOf(addDays(isoWeekMonday(year, moment.week) ?? `${year}-12-28`, THURSDAY));
  }
}

/** The first year of a school year; of two years that may be one when a term or a quarter stands before them. */
export function academicYearOf(moment: Moment): number | undefined {
  const [first] = moment.shape === 'either' ? moment.options : [moment];
  return first?.shape === 'academic' ? first.year : undefined;
}

const oneDay = (date: string): Stretch => ({ kind: 'day', first: date, last: date });

/** If weekday and date disagree, both readings are candidates: the date as numbered, and the nearest date with that weekday. */
function day(date: string | undefined, named?: number): readonly Stretch[] {
  if (date === undefined) return [];
  const off = named === undefined ? 0 : ((named - weekday(date) + 10) % 7) - 3;
  return off === 0 ? [oneDay(date)] : [oneDay(date), oneDay(addDays(date, off))];
}

const months = (kind: DatedKind, year: number, from: number, to: number): Stretch => ({
  kind,
  first: lastDayOfMonth(year, from).slice(0, 8) + '01',
  last: lastDayOfMonth(year, to),
});

const upTo = (stretch: Stretch, last: string): Stretch => ({ ...stretch, last });

/** The turn of a year, which is its December, or of a half-year, which is its June: a point, to which all of it leads. */
export const isTurn = ({ kind, first, last }: Stretch): boolean =>
  (kind === 'year' || kind === 'quarter') && monthOf(first) === monthOf(last);

/** The last day before a stretch: "före maj" is 30 April, "före 2021" is 31 December 2020. A turn is itself the limit. */
function before(stretch: Stretch): readonly Stretch[] {
  if (isTurn(stretch)) return [stretch];
  const eve = addDays(stretch.first, -1);
  switch (stretch.kind) {
    case 'day':
      // Who writes "före 1 juni" means May; who writes "före 30 juni" means that day at the latest.
      return stretch.first.endsWith('-01') ? [{ kind: 'day', first: eve, last: eve }] : [stretch];
    case 'week':
      return [{ kind: 'week', first: addDays(stretch.first, -7), last: addDays(stretch.last, -7) }];
    case 'season':
    case 'term':
      return [upTo(stretch, eve), stretch];
    default:
      return [{ kind: stretch.kind, first: eve, last: eve }];
  }
}

/** The middle of a stretch of several months: the 15th of the one in the middle, or the last day before its second half. */
function middleOf({ first, last }: Stretch): string {
  const count = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  const month = monthOf(first) - 1 + Math.ceil(count / 2) - 1;
  const end = lastDayOfMonth(yearOf(first) + Math.floor(month / 12), (month % 12) + 1);
  return count % 2 === 0 ? end : `${end.slice(0, 8)}15`;
}

function mid(stretch: Stretch): readonly Stretch[] {
  if (stretch.kind === 'month') return [upTo(stretch, `${stretch.last.slice(0, 8)}15`)];
  if (stretch.kind === 'year' && monthOf(stretch.last) === 12) {
    return [upTo(stretch, lastDayOfMonth(yearOf(stretch.last), 6))];
  }
  return stretch.kind === 'day' || stretch.kind === 'week'
    ? [stretch]
    : [upTo(stretch, middleOf(stretch)), stretch];
}

/** The first ten days, of a week its first two; or all of it. */
function early(stretch: Stretch): readonly Stretch[] {
  if (stretch.kind === 'day') return [stretch];
  return [upTo(stretch, addDays(stretch.first, stretch.kind === 'week' ? 1 : 9)), stretch];
}

function ofWeek(week: number, year: number, dayOfWeek: number | undefined): readonly Stretch[] {
  const monday = isoWeekMonday(year, week);
  if (monday === undefined) return [];
  if (dayOfWeek !== undefined) return day(addDays(monday, dayOfWeek - 1));
  return [{ kind: 'week', first: monday, last: addDays(monday, 4) }];
}

const SUNDAY = 7;
const weekUntil = (friday: string): Stretch => ({ kind: 'week', first: addDays(friday, -4), last: friday });

/** The week a day lies in, until its Friday; a week that begins on a Sunday may be that before or that after. */
function weekOf({ first }: Stretch): readonly Stretch[] {
  const friday = addDays(first, 5 - weekday(first));
  return weekday(first) === SUNDAY ? [weekUntil(addDays(friday, 7)), weekUntil(friday)] : [weekUntil(friday)];
}

/**
 * What a moment stands for, its year known: one stretch when it is clear, several when a person must be asked,
 * none when the calendar has no such time.
 */
export function stretchesOf(moment: Moment): readonly Stretch[] {
  switch (moment.shape) {
    case 'day':
      return moment.year === undefined
        ? []
        : day(isoDay(moment.year, moment.month, moment.day), moment.weekday);
    case 'months':
      return moment.year === undefined ? [] : [months(moment.kind, moment.year, moment.from, moment.to)];
    case 'week':
      return moment.year === undefined ? [] : ofWeek(moment.week, moment.year, moment.weekday);
    case 'academic': {
      const { year } = moment;
      return [{ kind: 'year', first: `${year}-08-01`, last: `${year + 1}-07-31` }];
    }
    case 'fiscal-quarter': {
      const [year, from] =
        moment.quarter === 4 ? [moment.year + 1, 1] : [moment.year, moment.quarter * 3 + 1];
      return [months('quarter', year, from, from + 2)];
    }
    case 'either':
      return moment.options.flatMap(stretchesOf);
    case 'before':
      return stretchesOf(moment.of).flatMap(moment.of.shape === 'end' ? (stretch) => [stretch] : before);
    case 'end':
      return stretchesOf(moment.of);
    case 'mid':
      return stretchesOf(moment.of).flatMap(mid);
    case 'early':
      return stretchesOf(moment.of).flatMap(early);
    case 'week-of':
      // "W/c May" names no week: its last day and that of its first week may be meant.
      return stretchesOf(moment.of).flatMap((stretch) =>
        stretch.kind === 'day' || stretch.kind === 'week' ? weekOf(stretch) : [...weekOf(stretch), stretch],
      );
  }
}
