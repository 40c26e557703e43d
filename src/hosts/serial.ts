import type { PlainDate } from '../book/cells';

/** Where a workbook begins to count days: Excel for Windows at 1900, old Excel for Mac at 1904 (ISO 29500-1, 18.17.4.1). */
export type Epoch = 1900 | 1904;

/** Day number of 1970-01-01 in each system. 1900 counts a 29 February 1900 that never was, so days before it are one less off. */
const offsets: Readonly<Record<Epoch, number>> = { 1900: 25_569, 1904: 24_107 };

/** 9999-12-31, the last day that spreadsheet programs show. */
const LAST_DAY = 2_932_896;

/** The day in the 1900 system that the calendar does not have. */
const FALSE_LEAP_DAY = 60;

const SECONDS = 86_400;

const { floor, round } = Math;

/**
 * The day, and the time of day when it is not midnight, that a serial number stands for.
 * `undefined` for what is no day: less than the first day of the system, the false 1900-02-29, beyond the year 9999.
 */
export function dateOf(serial: number, epoch: Epoch): PlainDate | undefined {
  // To the nearest second, as programs show it: a sum of hours rarely ends in whole seconds.
  let day = floor(serial);
  let seconds = round((serial - day) * SECONDS);
  if (seconds === SECONDS) {
    day += 1;
    seconds = 0;
  }
  const first = epoch === 1900 ? 1 : 0;
  if (!(day >= first) || (epoch === 1900 && day === FALSE_LEAP_DAY)) return undefined;
  const fromUnix = day - offsets[epoch] + (epoch === 1900 && day < FALSE_LEAP_DAY ? 1 : 0);
  if (fromUnix > LAST_DAY) return undefined;
  const date = isoOf(fromUnix);
  return seconds === 0 ? { date } : { date, time: timeOf(seconds) };
}

/** The serial number of a day and time; `undefined` for a day the system cannot hold or that does not exist. */
export function serialOf({ date, time }: PlainDate, epoch: Epoch): number | undefined {
  const fromUnix = daysOf(date);
  if (fromUnix === undefined) return undefined;
  const counted = fromUnix + offsets[epoch];
  const day = epoch === 1900 && counted <= FALSE_LEAP_DAY ? counted - 1 : counted;
  if (day < (epoch === 1900 ? 1 : 0)) return undefined;
  if (time === undefined) return day;
  const found = /^(\d\d):(\d\d):(\d\d)$/.exec(time);
  if (!found) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return day + (hours * 3600 + minutes * 60 + seconds) / SECONDS;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

const timeOf = (seconds: number): string =>
  `${two(floor(seconds / 3600))}:${two(floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Days since 1970-01-01 → ISO day, by eras of 400 years beginning in March (Hinnant, "chrono-compatible date algorithms"). */
function isoOf(fromUnix: number): string {
  const days = fromUnix + 719_468;
  const era = floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + floor(year / 4) - floor(year / 100));
  const fromMarch = floor((5 * ofYear + 2) / 153);
  const day = ofYear - floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The number that these digits spell; NaN when one is not a digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** ISO day → days since 1970-01-01; `undefined` when the calendar has no such day. */
function daysOf(date: string): number | undefined {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return undefined;
  const fullYear = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  const length = month === 2 && isLeap(fullYear) ? 29 : (monthLengths[month - 1] ?? 0);
  if (!(fullYear >= 0) || !(day >= 1 && day <= length)) return undefined;
  const year = fullYear - (month <= 2 ? 1 : 0);
  const era = floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + floor(ofEra / 4) - floor(ofEra / 100) + ofYear - 719_468;
}

/** Whether the calendar has this ISO day. */
export const isDay = (date: string): boolean => daysOf(date) !== undefined;
