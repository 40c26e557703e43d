import type { Services, Spreadsheet } from './services';

/**
 * Instants as the spreadsheet's own wall clock, each worked out once: plans repeat few days. The time zone is asked for when
 * the first day is met.
 */
export function wallClocks(
  { utilities }: Services,
  spreadsheet: Pick<Spreadsheet, 'getSpreadsheetTimeZone'>,
): (instant: Date) => string {
  let zone: string | undefined;
  const known = new Map<number, string>();
  return (instant) => {
    // To the nearest second, as programs show it: a day's number is rarely a whole number of seconds.
    const seconds = Math.round(instant.getTime() / 1000);
    const met = known.get(seconds);
    if (met !== undefined) return met;
    const whole = new Date(seconds * 1000) as unknown as GoogleAppsScript.Base.Date;
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    const clock = utilities.formatDate(whole, zone, "yyyy-MM-dd'T'HH:mm:ss");
    known.set(seconds, clock);
    return clock;
  };
}
