/** Letters that two stems must have in common where neither is a whole part of the other. */
const SHORTEST_SHARED = 5;
/** Letters of a stem that may be a part of a longer one: `krav` in `miljökrav`, but `bil` is not in `bilaga`. */
const SHORTEST_PART = 4;
/** Of the shorter stem; less is chance. */
const LEAST_SHARED = 0.5;

/** Letters of a stem that may stand in the middle of a compound: `ordn` is not a part of `samordnare`. */
const SHORTEST_MIDDLE = 6;

function isPart(part: string, whole: string): boolean {
  if (part.length >= SHORTEST_MIDDLE) return whole.includes(part);
  return part.length >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** How many letters the start of one stem and the end of the other have in common: `sortering` in `källsortering`, `sorteringskärl`. */
function startAtEnd(start: string, end: string): number {
  const least = start.slice(0, SHORTEST_SHARED);
  // Nearly always the beginning is not in it at all.
  for (let at = end.lastIndexOf(least); at >= 0; at = at === 0 ? -1 : end.lastIndexOf(least, at - 1)) {
    const part = end.slice(at);
    if (part.length >= SHORTEST_SHARED && start.startsWith(part)) return part.length;
  }
  return 0;
}

/** Letters of the longest part that two compounds share: at the start of both, of one whole stem, or at the joint. */
function sharedLetters(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isPart(short, long)) return short.length;
  const start = sharedStart(a, b);
  return Math.max(start >= SHORTEST_SHARED ? start : 0, startAtEnd(a, b), startAtEnd(b, a));
}

/**
 * How alike two stems are, 0–1, where Swedish compounds count by the part that they share: no list of words says where a
 * compound is to be split. A text with a digit in it is like itself only.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const letters = sharedLetters(a, b);
  const ofShorter = letters / Math.min(a.length, b.length);
  if (ofShorter < LEAST_SHARED || /\d/.test(a) || /\d/.test(b)) return 0;
  return ofShorter * (0.5 + (0.5 * letters) / Math.max(a.length, b.length));
}
