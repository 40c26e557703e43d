import { captionAt } from '../tables/caption-line';
import { fillOf, filledBetween, isBold, isEmptyRow, ownValue, type Grid } from '../tables/grid';
import { continuesSeries, hasCaptionAbove } from './headers';
import { saysWhatItemsSay } from './header-repeats';
import { headerFrom, type Header, type HeadingFor } from './header-row';
import { segmentsOf, type Segment } from './header-segments';

/** Headings of words nobody has listed are looked for no lower than this. */
const TOP_ROWS = 400;
const LONGEST_HEADING = 60;
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 1;
/** Headings of one letter ("L", "S") stand among others that are words: at most one in so many. */
const FEWEST_WORDS_A_LETTER = 3;
/** Rows below a heading in which its items must begin and be told from it. */
const ROWS_SEEN = 30;

/** Short, different words in every cell: a heading row in whatever words. */
function isHeadingLike(grid: Grid, row: number, { left, right }: Segment): boolean {
  const texts = new Set<string>();
  let filled = 0;
  let letters = 0;
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    filled += 1;
    if (typeof value !== 'string' || value.trim().length > LONGEST_HEADING) return false;
    if (!/\p{L}|%|#|№/u.test(value) || value.trim().endsWith(':')) return false;
    if (!/\p{L}{2}|%|#|№/u.test(value)) letters += 1;
    texts.add(value.trim().toLowerCase());
  }
  return filled >= FEWEST_COLUMNS && texts.size >= filled * 0.75 && letters * FEWEST_WORDS_A_LETTER <= filled;
}

/** Rows of items right below, up to the first empty row after them. */
function itemRows(grid: Grid, row: number, { left, right }: Segment): number {
  let items = 0;
  for (let next = row + 1; next <= Math.min(grid.rows, row + ROWS_SEEN); next += 1) {
    const filled = filledBetween(grid, next, left, right);
    if (filled === 0 && items > 0) break;
    if (filled >= 2) items += 1;
  }
  return items;
}

/** Bold or filled where the row below is not. */
function standsOut(grid: Grid, row: number, { left, right }: Segment): boolean {
  let out = 0;
  let cells = 0;
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, row, column) === null) continue;
    cells += 1;
    const isBolder = isBold(grid, row, column) && !isBold(grid, row + 1, column);
    const isFilled = fillOf(grid, row, column) !== undefined && fillOf(grid, row + 1, column) === undefined;
    if (isBolder || isFilled) out += 1;
  }
  return cells > 0 && out * 3 >= cells * 2;
}

/** Words stand over days or numbers in two columns or more. */
function contrasts(grid: Grid, row: number, { left, right }: Segment): boolean {
  let different = 0;
  for (let column = left; column <= right; column += 1) {
    const below = ownValue(grid, row + 1, column);
    if (typeof ownValue(grid, row, column) === 'string' && below !== null && typeof below !== 'string')
      different += 1;
    else if (typeof below === 'string' && /^\d/.test(below)) different += 1;
  }
  return different >= 2;
}

/** A table may begin here: at the top, after a gap or a line of its own, or with a row that looks like no other. */
const mayBegin = (grid: Grid, row: number, segment: Segment): boolean =>
  row === 1 ||
  filledBetween(grid, row - 1, segment.left, segment.right) === 0 ||
  captionAt(grid, row - 1, segment.left, segment.right) !== undefined ||
  standsOut(grid, row, segment);

const overlaps = (header: Header, { left, right }: Segment): boolean =>
  header.left <= right && header.right >= left;

const CLEAR_WORDS = 0.8;
const MOSTLY = 0.6;
const FEWEST_NAMED = 3;

/** Most cells have words by which columns are known, of three fields or more. */
function saysHeadings(grid: Grid, row: number, { left, right }: Segment, headingFor: HeadingFor): boolean {
  const fields = new Set<string>();
  let cells = 0;
  let named = 0;
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') continue;
    cells += 1;
    const { readings, leanings } = headingFor(value);
    const [read] = readings;
    const [leaning] = leanings;
    const field = read?.field ?? ((leaning?.weight ?? 0) >= CLEAR_WORDS ? leaning?.column.field : undefined);
    if (field === undefined) continue;
    named += 1;
    fields.add(field);
  }
  return named >= cells * MOSTLY && fields.size >= FEWEST_NAMED;
}

/** An empty row above, or a line of its own with an empty row above it. */
export const isAfterGap = (grid: Grid, row: number, { left, right }: Segment): boolean =>
  isEmptyRow(grid, row - 1) ||
  (captionAt(grid, row - 1, left, right) !== undefined && isEmptyRow(grid, row - 2));

/** Below another table: after a gap, and unlike the row below it or in words that head columns; never the next of its items. */
const beginsAnew = (grid: Grid, row: number, segment: Segment, headingFor: HeadingFor): boolean =>
  isAfterGap(grid, row, segment) &&
  !continuesSeries(grid, row, segment.left, segment.right) &&
  (standsOut(grid, row, segment) ||
    contrasts(grid, row, segment) ||
    saysHeadings(grid, row, segment, headingFor));

/** A row of the one is a row of the other, or the one begins right below the other: both rows are one heading. */
const sharesRow = (one: Header, other: Header): boolean =>
  one.rows.some((row) => other.rows.includes(row)) ||
  one.rows[0] === other.lowest + 1 ||
  other.rows[0] === one.lowest + 1;

/** At the top, or below a row with at most a line of its own. */
const isAfterLittle = (grid: Grid, row: number): boolean => row === 1 || (grid.filled[row - 1] ?? 0) <= 2;

/** Below a heading that is known by its words, within its columns. */
const isBelow = (named: readonly Header[], row: number, { left, right }: Segment): boolean =>
  named.some((header) => header.lowest < row && header.left <= left && header.right >= right);

/**
 * Rows that may head a table by their shape alone: short, different words in every cell, items below, and a place where a
 * table may begin. Below another heading only a row after a gap is one, and only if it looks or reads like headings (`beginsAnew`).
 */
export function shapedHeaders(
  grid: Grid,
  named: readonly Header[],
  headingFor: HeadingFor,
): readonly Header[] {
  const headers: Header[] = [];
  for (let row = 1; row <= Math.min(TOP_ROWS, grid.rows); row += 1) {
    if (isEmptyRow(grid, row) || (grid.filled[row] ?? 0) < FEWEST_COLUMNS) continue;
    const whole = { left: grid.first[row] ?? 1, right: grid.last[row] ?? 1 };
    // Most rows are items: they are told so without reading a word of them.
    if (!isAfterLittle(grid, row) && (isBelow(named, row, whole) || !standsOut(grid, row, whole))) continue;
    for (const segment of segmentsOf(grid, row, whole.left, whole.right, headingFor)) {
      const above = [...named, ...headers].filter(
        (header) => header.lowest < row && overlaps(header, segment),
      );
      if (!isHeadingLike(grid, row, segment) || !mayBegin(grid, row, segment)) continue;
      const isApart = above.every((header) => header.lowest < row - 1);
      if (above.length > 0 && isApart && !beginsAnew(grid, row, segment, headingFor)) continue;
      const nearest = Math.max(0, ...above.map(({ lowest }) => lowest));
      if (above.some((header) => header.lowest === nearest && saysWhatItemsSay(grid, row, header))) continue;
      // A group of the same list ("Energy", "Waste"): a few rows alone may look like those of another sort of list. Headings of
      // which no word is known may be any list's: below a caption they head one of their own.
      const isCaptioned = hasCaptionAbove(grid, row, 1, grid.columns, nearest);
      const isGroup = (header: Header): boolean =>
        header.isRepeatedAt(row) && !(isCaptioned && header.named < FEWEST_NAMED);
      if (above.some(isGroup)) continue;
      const header = headerFrom(grid, row, segment.left, segment.right, headingFor);
      if (named.some((other) => overlaps(other, header) && sharesRow(other, header))) continue;
      if (itemRows(grid, header.lowest, segment) < FEWEST_ROWS) continue;
      const same = headers.findIndex((other) => overlaps(other, header) && sharesRow(other, header));
      if (same < 0) headers.push(header);
      else if (header.cells.length > (headers[same]?.cells.length ?? 0)) headers[same] = header;
    }
  }
  return headers;
}
