/** Text beyond this says nothing more to a recogniser; the raw text is kept elsewhere. */
export const LONGEST_MATCHED = 600;

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const whiteSpace = /[\s\u0085]+/g;

/** Anything but composed Latin letters, signs of ASCII other than the accent, and blanks that stand alone. */
const isUnusual = /[^ -_a-~\u00C0-\u012F\u0132-\u024F]| {2}| $/;

/**
 * A copy of a text for matching: composed letters, lower case, every white space (no-break space, line break)
 * one blank, invisible characters gone, every dash `-`, typographic apostrophes `'`, trimmed, at most
 * `LONGEST_MATCHED` UTF-16 units. Never shown and never written.
 */
export function folded(text: string): string {
  const trimmed = text.trim();
  const short = trimmed.length > LONGEST_MATCHED ? trimmed.slice(0, LONGEST_MATCHED) : trimmed;
  // Most texts have nothing that a copy for matching changes but the case of their letters.
  if (!isUnusual.test(short)) return short.toLowerCase();
  return short
    .normalize('NFC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(whiteSpace, ' ')
    .trim();
}

const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
/** Longer texts are sentences; comparing them letter by letter is not worth its time. */
const LONGEST_COMPARED = 40;

/** How many letters two texts share from the start, and after those from the end. */
function shared(a: string, b: string): readonly [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return [start, end];
}

/** Optimal string alignment distance: insert, delete, replace, swap of neighbours; beyond `limit` only that it is. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The distance of two texts when at most `limit`. What they share at both ends, mostly nearly all, costs nothing. */
function boundedDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const [start, end] = shared(a, b);
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left === 0 || right === 0) return left + right;
  // One typo leaves one letter, or two that have changed places.
  if (limit === 1 && (left > 2 || right > 2)) return undefined;
  const typos = distance(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
  return typos <= limit ? typos : undefined;
}

/** How many typos a word of this length may hold and still be known. */
export const typosAllowed = (length: number): number =>
  length > LONGEST_COMPARED || length < ONE_TYPO_FROM ? 0 : length < TWO_TYPOS_FROM ? 1 : 2;

/** How many typos apart two folded texts are, when at most `most` and few enough for the length of `known`; else `undefined`. */
export function typosBetween(text: string, known: string, most = Infinity): number | undefined {
  const limit = Math.min(typosAllowed(known.length), most);
  if (limit === 0 || text.length > LONGEST_COMPARED) return text === known ? 0 : undefined;
  return boundedDistance(text, known, limit);
}

/**
 * Whether a folded text is a known one with few typos: one from 5 letters, two from 9. The first letter must be
 * right: people seldom miss it, and "oavslutad" is no typo of "avslutad".
 */
export const isNear = (text: string, known: string): boolean =>
  text === known || (text.charCodeAt(0) === known.charCodeAt(0) && typosBetween(text, known) !== undefined);

/** The first character of a text, whole where UTF-16 needs two units for it; `''` of an empty text. */
export const firstCharacter = (text: string): string =>
  text === '' ? '' : String.fromCodePoint(text.codePointAt(0) ?? 0);
