import { linesOf } from '../../planbok/sizes';
import type { CellRange } from './cell-range';
import { formatDetailOf } from './format-detail';
import { clipped } from './range-cells';
import type { LiveCell, LiveSheet } from './live-sheet';
import { shownText } from './number-text';
import { columnPixels, defaultRowPoints, setRowPoints } from './sizes';
import type { LiveBook } from './live-book';

/** Pixels of the widest digit of the default font, and of a cell's padding. */
const DIGIT = 7;
const PADDING = 5;
/** Line height per font size, both in points; and the maximum row height. */
const LEADING = 1.364;
const HIGHEST = 409.5;

/**
 * The height at which a row shows all its text, in points: an estimate, since no font can be measured here. A large font
 * also takes its height in an empty cell, and in one whose formula has no value yet.
 */
export function fittedHeight(
  book: LiveBook,
  sheet: LiveSheet,
  cells: readonly (LiveCell | undefined)[],
): number {
  let height = defaultRowPoints(sheet);
  for (const [at, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const { font, alignment } = formatDetailOf(book, cell.style);
    const scale = (font.size / 11) * (font.bold ? 1.06 : 1);
    const room = Math.max(1, (columnPixels(sheet, at + 1) - PADDING) / DIGIT / scale);
    const text = shownText(cell.value, book.styles.book.formatOf(cell.style), book.epoch, book.locale);
    const lines = alignment.wraps && text !== '' ? linesOf(text, room) : 1;
    height = Math.max(height, Math.round(lines * font.size * LEADING * 4) / 4);
  }
  return Math.min(HIGHEST, height);
}

/** Adjusts rows with automatic height to their text after a change of formatting. */
export function refitRows(range: CellRange): void {
  const { book, sheet } = range;
  const { row, rows } = clipped(range);
  for (let at = row; at < row + rows; at += 1) {
    const known = sheet.rows.get(at);
    if (known?.height === undefined || known.isCustom === true || !known.isChanged) continue;
    setRowPoints(sheet, at, fittedHeight(book, sheet, Array.from(sheet.cells.get(at) ?? [])), false);
  }
}

/** Makes the height of these rows automatic. */
export function autofitRows(range: CellRange): void {
  const { book, sheet } = range;
  const { row, rows } = clipped(range);
  for (let at = row; at < row + rows; at += 1) {
    const cells = sheet.cells.get(at);
    if (cells) setRowPoints(sheet, at, fittedHeight(book, sheet, Array.from(cells)), false);
  }
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}
