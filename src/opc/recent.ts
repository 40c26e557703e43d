/** Texts that are remembered, and how long each may be, in characters. */
const MOST = 64;
const LONGEST = 64 * 1024;

/**
 * The same function, which remembers what it gave for the last short texts: parts of a workbook are read again for each
 * small change to another. Its answers are shared and must not be changed. What it refuses is not remembered.
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
