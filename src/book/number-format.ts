/** The format a date gets in a cell that has none. */
export const ISO_DATE_FORMAT = 'yyyy-mm-dd';
export const GENERAL = 'General';

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
