import { isPeriod } from './heading-key';

/** So many headings begin with the same word before it says what the table is about and not what a column holds. */
const FEWEST = 3;
const SHORTEST_STEM = 4;

const parts = /^(\p{L}+)(?:\s*[:(–-]\s*|\s+)(.+?)\)?$/su;

/**
 * Headings that repeat what the table is about, "Åtgärd (vad)", "Åtgärd (vem)", "Åtgärd (när)", without it; the others as
 * they are. What follows the word is kept where it is a time, which says nothing by itself.
 */
export function withoutCommonStem(texts: readonly string[]): readonly string[] {
  const split = texts.map((text) => parts.exec(text.trim()));
  const counts = new Map<string, number>();
  for (const [index, match] of split.entries()) {
    const stem = (match?.[1] ?? texts[index] ?? '').trim().toLowerCase();
    if (stem.length >= SHORTEST_STEM) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const common = [...counts].find(([, count]) => count >= FEWEST && count * 2 >= texts.length)?.[0];
  if (common === undefined) return texts;
  return texts.map((text, index) => {
    const [, stem = '', rest = ''] = split[index] ?? [];
    const isTime = (one: string): boolean => isPeriod(one.toLowerCase());
    return stem.toLowerCase() === common && rest !== '' && !isTime(rest) && !isTime(text) ? rest : text;
  });
}
