import { lastColumn } from '../../book/area';
import { captionAt } from '../tables/caption-line';
import { textOf } from '../../book/cells';
import { filledBetween, isEmptyRow, ownValue, type Grid } from '../tables/grid';
import { headerFrom, namesColumnsAt, type Header, type HeadingFor } from './header-row';
import { isKnownWhole, partsDays } from './other-headings';
import { saysWhatItemsSay } from './header-repeats';
import { segmentsOf, type Segment } from './header-segments';

/** Rows above which headings are looked for in every row, before any table is found. */
const TOP_ROWS = 60;
/** Rows below a heading in which a first item must come. */
const ROWS_TO_FIRST_ITEM = 15;

function hasItems(grid: Grid, header: Header): boolean {
  const end = Math.min(header.lowest + ROWS_TO_FIRST_ITEM, grid.rows);
  for (let row = header.lowest + 1; row <= end; row += 1) {
    if (filledBetween(grid, row, header.left, header.right) >= 2) return !header.isRepeatedAt(row);
  }
  return header.certain >= 3;
}

/** The nearest row above with something between the columns is a caption. */
export function hasCaptionAbove(grid: Grid, row: number, left: number, right: number, top: number): boolean {
  for (let above = row - 1; above > Math.max(top, row - 4); above -= 1) {
    if (filledBetween(grid, above, left, right) > 0) return captionAt(grid, above, left, right) !== undefined;
  }
  return false;
}

/** By row: the columns that a native table or the sheet's filter says have their headings there. */
function namedByProgram(grid: Grid): ReadonlyMap<number, readonly Segment[]> {
  const rows = new Map<number, Segment[]>();
  const { filter, tables } = grid.sheet;
  for (const area of [...tables.map((table) => table.area), ...(filter ? [filter] : [])]) {
    const segment = { left: area.column, right: Math.min(lastColumn(area), grid.columns) };
    rows.set(area.row, [...(rows.get(area.row) ?? []), segment]);
  }
  return rows;
}

/** Columns from `left` to `right` that no open table has. */
function freeOf(open: readonly Header[], left: number, right: number): Segment[] {
  const free: Segment[] = [];
  let start = left;
  for (const table of [...open].sort((a, b) => a.left - b.left)) {
    if (table.right < start || table.left > right) continue;
    if (table.left > start) free.push({ left: start, right: table.left - 1 });
    start = Math.max(start, table.right + 1);
  }
  if (start <= right) free.push({ left: start, right });
  return free;
}

/** Whether the row may begin a new heading: it comes after a gap or a caption, parts days by words, or repeats an open heading. */
function mayHeadAnew(grid: Grid, row: number, open: readonly Header[]): boolean {
  if (open.length === 0) return false;
  if (isEmptyRow(grid, row - 1) || partsDays(grid, row)) return true;
  return open.some(
    (table) => table.isRepeatedAt(row) || captionAt(grid, row - 1, table.left, table.right) !== undefined,
  );
}

/** The last column of the row, merged cells counted whole. */
function reachOf(grid: Grid, row: number): number {
  const merges = grid.merges.get(row);
  const last = grid.last[row] ?? 0;
  return merges ? Math.min(grid.columns, Math.max(last, ...merges.map(lastColumn))) : last;
}

function coversAll(open: readonly Header[], first: number, last: number): boolean {
  return open.some((table) => table.left <= first && table.right >= last);
}

/** Two headings that end in the same row, with no column between them, are one: a band above hid the first columns. */
function joined(grid: Grid, headers: readonly Header[], headingFor: HeadingFor): readonly Header[] {
  const result: Header[] = [];
  for (const header of headers) {
    const at = result.findIndex(
      (other) =>
        other.lowest === header.lowest &&
        (other.right + 1 === header.left || header.right + 1 === other.left),
    );
    const other = result[at];
    if (!other || (other.rows.length === 1 && header.rows.length === 1)) result.push(header);
    else {
      const left = Math.min(other.left, header.left);
      const right = Math.max(other.right, header.right);
      result[at] = headerFrom(grid, header.lowest, left, right, headingFor);
    }
  }
  return result;
}

/** Cells of the row stand right beside the columns. */
const goesOn = (grid: Grid, row: number, { left, right }: Segment): boolean =>
  (left > 1 && ownValue(grid, row, left - 1) !== null && ownValue(grid, row, left) !== null) ||
  (ownValue(grid, row, right) !== null && ownValue(grid, row, right + 1) !== null);

/** Where on the row headings may begin. */
function areasOf(grid: Grid, row: number, open: readonly Header[], isInviting: boolean): readonly Segment[] {
  const whole = { left: grid.first[row] ?? 0, right: reachOf(grid, row) };
  const isAfterGap = isEmptyRow(grid, row - 1) || (grid.filled[row - 1] === 1 && isEmptyRow(grid, row - 2));
  // After a gap, or a line of its own after one, words that go on beyond an open table are one heading: not the part of it beside that table.
  const free = freeOf(open, whole.left, whole.right).filter(
    (area) => !isAfterGap || !goesOn(grid, row, area),
  );
  return isInviting ? [...free, whole] : free;
}

/** The headings of every table on the sheet, from the top, whatever the tables are about. */
export function headersOn(grid: Grid, headingFor: HeadingFor): readonly Header[] {
  const headers: Header[] = [];
  const program = namedByProgram(grid);
  let open: Header[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    if (isEmptyRow(grid, row)) continue;
    const isInviting = mayHeadAnew(grid, row, open);
    if (!isInviting && coversAll(open, grid.first[row] ?? 0, reachOf(grid, row))) continue;
    if (headers.length === 0 && row > TOP_ROWS && !isEmptyRow(grid, row - 1) && !program.has(row)) continue;
    for (const area of areasOf(grid, row, open, isInviting)) {
      for (const segment of segmentsOf(grid, row, area.left, area.right, headingFor)) {
        const header = headerAt(grid, row, segment, open, program.get(row) ?? [], headingFor);
        if (!header) continue;
        headers.push(header);
        open = [...open.filter((table) => table.right < header.left || table.left > header.right), header];
      }
    }
  }
  return joined(grid, headers, headingFor);
}

/** Below another table words that only begin like headings are an item: half of them must be headings letter by letter. */
const isCertain = (header: Header): boolean =>
  header.certain >= 2 && header.certain * 2 >= header.cells.filter(({ text }) => text !== '').length;

const numbering = /^(.*?)(\d{1,5})\.?$/s;

/** A number or code that goes on from the row above: such a row is one of its items. */
export function continuesSeries(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const own = numbering.exec(textOf(ownValue(grid, row, column)).trim());
    if (!own || (own[1] ?? '').length > 12) continue;
    for (let above = row - 1; above >= Math.max(1, row - 4); above -= 1) {
      const before = numbering.exec(textOf(ownValue(grid, above, column)).trim());
      if (before && before[1] === own[1] && Number(own[2]) === Number(before[2]) + 1) return true;
    }
  }
  return false;
}

function headerAt(
  grid: Grid,
  row: number,
  segment: Segment,
  open: readonly Header[],
  program: readonly Segment[],
  headingFor: HeadingFor,
): Header | undefined {
  if (filledBetween(grid, row, segment.left, segment.right) < 2) return undefined;
  const named = program.find((one) => one.left <= segment.right && one.right >= segment.left);
  const { left, right } = named ?? segment;
  const above = open.find((table) => table.left <= right && table.right >= left);
  if (above && row <= above.lowest) return undefined;
  const isNamed = namesColumnsAt(grid, row, left, right, headingFor);
  const mayBeOther = above !== undefined && partsDays(grid, row);
  if (!isNamed && !named && !mayBeOther) return undefined;
  if (above && above.isRepeatedAt(row) && !hasCaptionAbove(grid, row, left, right, above.lowest)) {
    return undefined;
  }
  const header = headerFrom(grid, row, left, right, headingFor);
  if (above && !named) {
    const isSure = (isNamed && isCertain(header)) || (mayBeOther && isKnownWhole(header));
    if (!isSure || continuesSeries(grid, row, left, right)) return undefined;
    if (saysWhatItemsSay(grid, row, above)) return undefined;
  }
  return hasItems(grid, header) ? header : undefined;
}
