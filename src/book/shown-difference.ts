/** Characters before the place where two texts differ: some words, so that one sees where one is. */
const CONTEXT = 20;

const isLowHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/u.test(text.charAt(at));

/** The first place where the texts differ; the length of the shorter one, where that begins the other. */
function differsAt(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/**
 * Two texts from where a person sees how they differ, when each is cut to so many characters: from the beginning, or, where
 * that is alike, from a little before they differ.
 */
export function fromDifference(before: string, after: string, most: number): readonly [string, string] {
  if (before === after || Math.max(before.length, after.length) <= most) return [before, after];
  const at = differsAt(before, after);
  if (at < most - CONTEXT) return [before, after];
  // The halves of a letter beyond the first 65,536 stay together.
  const from = at - CONTEXT - (isLowHalf(before, at - CONTEXT) ? 1 : 0);
  return [`…${before.slice(from)}`, `…${after.slice(from)}`];
}
