const digits = (part: number): string => String(part).padStart(2, '0');

/** The machine's day, `YYYY-MM-DD`, as the person at it would write it. */
export const today = (at = new Date()): string =>
  `${at.getFullYear()}-${digits(at.getMonth() + 1)}-${digits(at.getDate())}`;

/** The same with the time, `YYYY-MM-DD HH:mm`. */
export function now(): string {
  const at = new Date();
  return `${today(at)} ${digits(at.getHours())}:${digits(at.getMinutes())}`;
}
