const field = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && name in from
    ? (from as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** Milliseconds. Who asks for longer is not waited for. */
const LONGEST = 5 * 60_000;

/**
 * Milliseconds that an answer asks to be left alone for, by its header `Retry-After`: a number of seconds or a day and time
 * (RFC 9110, 10.2.3). 0 where it does not ask.
 * @param error what was thrown for the answer, with its `response.headers`
 * @param today milliseconds since 1970
 */
export function retryAfter(error: unknown, today: number): number {
  const headers = field(field(error, 'response'), 'headers');
  const said = headers instanceof Headers ? headers.get('retry-after') : field(headers, 'retry-after');
  if (typeof said !== 'string') return 0;
  const asked = /^\d+$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - today;
  return Number.isFinite(asked) ? Math.min(LONGEST, Math.max(0, asked)) : 0;
}
