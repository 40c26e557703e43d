/** A time of day, `HH:MM`, and when it ends, where that is said. */
export interface ClockSpan {
  readonly from: string;
  readonly to: string | null;
}

const HOUR = String.raw`(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?`;
const SPAN = String.raw`${HOUR}(?:\s*(?:[–—-]|till|to|until)\s*(?:kl\.?\s*)?${HOUR})?`;
/** A clock that says that it is one: "kl 15-16", "13.00–15.00", "3–4 pm". */
const TOLD = new RegExp(
  String.raw`(?:(?<!\p{L})(?:kl(?:ockan)?\.?|at)\s*${SPAN}|(?<![\d.:/-])(?=\d{1,2}(?:[.:]\d{2}\s*(?:[–—-]|till|to|until|$|[^\d.:/-])|\s*(?:[–—-]\s*\d{1,2}\s*)?(?:am|pm)))${SPAN})(?!\d|[.:/-]\d)`,
  'iu',
);
/** A whole text that can be nothing else than a time: "13–15". */
const ALONE = new RegExp(String.raw`^\s*(?:kl\.?\s*)?${SPAN}\s*\.?\s*$`, 'iu');

function clock(hour = '', minutes = '00', half = ''): string | undefined {
  const number = Number(hour);
  const isHalf = half !== '';
  if (number > (isHalf ? 12 : 23) || Number(minutes) > 59 || (isHalf && number === 0)) return undefined;
  const hours = isHalf ? (number % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : number;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** Hour, minutes and half of the day, twice. */
function spanOf(parts: readonly (string | undefined)[]): ClockSpan | undefined {
  const [hour, minutes, half, toHour, toMinutes, toHalf] = parts;
  // "3–4 pm" is the afternoon in both.
  const from = clock(hour, minutes, half ?? toHalf);
  if (from === undefined) return undefined;
  if (toHour === undefined) return { from, to: null };
  const to = clock(toHour, toMinutes, toHalf);
  if (to === undefined) return undefined;
  return to > from ? { from, to } : undefined;
}

/**
 * The time of day that a text names; `undefined` when it names none, or none that the clock has. `isTime`: the text is
 * said to be a time, so that "13–15" is one.
 */
export function clockSpanIn(text: string, isTime = false): ClockSpan | undefined {
  const alone = isTime ? ALONE.exec(text) : null;
  if (alone) return spanOf(alone.slice(1, 7));
  const told = TOLD.exec(text);
  if (!told) return undefined;
  return told[1] === undefined ? spanOf(told.slice(7, 13)) : spanOf(told.slice(1, 7));
}
