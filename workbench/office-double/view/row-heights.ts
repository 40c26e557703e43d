import { linesOf } from '../../planbok/sizes';
import { formatDetailOf } from '../store/format-detail';
import type { LiveBook } from '../store/live-book';
import { featuresIn, type LiveCell, type LiveSheet } from '../store/live-sheet';
import { shownText } from '../store/number-text';
import { columnPixels, defaultRowPoints } from '../store/sizes';
import type { HeightRun } from './view';

/** Pixels per point at 100 %. */
const POINT = 96 / 72;
/** Width of a digit in Excel's default font, in pixels: the unit of text widths. */
const DIGIT = 7;
const PADDING = 6;
const LEADING = 1.3;
const USUAL_SIZE = 11;
const HIGHEST = 546;

/**
 * The heights of the rows from the first to the last known one, as runs of equal heights; 0 for hidden rows. A row with
 * automatic height is as high as its wrapped text needs.
 */
export function heightsOf(book: LiveBook, sheet: LiveSheet): readonly HeightRun[] {
  const usual = Math.round(defaultRowPoints(sheet) * POINT);
  const runs: [number, number][] = [];
  const push = (count: number, height: number): void => {
    const last = runs.at(-1);
    if (count === 0) return;
    if (last?.[1] === height) last[0] += count;
    else runs.push([count, height]);
  };
  const needs = roomIn(book, sheet);
  let next = 1;
  for (const row of [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b)) {
    push(row - next, usual);
    const known = sheet.rows.get(row);
    const line = sheet.cells.get(row) ?? [];
    if (known?.isHidden === true) push(1, 0);
    else if (known?.height === undefined) push(1, Math.min(HIGHEST, Math.max(usual, needs(row, line))));
    else push(1, Math.round(known.height * POINT));
    next = row + 1;
  }
  return runs;
}

/** The height that a row's cells need in pixels, computed from the cells that may need more than one usual line. */
function roomIn(book: LiveBook, sheet: LiveSheet): (row: number, line: readonly LiveCell[]) => number {
  const isMerged = mergedIn(sheet);
  const widths = new Map<number, number>();
  const widthOf = (column: number): number => {
    let width = widths.get(column);
    if (width === undefined) widths.set(column, (width = columnPixels(sheet, column)));
    return width;
  };
  const ofCell = (cell: LiveCell, row: number, column: number): number => {
    const { font, alignment } = formatDetailOf(book, cell.style);
    const { size, bold } = font;
    // A large font takes its height even in an empty cell.
    const own = size > USUAL_SIZE ? size * POINT * LEADING + 4 : 0;
    // Excel does not fit a row to a merged cell either.
    if (!alignment.wraps || cell.value === null || isMerged(row, column)) return own;
    const text = shownText(cell.value, book.styles.book.formatOf(cell.style), book.epoch, book.locale);
    if (text === '') return own;
    const room = Math.max(1, ((widthOf(column) - PADDING) / DIGIT) * (11 / size) * (bold ? 0.94 : 1));
    return Math.max(own, linesOf(text, room) * size * POINT * LEADING + 3);
  };
  return (row, line) =>
    Math.round(
      line.reduce(
        (most, cell, at) => (cell === undefined ? most : Math.max(most, ofCell(cell, row, at + 1))),
        0,
      ),
    );
}

const none: ReadonlySet<number> = new Set();
/** The part of very large merged areas that is examined. */
const MOST = 1000;

function mergedIn(sheet: LiveSheet): (row: number, column: number) => boolean {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column, rows, columns } of featuresIn(sheet).merges) {
    for (let at = row; at < row + Math.min(rows, MOST); at += 1) {
      const found = byRow.get(at) ?? new Set();
      byRow.set(at, found);
      for (let across = 0; across < Math.min(columns, MOST); across += 1) found.add(column + across);
    }
  }
  return (row, column) => (byRow.get(row) ?? none).has(column);
}
