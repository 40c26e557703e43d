/** The machine's day, `YYYY-MM-DD`, as the person at it would write it. */
export function today(now = new Date()): string {
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
