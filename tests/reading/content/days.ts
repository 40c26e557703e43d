/** Days without a clock, as ISO texts. */
const pad = (number: number): string => String(number).padStart(2, '0');

export const isoDay = (year: number, month: number, date: number): string =>
  `${year}-${pad(month)}-${pad(date)}`;

export const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Friday of an ISO week. */
export function fridayOf(year: number, week: number): string {
  const fourth = isoDay(year, 1, 4);
  const weekday = (new Date(Date.parse(fourth)).getUTCDay() + 6) % 7;
  return plusDays(fourth, (week - 1) * 7 - weekday + 4);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

export const monthOf = (day: string): number => Number(day.slice(5, 7));

export const dateOf = (day: string): number => Number(day.slice(8, 10));
