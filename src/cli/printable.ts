/** The most characters of a cell's text that are shown on a line. */
export const MAX_SHOWN = 90;

/**
 * A cell's text made fit for one line of a terminal: control characters, which could move the cursor or colour what
 * follows, and marks that turn the writing direction become spaces.
 */
export function printable(text: string, limit = MAX_SHOWN): string {
  const head = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
  const line = head
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > limit || head.length < text.length ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
