/** Letters above it may be those below it in another form ("\u212B" is "å" to a pattern without case): these are left to the pattern. */
const LAST_OF_LATIN_1 = 255;

/**
 * `words.test`, where each of its alternatives begins with one of these letters. Nearly every cell begins otherwise, which its
 * first letter tells in a tenth of the time. The texts have no outer space.
 */
export function byFirstLetter(letters: string, words: RegExp): (text: string) => boolean {
  const codes = new Set(
    Array.from(letters.toLowerCase() + letters.toUpperCase(), (one) => one.charCodeAt(0)),
  );
  return (text) => {
    const first = text.charCodeAt(0);
    return (first > LAST_OF_LATIN_1 || codes.has(first)) && words.test(text);
  };
}

const QUANTIFIERS = '?*{';
const isLetter = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();

/**
 * The letters of which a text must begin with one for the pattern to match it; `undefined` where they cannot be told from
 * how it is written: only patterns that begin with a word, or with a group of such alternatives, are read.
 */
export function firstLetters({ source, ignoreCase }: RegExp): ReadonlySet<string> | undefined {
  if (ignoreCase) return undefined;
  const opening = /^\^(?:\(\?:)?(?=\p{L})/u.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const letters = new Set<string>();
  let depth = 0;
  let isClass = false;
  let isInside = opening !== '^';
  let isFirst = false;
  for (let at = 1; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (isFirst || at === opening.length) {
      // An alternative begins here.
      if (!isLetter(sign) || QUANTIFIERS.includes(source.charAt(at + 1) || ' ')) return undefined;
      letters.add(sign);
      isFirst = false;
    }
    if (sign === '\\') at += 1;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth > 0 || !isInside) continue;
      isInside = false;
      if (QUANTIFIERS.includes(source.charAt(at + 1) || ' ')) return undefined;
    } else if (sign === '|') {
      if (depth === 0) return undefined;
      isFirst = depth === 1 && isInside;
    }
  }
  return letters;
}

/**
 * `pattern.test`, which is not asked of texts that begin otherwise than it does: a pattern is compiled when it is first
 * tried, and there are some hundreds of them for a dozen headings.
 */
export function anchored(pattern: RegExp): (text: string) => boolean {
  let letters: ReadonlySet<string> | undefined;
  let isRead = false;
  return (text) => {
    if (!isRead) letters = firstLetters(pattern);
    isRead = true;
    return letters?.has(text.charAt(0)) === false ? false : pattern.test(text);
  };
}
