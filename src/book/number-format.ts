import { isDate, type CellValue } from './cells';
import type { WorkbookSnapshot } from './snapshot';

/** The format a date gets in a cell that has none. */
export const ISO_DATE_FORMAT = 'yyyy-mm-dd';
export const GENERAL = 'General';

/** Half a second: programs show a time to the nearest second. */
const HALF_SECOND = 0.5 / 86_400;

/** The first number after the last day that programs show, 9999-12-31. */
const AFTER_LAST_DAY = { 1900: 2_958_466, 1904: 2_957_004 };

/** 29 February 1900: its number stands for no day where days are counted from 1900. */
const FALSE_LEAP_DAY = 60;

/** Which numbers a workbook's program reads as days, as its snapshot says. */
export type DayCount = Pick<WorkbookSnapshot, 'is1904' | 'firstDay'>;

/**
 * Whether a number stays a number under the format of a day: it is less than the first day, as a time of day is that is
 * typed without a day, or more than the last one, or the day that never was.
 */
export function isOutsideDays(
  value: number,
  { is1904 = false, firstDay = is1904 ? 0 : 1 }: DayCount,
): boolean {
  const after = AFTER_LAST_DAY[is1904 ? 1904 : 1900];
  const isFalse = !is1904 && Math.floor(value + HALF_SECOND) === FALSE_LEAP_DAY;
  return value < firstDay - HALF_SECOND || value >= after - HALF_SECOND || isFalse;
}

/**
 * Whether a number format code shows a number as a day or time (ECMA-376 part 1, 18.8.31).
 * Quoted text, escaped characters and bracketed colours or locales do not count; elapsed time (`[h]`) is a duration, not a day.
 */
export function isDateFormat(code: string): boolean {
  if (code === GENERAL) return false;
  if (code === ISO_DATE_FORMAT) return true;
  const section = code.split(';', 1)[0] ?? '';
  const unquoted = section
    .slice(0, 255)
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(unquoted)) return false;
  const bare = unquoted.replace(/\[[^\]]*\]/g, '');
  return /[dmyhse]/i.test(bare) && !/general/i.test(bare) && !/[0#?]/.test(bare.replace(/s+\.0+/gi, 's'));
}

/** Whether a cell with this value is read as what it is under the format: a day under that of a day, a number under another. */
export function fitsFormat(value: CellValue, format: string, days: DayCount): boolean {
  if (isDate(value)) return isDateFormat(format);
  return typeof value !== 'number' || !isDateFormat(format) || isOutsideDays(value, days);
}
