import { addDays, yearOf } from './day';
import type { DeadlineContext } from './deadline-context';
import { inYear, monthOfMoment, stretchesOf, type Moment } from './deadline-moments';

/** The moment, of which nothing names the year, in the year it is meant for; `undefined` when nothing tells. */
export type YearRule = (moment: Moment) => Moment | undefined;

/** Days before the plan was made that a deadline of it may still lie: then it is asked which is meant. */
const GRACE = 62;
/** The first month of a school year. */
const AUGUST = 8;

const plain =
  (year: number | null): YearRule =>
  (moment) =>
    year === null ? undefined : inYear(moment, year);

/** The first such day on or after a day. */
function after(day: string): YearRule {
  return (moment) => {
    const same = inYear(moment, yearOf(day));
    const [stretch] = stretchesOf(same);
    return stretch === undefined || stretch.last >= day ? same : inYear(moment, yearOf(day) + 1);
  };
}

/** In a year that begins in a month: what lies before that month is in the calendar year after. */
function inBroken(first: number, start: number): (moment: Moment) => Moment {
  const placed = (moment: Moment): Moment => {
    switch (moment.shape) {
      case 'either':
        return { ...moment, options: moment.options.map(placed) };
      case 'day':
      case 'months':
      case 'week':
        return inYear(moment, monthOfMoment(moment, first) >= start ? first : first + 1);
      case 'academic':
      case 'fiscal-quarter':
        return moment;
      default:
        return { ...moment, of: placed(moment.of) };
    }
  };
  return placed;
}

const DECEMBER = 12;

/** Quarters, tertials and half-years counted from the first month of such a year; other times as in any broken year. */
function ofOwnQuarters(first: number, start: number): YearRule {
  const whole = inBroken(first, start);
  const own: YearRule = (moment) => {
    // "Slutet av Q1" is the end of the same quarter as "Q1".
    if ('of' in moment) {
      const of = own(moment.of);
      return of && { ...moment, of };
    }
    if (moment.shape !== 'months' || moment.kind !== 'quarter' || moment.year !== undefined)
      return whole(moment);
    const length = moment.to - moment.from + 1;
    if ((moment.from - 1) % length !== 0) return whole(moment);
    const from = start + moment.from - 1;
    const to = from + length - 1;
    const year = to > DECEMBER ? first + 1 : first;
    const month = (at: number): number => (to > DECEMBER ? Math.max(at - DECEMBER, 1) : at);
    return { ...moment, from: month(from), to: month(to), year };
  };
  return own;
}

/** Every rule by which the plan's year may be meant. Where they give different days, a person is asked. */
export function yearRules(context: DeadlineContext): readonly YearRule[] {
  const { planYear, academicYear, otherYears = [], since, broken } = context;
  if (broken) {
    const rules = broken.years.flatMap(({ first, start }) => [
      ...(broken.isStated ? [] : [inBroken(first, start)]),
      ofOwnQuarters(first, start),
    ]);
    return [...rules, ...otherYears.map(plain)];
  }
  if (academicYear !== undefined) return [inBroken(academicYear, AUGUST)];
  const own = since === undefined ? [plain(planYear)] : [after(since), after(addDays(since, -GRACE))];
  return [...own, ...otherYears.map(plain)];
}
