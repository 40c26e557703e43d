import type { PlainDate } from '../../book/cells';

/** Where a workbook begins to count days: Excel for Windows at 1900, old Excel for Mac at 1904 (ISO 29500-1, 18.17.4.1). */
export type Epoch = 1900 | 1904;

/** Day number of 1970-01-01 in each system. 1900 counts a 29 February 1900 that never was, so days before it are one less off. */
const offsets: Readonly<Record<Epoch, number>> = { 1900: 25_569, 1904: 24_107 };

/** 9999-12-31, the last day that spreadsheet programs show. */
const LAST_DAY = 2_932_896;

/** The day in the 1900 system that the calendar does not have. */
const FALSE_LEAP_DAY = 60;

const SECONDS = 86_400;

/**
 * The day, and the time of day when it is not midnight, that a serial number stands for.
 * `undefined` for what is no day: less than the first day of the system, the false 1900-02-29, beyond the year 9999.
 */
export function dateOf(serial: number, epoch: Epoch): PlainDate | undefined {
  // To the nearest second, as programs show it: a sum of hours rarely ends in whole seconds.
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * SECONDS);
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

const two = (number: number): string => String(number).padStart(2, '0');

const timeOf = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** Days since 1970-01-01 → ISO day, by eras of 400 years beginning in March (Hinnant, "chrono-compatible date algorithms"). */
function isoOf(fromUnix: number): string {
  const days = fromUnix + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** ISO day → days since 1970-01-01; `undefined` when the calendar has no such day. */
/** Whether the calendar has this ISO day. */
export const isDay = (date: string): boolean => daysOf(date) !== undefined;

function daysOf(date: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return undefined;
  const [fullYear = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const year = fullYear - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days =
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
  return isoOf(days) === date ? days : undefined;
}
