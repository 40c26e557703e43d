import { lastColumn } from '../../book/area';
import { filledBetween, mergeAt, ownValue, type Grid } from '../tables/grid';
import { headerScore, namesColumns } from './header-score';
import type { HeadingFor } from './header-row';

/** A run of columns in one row. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** How far below a heading row an empty column must stay empty to part two tables. */
const ROWS_SEEN = 40;

function isEmptyBelow(grid: Grid, row: number, left: number, right: number): boolean {
  const end = Math.min(row + ROWS_SEEN, grid.rows);
  for (let below = row; below <= end; below += 1) {
    if (filledBetween(grid, below, left, right) > 0) return false;
  }
  return true;
}

/** Runs of columns parted by columns that are empty in the row and well below it. */
function runsOf(grid: Grid, row: number, left: number, right: number): Segment[] {
  const runs: Segment[] = [];
  let start = 0;
  let end = 0;
  for (let column = left; column <= right; column += 1) {
    if (ownValue(grid, row, column) === null) continue;
    const merge = mergeAt(grid, row, column);
    if (start === 0) start = column;
    else if (column > end + 1 && isEmptyBelow(grid, row, end + 1, column - 1)) {
      runs.push({ left: start, right: end });
      start = column;
    }
    end = Math.max(column, merge ? Math.min(lastColumn(merge), right) : column);
  }
  if (start > 0) runs.push({ left: start, right: end });
  return runs;
}

/** Words of a heading that lean so much to a field name it. */
const CLEAR_WORDS = 1.5;

const mainFields: ReadonlySet<string> = new Set([
  'title',
  'status',
  'owner',
  'deadline',
  'finding.text',
  'goal',
]);

function mainFieldsIn(grid: Grid, row: number, segment: Segment, headingFor: HeadingFor): Set<string> {
  const fields = new Set<string>();
  for (let column = segment.left; column <= segment.right; column += 1) {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') continue;
    const heading = headingFor(value);
    const [best] = heading.readings;
    const [leaning] = heading.leanings;
    const isRead = best !== undefined && best.certainty !== 'guess';
    const field = isRead
      ? best.field
      : (leaning?.weight ?? 0) >= CLEAR_WORDS
        ? leaning?.column.field
        : undefined;
    if (field !== undefined && mainFields.has(field)) fields.add(field);
  }
  return fields;
}

/** The right run is filled wherever the left one is: one table with a narrow column between. */
function isFilledAlong(grid: Grid, row: number, left: Segment, right: Segment): boolean {
  let along = 0;
  let lines = 0;
  for (let below = row + 1; below <= Math.min(row + ROWS_SEEN, grid.rows); below += 1) {
    if (filledBetween(grid, below, left.left, left.right) < 2) continue;
    lines += 1;
    if (filledBetween(grid, below, right.left, right.right) > 0) along += 1;
  }
  return lines > 1 && along * 2 >= lines;
}

/** A key to statuses or colours says so, or has its pairs below: "G = genomförd", "1 - not started". */
const saysKey =
  /förklaring|färgkod|betydelse|nyckel|legend|symbol|(?:^|[^\p{L}])(?:key|keys)$|meaning|colou?r code/u;
const keyPair = /^[^=:]{1,20} ?[=:→–-] ?\S/u;
const KEY_COLUMNS = 2;

function isKey(grid: Grid, row: number, { left, right }: Segment): boolean {
  if (right - left + 1 > KEY_COLUMNS) return false;
  const heading = ownValue(grid, row, left);
  if (typeof heading === 'string' && saysKey.test(heading.trim().toLowerCase())) return true;
  let lines = 0;
  let pairs = 0;
  for (let below = row; below <= Math.min(row + ROWS_SEEN, grid.rows); below += 1) {
    const value = ownValue(grid, below, left);
    if (value === null) continue;
    lines += 1;
    if (typeof value === 'string' && keyPair.test(value)) pairs += 1;
  }
  return left === right && pairs >= 2 && pairs >= lines - 1;
}

function belongsTo(grid: Grid, row: number, left: Segment, right: Segment, headingFor: HeadingFor): boolean {
  if (isKey(grid, row, right)) return false;
  const score = headerScore(grid, row, right.left, right.right, headingFor);
  const before = mainFieldsIn(grid, row, left, headingFor);
  const own = mainFieldsIn(grid, row, right, headingFor);
  const repeats = [...own].some((field) => before.has(field));
  if (repeats || before.size === 0) return false;
  if (own.size > 0) return true;
  return (score.named > 0 && !namesColumns(score)) || isFilledAlong(grid, row, left, right);
}

/**
 * The tables a row may head, side by side: runs of columns with an empty column between that are each a table of their
 * own, and not one table with a narrow empty column in it.
 */
export function segmentsOf(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  headingFor: HeadingFor,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (const run of runsOf(grid, row, left, right)) {
    const before = segments.at(-1);
    if (before && belongsTo(grid, row, before, run, headingFor)) {
      segments[segments.length - 1] = { left: before.left, right: run.right };
    } else segments.push(run);
  }
  return segments;
}
