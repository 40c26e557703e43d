import type { PlainDate } from '../../book/cells';

const DAY = 86_400_000;

/** 1899-12-30, the day that Sheets numbers 0. */
const ZERO = Date.UTC(1899, 11, 30);

/** The first day that Excel and Sheets number alike; below it, a number is no day (Excel counts a 29 February 1900). */
const FIRST = '1900-03-01';

/** Its number: the first that is read as a day. */
export const FIRST_DAY = 61;

const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/;

/** Days since 1899-12-30 of a wall clock `yyyy-MM-ddTHH:mm:ss`; the time of day is the fraction. */
const daysOf = (wallClock: string): number => (Date.parse(`${wallClock}Z`) - ZERO) / DAY;

/**
 * The number that Sheets keeps for a day: written in a cell with a date format it is that day in every time zone, where a
 * `Date` would pass through two of them. `undefined` for what is no day.
 */
export function dayNumber({ date, time = '00:00:00' }: PlainDate): number | undefined {
  const number = daysOf(`${date}T${time}`);
  return Number.isFinite(number) && new Date(ZERO + Math.floor(number) * DAY).toISOString().startsWith(date)
    ? number
    : undefined;
}

/** What a wall clock is in a cell that shows days, or the number it stands for in one that does not. */
export function dayOrNumber(wallClock: string, showsDays: boolean): PlainDate | number {
  const [, date = '', time = ''] = WALL_CLOCK.exec(wallClock) ?? [];
  if (!showsDays || date < FIRST) return daysOf(wallClock);
  return time === '00:00:00' ? { date } : { date, time };
}
