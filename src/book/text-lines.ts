/**
 * How many lines a text takes in a column, and how high they are. A workbook gives no font metrics, so this is an estimate,
 * a little on the large side, in widths of a digit: the unit in which columns are measured too.
 */

/** Widths of letters in digits, for the common sans-serif faces. */
const NARROW = /[ijl.,;:'!|()[\]ft/\- ]/;
const SLIM = /[rszJ"*]/;
const WIDE = /[mwMWÅÄÖ%@—]/;
const UPPER = /[A-ZÉ&]/;
const widths = { narrow: 0.52, slim: 0.8, wide: 1.5, upper: 1.1, other: 0.98, east: 2 } as const;

/** Digits of a column's width that are padding. */
const PADDING = 0.75;
/** Points of the type that columns are measured in. */
export const DEFAULT_SIZE = 11;
/** Points of a line, per point of type. */
const LEADING = 1.34;
const BOLD = 1.06;
/** Room below the last line, in points. */
const AIR = 3;

function letterWidth(letter: string): number {
  if (letter > '\u2e80') return widths.east;
  if (NARROW.test(letter)) return widths.narrow;
  if (SLIM.test(letter)) return widths.slim;
  if (WIDE.test(letter)) return widths.wide;
  return UPPER.test(letter) ? widths.upper : widths.other;
}

/** A table of widths for the letters that nearly all text is made of. */
const known = Float64Array.from({ length: 0x250 }, (_, code) => letterWidth(String.fromCharCode(code)));

const widthOf = (code: number): number =>
  code < known.length ? (known[code] ?? 0) : letterWidth(String.fromCharCode(code));

const BREAK = 10;
const BLANK = 32;

/** Lines that a text takes in a column of this many digits, broken at blanks and within words too long for a line. */
export function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  let width = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    if (code !== BLANK && code !== BREAK) {
      width += widthOf(code);
      continue;
    }
    // A word ends here.
    const gap = used === 0 ? 0 : widths.narrow;
    if (used > 0 && used + gap + width > room) {
      lines += 1;
      used = width;
    } else used += gap + width;
    width = 0;
    if (used > room) {
      const more = Math.ceil(used / room) - 1;
      lines += more;
      used -= more * room;
    }
    if (code === BREAK) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}

/** Type in a cell: its size in points, and whether it is bold. */
export interface CellType {
  readonly size: number;
  readonly isBold: boolean;
}

/** Digits of type of this kind that a column of a width takes on a line. */
export const roomFor = (width: number, { size, isBold }: CellType): number =>
  Math.max(1, width - PADDING) / ((size / DEFAULT_SIZE) * (isBold ? BOLD : 1));

/** Points. Headlines stand clear of what is above them. */
export const linesHeight = (lines: number, size: number): number =>
  lines * size * LEADING + (size > DEFAULT_SIZE + 1 ? 2 * AIR : AIR);
