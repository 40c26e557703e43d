/** Calendar arithmetic on ISO days `YYYY-MM-DD`, proleptic Gregorian, years 1–9999; no `Date`, no time zone. */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const printed = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day as ISO text; `undefined` when the calendar has no such day (31 June, month 13). Months are 1–12. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  return day >= 1 && day <= lengthOfMonth(year, month) ? printed(year, month, day) : undefined;
}

/** @throws RangeError when the month does not exist: callers hold a month they have checked. */
export function lastDayOfMonth(year: number, month: number): string {
  const last = isoDay(year, month, lengthOfMonth(year, month));
  if (last === undefined) throw new RangeError(`no month ${year}-${month}`);
  return last;
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Whether the text is an existing day in ISO form, nothing around it. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isoDay(yearOf(text), monthOf(text), Number(text.slice(8))) !== undefined;
}

/** Days since 1 March of year 0; the year begins in March, so that the leap day comes last. */
function countOf(day: string): number {
  const shifted = monthOf(day) > 2 ? yearOf(day) : yearOf(day) - 1;
  const month = (monthOf(day) + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((month * 153 + 2) / 5) + Number(day.slice(8)) - 1;
}

const DAYS_IN_400_YEARS = 146_097;

function dayOf(count: number): string {
  const cycle = Math.floor(count / DAYS_IN_400_YEARS);
  const inCycle = count - cycle * DAYS_IN_400_YEARS;
  const inYears = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (inYears * 365 + Math.floor(inYears / 4) - Math.floor(inYears / 100));
  const shiftedMonth = Math.floor((inYear * 5 + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = cycle * 400 + inYears + (month <= 2 ? 1 : 0);
  return printed(year, month, inYear - Math.floor((shiftedMonth * 153 + 2) / 5) + 1);
}

export const addDays = (day: string, days: number): string => dayOf(countOf(day) + days);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekday = (day: string): number => ((countOf(day) + 2) % 7) + 1;

/** Below 0 when `a` is the earlier day, 0 when they are the same. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Monday of an ISO week; `undefined` when the year has no such week (ISO 8601: week 1 holds 4 January). */
export function isoWeekMonday(year: number, week: number): string | undefined {
  const fourth = isoDay(year, 1, 4);
  if (fourth === undefined || !Number.isInteger(week) || week < 1 || week > 53) return undefined;
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
  return yearOf(addDays(monday, 3)) === year ? monday : undefined;
}

/** Friday of an ISO week; `undefined` when the year has no such week. */
export function isoWeekFriday(year: number, week: number): string | undefined {
  const monday = isoWeekMonday(year, week);
  return monday === undefined ? undefined : addDays(monday, 4);
}

const LAST_SERIAL = 2_958_465;
/** Serial 60 is 29 February 1900, a day that never was (Excel keeps it for Lotus files). */
const FALSE_LEAP_DAY = 60;

/** The day a spreadsheet's serial number stands for; its fraction is a time of day. `undefined` outside 1900–9999. */
export function serialDay(serial: number, is1904 = false): string | undefined {
  const whole = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (!Number.isFinite(whole) || whole < 1 || whole > LAST_SERIAL || whole === FALSE_LEAP_DAY)
    return undefined;
  return addDays('1899-12-31', whole > FALSE_LEAP_DAY ? whole - 1 : whole);
}

/** The serial number of a day from March 1900 on, in the workbook's own date system. */
export const daySerial = (day: string, is1904 = false): number =>
  countOf(day) - countOf('1899-12-30') - (is1904 ? 1462 : 0);
