import { isLocked } from '../../planbok/styles';
import { common, type CellRange } from './cell-range';
import type { LiveBook } from './live-book';
import { featuresIn, styleAt, usedBlock, type LiveSheet } from './live-sheet';

/** Asked before each writing: most sheets have no such element, and their part need not be parsed to know. */
export const isProtected = (sheet: LiveSheet): boolean =>
  sheet.frame.includes('sheetProtection') && featuresIn(sheet).isProtected;

const locked = new WeakMap<LiveBook, Map<number, boolean>>();

function isLockedStyle(book: LiveBook, style: number): boolean {
  let known = locked.get(book);
  if (!known) locked.set(book, (known = new Map<number, boolean>()));
  let is = known.get(style);
  if (is === undefined) known.set(style, (is = isLocked(book.styles.book.textsOf(style).protection)));
  return is;
}

/** Whether the sheet's protection forbids writing any of these cells. */
export function isForbidden({ book, sheet, ...block }: CellRange): boolean {
  if (!isProtected(sheet)) return false;
  // In whole columns and rows only the used part is checked; an untouched cell is locked.
  const used = usedBlock(sheet, () => true);
  const seen = used === null ? undefined : common(block, used);
  if (!seen || seen.rows * seen.columns < block.rows * block.columns) {
    if (block.rows * block.columns > 100_000) return true;
  }
  for (let row = block.row; row < block.row + block.rows; row += 1)
    for (let column = block.column; column < block.column + block.columns; column += 1)
      if (isLockedStyle(book, styleAt(sheet, row, column))) return true;
  return false;
}
