/**
 * Whether a text is like a pattern, where `*` stands for any letters and `?` for one. Only the last `*` is gone back to, so
 * that the time is at most that of length by length.
 */
export function isLike(text: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let from = 0;
  while (at < text.length) {
    const sign = pattern[place];
    if (sign === '*') {
      star = place;
      from = at;
      place += 1;
    } else if (sign !== undefined && (sign === '?' || sign === text[at])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      place = star + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(place));
}
