import { monthOf, yearOf } from '../deadlines/day';
import { senseOf } from '../deadlines/deadline-sentence';
import { periodIn } from '../headings/heading-key';

/* Which of several columns, each of its own time, is the newest: "Läge 10/5 | Läge 12/3" begins with it. */

const MONTHS = 12;
/** A time that names its year is the same whatever year is asked for. */
const YEAR = 2025;
const meetings = /(?:uppföljning|avstämning|möte|follow-?up|meeting)\p{L}* (?:nr )?(\d{1,2})$/u;

/** A heading's time in months, within a year where it names none; `undefined` where it is no time. */
function monthsIn(key: string): number | undefined {
  const text = periodIn(key);
  if (text === undefined) return undefined;
  const [day, other] = [YEAR, YEAR + 1].map((planYear) => {
    const { date, candidates = [] } = senseOf(text, {
      planYear,
      language: 'sv',
      dayOrder: () => 'day-first',
    });
    return date ?? candidates[0];
  });
  if (day === undefined) return undefined;
  const within = monthOf(day) + Number(day.slice(8)) / 32;
  return day === other ? yearOf(day) * MONTHS + within : within;
}

const rise = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));

/** A step this long or longer over a new year may as well be a step back within one. */
const LONG_STEP = 5;
const SHORT_STEP = 4;
/** Follow-ups over a new year lie within so many months: "mars, januari, maj" stand in no order. */
const LONG_WAY = 8;

/** 1: the oldest stands first; -1: the newest does; 0: nobody can tell. */
type Order = 1 | -1 | 0;

/** Of times without a year, which may go on over a new one. */
function orderWithinYear(values: readonly number[]): Order {
  const steps = values.slice(1).map((value, index) => (value - (values[index] ?? 0) + MONTHS) % MONTHS);
  if (steps.some((step) => step === 0)) return 0;
  const forward = steps.reduce((sum, step) => sum + step, 0);
  const back = steps.length * MONTHS - forward;
  if (rise(values)) return steps.length === 1 && back < SHORT_STEP ? 0 : 1;
  if (steps.length === 1) return back <= LONG_STEP ? -1 : forward <= SHORT_STEP ? 1 : 0;
  if (rise([...values].reverse())) return -1;
  return forward <= LONG_WAY ? 1 : back <= LONG_WAY ? -1 : 0;
}

/** In which order headings of times, or of meetings by number, stand. */
export function periodOrder(keys: readonly string[]): Order {
  const numbers = keys.flatMap((key) => meetings.exec(key)?.[1] ?? []).map(Number);
  const times = numbers.length > 0 ? numbers : keys.flatMap((key) => monthsIn(key) ?? []);
  if (keys.length < 2 || times.length !== keys.length) return 0;
  const isWithinYear = numbers.length === 0 && times.every((time) => time < 2 * MONTHS);
  if (isWithinYear) return orderWithinYear(times);
  if (numbers.length === 0 && times.some((time) => time < 2 * MONTHS)) return 0;
  return rise(times) ? 1 : rise([...times].reverse()) ? -1 : 0;
}

/** "Uppföljning 2", "Möte 3": one of several that follow one another by their number. */
export const isNumberedMeeting = (key: string): boolean => meetings.test(key);
