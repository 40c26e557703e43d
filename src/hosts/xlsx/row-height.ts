import type { WrittenCell } from '../../opc/write/written-row';
import type { TextLayout } from '../../opc/write/style-book';

/**
 * How high a row must be for its wrapped text. Excel works this out by itself when a file notes no height, other programs
 * do not, and then lines lie on top of each other on paper. The file gives no font metrics, so this is an estimate, a
 * little on the large side, in widths of a digit: the unit in which columns are measured too.
 */

/** Widths of letters in digits, for the common sans-serif faces. */
const NARROW = /[ijl.,;:'!|()[\]ft/\- ]/;
const SLIM = /[rszJ"*]/;
const WIDE = /[mwMWÅÄÖ%@—]/;
const UPPER = /[A-ZÉ&]/;
const widths = { narrow: 0.52, slim: 0.8, wide: 1.5, upper: 1.1, other: 0.98, east: 2 } as const;

/** Digits of a column's width that are padding. */
const PADDING = 0.75;
const DEFAULT_COLUMN = 8.43;
const DEFAULT_SIZE = 11;
/** Points of a line, per point of type. */
const LEADING = 1.34;
const BOLD = 1.06;
/** Room below the last line, in points. */
const AIR = 3;
/** Excel's highest row. */
const HIGHEST = 409;

function letterWidth(letter: string): number {
  if (letter > '\u2e80') return widths.east;
  if (NARROW.test(letter)) return widths.narrow;
  if (SLIM.test(letter)) return widths.slim;
  if (WIDE.test(letter)) return widths.wide;
  return UPPER.test(letter) ? widths.upper : widths.other;
}

/** A table of widths for the letters that nearly all text is made of. */
const known: readonly number[] = Array.from({ length: 0x250 }, (_, code) =>
  letterWidth(String.fromCharCode(code)),
);

function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    width += known[code] ?? letterWidth(text.charAt(at));
  }
  return width;
}

/** Lines that a text takes in a column of this many digits, broken at blanks and within words too long for a line. */
export function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word);
      const gap = used === 0 ? 0 : widths.narrow;
      if (used > 0 && used + gap + width > room) {
        lines += 1;
        used = 0;
      } else used += gap;
      used += width;
      if (used > room) {
        const more = Math.ceil(used / room) - 1;
        lines += more;
        used -= more * room;
      }
    }
  }
  return lines;
}

export interface RowFit {
  readonly textAt: (row: number, column: number) => string;
  /** Column width as in the file; `undefined` for the default. */
  readonly widthOf: (column: number) => number | undefined;
  readonly layoutOf: (style: number) => TextLayout;
}

/** The row's height in points; `undefined` for a row that any program draws right as it is. */
export function fittedHeight(fit: RowFit, row: number, cells: readonly WrittenCell[]): number | undefined {
  let height = 0;
  for (const { column, style = 0 } of cells) {
    const { size, isBold, wraps, isPlain } = fit.layoutOf(style);
    if (isPlain) continue;
    const scale = (size / DEFAULT_SIZE) * (isBold ? BOLD : 1);
    const room = Math.max(1, (fit.widthOf(column) ?? DEFAULT_COLUMN) - PADDING) / scale;
    const lines = wraps ? linesOf(fit.textAt(row, column), room) : 1;
    // Headlines stand clear of what is above them.
    height = Math.max(height, lines * size * LEADING + (size > DEFAULT_SIZE + 1 ? 2 * AIR : AIR));
  }
  return height === 0 ? undefined : Math.min(HIGHEST, Math.ceil(height * 4) / 4);
}
