/** The number of texts in the cache, and the longest text that is cached, in characters. */
const MOST = 64;
const LONGEST = 64 * 1024;

/**
 * Caches the results of `work` for the most recent short texts: each small change to one part of a workbook makes other
 * parts be parsed again. Results are shared and must not be modified. Calls that throw are not cached.
 */
export function recently<Answer, Rest extends readonly unknown[]>(
  work: (text: string, ...rest: Rest) => Answer,
): (text: string, ...rest: Rest) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text, ...rest) => {
    if (text.length > LONGEST) return work(text, ...rest);
    const found = known.get(text);
    if (found) return found.answer;
    const answer = work(text, ...rest);
    for (const [oldest] of known) {
      if (known.size < MOST) break;
      known.delete(oldest);
    }
    known.set(text, { answer });
    return answer;
  };
}
