import { lastColumn, lastRow } from '../../book/area';
import { textOf } from '../../book/cells';
import { isBold, mergeAt, ownValue, shownText, type Grid } from '../tables/grid';
import { calendarColumns, calendarLabels } from './calendar-row';
import { withoutCommonStem } from './common-stem';
import { isContinued } from './continued-headings';
import { repeatReader } from './header-repeats';
import { headerScore, namesColumns } from './header-score';
import type { Heading } from './headings';

/** One column's heading: its own words, and those of a heading that spans several columns above it. */
export interface HeaderCell {
  readonly column: number;
  /** Letter by letter; empty when the column has none of its own. */
  readonly text: string;
  readonly band: string;
  readonly heading: Heading;
  readonly bandHeading: Heading | null;
}

export interface Header {
  /** Heading rows from the top; the last is the lowest. */
  readonly rows: readonly number[];
  readonly lowest: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
  /** Whether a row says again what the heading says. */
  readonly isRepeatedAt: (row: number) => boolean;
  /** Sum of how surely the headings are known, 0–1 each. */
  readonly named: number;
  /** Headings that a declaration has letter by letter. */
  readonly certain: number;
}

export type HeadingFor = (text: string) => Heading;

const LONGEST_BAND = 50;

/** The row holds short words only: no number but a year, no date, no sentence, nothing that ends like a label. */
function isWordsOnly(grid: Grid, row: number, left: number, right: number): boolean {
  let texts = 0;
  const inCalendar = calendarColumns(grid.sheet.values[row - 1] ?? [], left, right);
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    if (inCalendar.has(column)) {
      texts += 1;
      continue;
    }
    if (typeof value === 'number' && value >= 1990 && value <= 2100) continue;
    if (typeof value !== 'string' || value.trim().length > LONGEST_BAND || value.trim().endsWith(':'))
      return false;
    texts += 1;
  }
  return texts > 0;
}

/** Columns of the row that a heading over several columns covers, with that heading's first column. */
function bandsOf(grid: Grid, row: number, left: number, right: number): ReadonlyMap<number, number> {
  const bands = new Map<number, number>();
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, row, column) === null) continue;
    const merge = mergeAt(grid, row, column);
    const end = merge && lastRow(merge) === row ? Math.min(lastColumn(merge), right) : column;
    if (end > column) for (let covered = column; covered <= end; covered += 1) bands.set(covered, column);
  }
  return bands;
}

/** The same where nothing is merged: a text reaches over the empty cells to its right that have words below them. */
function looseBandsOf(grid: Grid, row: number, left: number, right: number): ReadonlyMap<number, number> {
  const bands = new Map<number, number>();
  let start = 0;
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, row, column) !== null) start = column;
    else if (start > 0 && ownValue(grid, row + 1, column) !== null) {
      bands.set(start, start);
      bands.set(column, start);
    } else start = 0;
  }
  return bands;
}

/** The row below belongs to the heading: it has words under spanning headings and nothing under the others. */
function isSubheading(grid: Grid, row: number, left: number, right: number): boolean {
  const below = row + 1;
  if (below > grid.rows || !isWordsOnly(grid, below, left, right)) return false;
  const merged = bandsOf(grid, row, left, right);
  const bands = merged.size > 0 ? merged : looseBandsOf(grid, row, left, right);
  if (bands.size === 0) return false;
  let under = 0;
  let beside = 0;
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, below, column) === null) continue;
    const covers = mergeAt(grid, below, column);
    if (covers && covers.row < below) continue;
    if (bands.has(column) || ownValue(grid, row, column) === null) under += 1;
    else beside += 1;
  }
  return under >= 2 && beside * 4 <= under;
}

/** The row above belongs to the heading: at least two groups of columns have a common name there. */
function isBandAbove(grid: Grid, row: number, left: number, right: number): boolean {
  const above = row - 1;
  if (above < 1 || !isWordsOnly(grid, above, left, right)) return false;
  const bands = bandsOf(grid, above, left, right);
  const starts = new Set(bands.values());
  let texts = 0;
  let bold = 0;
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, above, column) === null) continue;
    const merge = mergeAt(grid, above, column);
    if (merge && merge.columns >= (right - left + 1) * 0.8) return false;
    texts += 1;
    if (isBold(grid, above, column)) bold += 1;
  }
  if (starts.size >= 2 || (starts.size === 1 && texts >= 2)) return true;
  if (starts.size === 1) return !starts.has(left) && right - left >= 3;
  const width = right - left + 1;
  return texts >= 2 && texts * 2 <= width && bold === texts;
}

function cellsOf(
  grid: Grid,
  lowest: number,
  bandRow: number | null,
  left: number,
  right: number,
  headingFor: HeadingFor,
): readonly HeaderCell[] {
  const merged = bandRow === null ? new Map<number, number>() : bandsOf(grid, bandRow, left, right);
  const bands = bandRow === null || merged.size > 0 ? merged : looseBandsOf(grid, bandRow, left, right);
  const cells: Omit<HeaderCell, 'heading'>[] = [];
  for (let column = left; column <= right; column += 1) {
    const start = bands.get(column);
    const band = bandRow === null || start === undefined ? '' : shownText(grid, bandRow, start);
    const own = textOf(ownValue(grid, lowest, column));
    const merge = own === '' ? mergeAt(grid, lowest, column) : undefined;
    const spanned = merge && merge.row < lowest ? textOf(ownValue(grid, merge.row, merge.column)) : '';
    const alone =
      own === '' && spanned === '' && bandRow !== null ? textOf(ownValue(grid, bandRow, column)) : '';
    const text = own !== '' ? own : spanned !== '' ? spanned : alone;
    if (text === '' && band === '') continue;
    const under = band === text ? '' : band;
    cells.push({
      column,
      text,
      band: under,
      bandHeading: under === '' ? null : headingFor(under),
    });
  }
  const said = withoutCommonStem(cells.map(({ text }) => text));
  const labels = calendarLabels(grid, lowest, left, right);
  return cells.map((cell, index) => {
    const label = labels.get(cell.column);
    const heading = headingFor(label || (said[index] ?? cell.text));
    return { ...cell, heading: label === '' ? { ...heading, readings: [], isPeriod: true } : heading };
  });
}

/** The last column of words that go on to the right without a gap. */
function endOfWords(grid: Grid, row: number, right: number): number {
  let end = right;
  while (end < grid.columns && ownValue(grid, row, end + 1) !== null) end += 1;
  return end;
}

/** Headings that go on in the row below: "Vad" over "ska göras". What a column is called, both say together. */
function continuedHeader(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headingFor: HeadingFor,
): Header {
  const lowest = row + 1;
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const [above, below] = [shownText(grid, row, column), shownText(grid, lowest, column)];
    if (above === '' && below === '') continue;
    const heading = headingFor(`${above} ${below}`.trim());
    const text = textOf(ownValue(grid, below === '' ? row : lowest, column));
    cells.push({ column, text, band: below === '' ? '' : above, bandHeading: null, heading });
  }
  const { named, certain } = headerScore(grid, row, left, right, headingFor);
  const rows = [row, lowest];
  return {
    rows,
    lowest,
    left,
    right,
    cells,
    isRepeatedAt: repeatReader(grid, rows, left, right),
    named,
    certain,
  };
}

/** The heading that has this row in it; the row's words already look like headings between the two columns. */
export function headerFrom(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headingFor: HeadingFor,
): Header {
  if (isContinued(grid, row, left, right)) return continuedHeader(grid, row, left, right, headingFor);
  const hasSub = isSubheading(grid, row, left, right);
  const end = hasSub ? endOfWords(grid, row + 1, right) : right;
  const lowest = hasSub ? row + 1 : row;
  const bandRow = hasSub ? row : isBandAbove(grid, row, left, right) ? row - 1 : null;
  const cells = cellsOf(grid, lowest, bandRow, left, end, headingFor);
  const upper = headerScore(grid, row, left, end, headingFor);
  const lower = hasSub ? headerScore(grid, lowest, left, end, headingFor) : undefined;
  const rows = bandRow === null ? [lowest] : [bandRow, lowest];
  return {
    rows,
    lowest,
    left,
    right: end,
    cells,
    isRepeatedAt: repeatReader(grid, rows, left, end),
    named: upper.named + (lower?.named ?? 0),
    certain: upper.certain + (lower?.certain ?? 0),
  };
}

/**
 * Whether the row, or the row together with the one below it, names the columns of a table. A band row whose own
 * words are no headings ("Ansvar", "Tid") is found through the row below.
 */
export function namesColumnsAt(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headingFor: HeadingFor,
): boolean {
  return namesColumns(headerScore(grid, row, left, right, headingFor));
}
