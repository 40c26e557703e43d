/** Case does not matter, nor marks above letters: not every keyboard has them. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * How many slips of the hand lie between two words: a letter too many, too few or another one, or two letters that have
 * changed places (the distance of Damerau and Levenshtein, where no letter is touched twice).
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [one.split(''), other.split('')];
  let above: number[] = [];
  let last = b.map((_, at) => at + 1);
  let lastFirst = 0;
  a.forEach((letter, down) => {
    const line: number[] = [];
    b.forEach((wanted, across) => {
      const left = across === 0 ? down + 1 : (line[across - 1] ?? 0);
      const corner = across === 0 ? lastFirst : (last[across - 1] ?? 0);
      let least = Math.min(left + 1, (last[across] ?? 0) + 1, corner + (letter === wanted ? 0 : 1));
      if (down > 0 && across > 0 && letter === b[across - 1] && a[down - 1] === wanted)
        least = Math.min(least, (across === 1 ? down - 1 : (above[across - 2] ?? 0)) + 1);
      line.push(least);
    });
    [above, last, lastFirst] = [last, line, down + 1];
  });
  return b.length === 0 ? a.length : (last.at(-1) ?? 0);
}

/** Letters of the beginning of a word that are enough to know it by. */
const BEGINNING = 3;

/** One slip in three letters, and two at the most: more of them, and the word is another. */
const slipsAllowed = (typed: string): number => Math.min(2, Math.floor(typed.length / 3));

/** The only word that is nearest to what was typed, or that it begins; `undefined` where none is near, or several are. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const text = folded(typed);
  const allowed = slipsAllowed(text);
  // A word of another length takes as many slips as it is longer or shorter.
  const near = words
    .filter((word) => Math.abs(word.length - text.length) <= allowed)
    .map((word) => ({ word, slips: slipsBetween(text, folded(word)) }))
    .filter(({ slips }) => slips <= allowed);
  const least = Math.min(...near.map(({ slips }) => slips));
  const nearest = new Set(near.flatMap(({ word, slips }) => (slips === least ? [word] : [])));
  const begun = text.length < BEGINNING ? [] : words.filter((word) => folded(word).startsWith(text));
  const [found, ...others] = nearest.size > 0 ? nearest : new Set(begun);
  return others.length === 0 ? found : undefined;
}
