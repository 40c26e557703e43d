import { lastColumn } from '../../book/area';
import { textOf } from '../../book/cells';
import { filledBetween, mergeAt, ownValue, type Grid } from '../tables/grid';
import { headerScore, namesColumns } from './header-score';
import { endsInPeriod, headingKey } from './heading-key';
import type { HeadingFor } from './header-row';

/** A run of columns in one row. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** How far below a heading row an empty column must stay empty to part two tables. */
const ROWS_SEEN = 40;

/** A remark beside the table fills no column. */
const MOST_REMARKS = 1;

function isEmptyBelow(grid: Grid, row: number, left: number, right: number): boolean {
  const end = Math.min(row + ROWS_SEEN, grid.rows);
  let remarks = 0;
  for (let below = row; below <= end; below += 1) {
    remarks += filledBetween(grid, below, left, right);
    if (remarks > MOST_REMARKS) return false;
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
function isFilledAlong(grid: Grid, row: number, left: Segment, right: Segment, fewest = 2): boolean {
  let along = 0;
  let lines = 0;
  for (let below = row + 1; below <= Math.min(row + ROWS_SEEN, grid.rows); below += 1) {
    if (filledBetween(grid, below, left.left, left.right) < 2) continue;
    lines += 1;
    if (filledBetween(grid, below, right.left, right.right) > 0) along += 1;
  }
  return lines >= fewest && along * 2 >= lines;
}

/** A key to statuses or colours says so, or has its pairs below: "G = genomförd", "1 - not started". */
const saysKey =
  /förklaring|forklaring|fargekode|betydning|färgkod|betydelse|nyckel|legend|symbol|(?:^|[^\p{L}])(?:key|keys)$|meaning|colou?r code/u;
const keyPair = /^(?!\d{4}-\d\d|\d{1,2}-\d{1,2}-\d)[^=:]{1,20} ?[=:→–-] ?\S/u;
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

/** What a row is about, if it is not an action. */
const listed = ['finding.text', 'goal'] as const;

/** Rows below the headings in which either run is filled, as far as is looked: which of the two are, by row. */
function filledRows(grid: Grid, row: number, left: Segment, right: Segment): readonly (readonly boolean[])[] {
  const rows: boolean[][] = [];
  for (let below = row + 1; below <= Math.min(row + ROWS_SEEN, grid.rows); below += 1) {
    const filled = [left, right].map((run) => filledBetween(grid, below, run.left, run.right) > 0);
    if (filled.includes(true)) rows.push(filled);
  }
  return rows;
}

/** A text that stands in several rows is what those rows serve, and no item of a list. */
function repeatsTexts(grid: Grid, row: number, column: number): boolean {
  const seen = new Set<unknown>();
  for (let below = row + 1; below <= Math.min(row + ROWS_SEEN, grid.rows); below += 1) {
    const value = ownValue(grid, below, column);
    if (value === null) continue;
    if (seen.has(value)) return true;
    seen.add(value);
  }
  return false;
}

/**
 * Findings or goals to the right of a plan's own columns are another list, unless their texts come again as those of a plan's
 * column do; actions to the right of findings answer them, unless they go on below the last.
 */
function isOwnList(
  grid: Grid,
  row: number,
  left: Segment,
  right: Segment,
  before: ReadonlySet<string>,
  own: ReadonlySet<string>,
): boolean {
  const isListed = (fields: ReadonlySet<string>): boolean => listed.some((field) => fields.has(field));
  if (isListed(own) && !own.has('title') && before.has('title') && before.size > 1)
    return !repeatsTexts(grid, row, right.left);
  if (!isListed(before) || before.has('title') || !own.has('title')) return false;
  return filledRows(grid, row, left, right).at(-1)?.[0] === false;
}

/** The field of a heading alone: "Klart" over months is no status, though it may be one over ticks. */
const fieldAt = (grid: Grid, row: number, column: number, headingFor: HeadingFor): string | undefined =>
  [...mainFieldsIn(grid, row, { left: column, right: column }, headingFor)][0];

/** Headings that are a status over ticks, and a time over times. */
const statusOrTime = /^(?:klart?|färdigt?|ferdig|done|complete|ready)$/u;

/**
 * Statuses beyond a blank column go on with the table: "Q1 | Q2 | | Q3", each of its time, or a status where the table has none but
 * under a heading of two meanings ("Klart"). Beside another status it is a list of choices.
 */
function goesOn(grid: Grid, row: number, left: Segment, right: Segment, headingFor: HeadingFor): boolean {
  const keyAt = (column: number): string => headingKey(textOf(ownValue(grid, row, column)));
  const columnsOf = (run: Segment): readonly number[] =>
    Array.from({ length: run.right - run.left + 1 }, (_, index) => run.left + index);
  const isStatus = (column: number): boolean => fieldAt(grid, row, column, headingFor) === 'status';
  const others = columnsOf(left).filter(isStatus).map(keyAt);
  const own = columnsOf(right);
  if (!own.every(isStatus)) return false;
  const isOfTime = [...own.map(keyAt), ...others].every((key) => endsInPeriod(key));
  const isOnlyOne = own.length === 1 && others.every((key) => statusOrTime.test(key));
  return (isOfTime || isOnlyOne) && isFilledAlong(grid, row, left, right, 1);
}

function belongsTo(grid: Grid, row: number, left: Segment, right: Segment, headingFor: HeadingFor): boolean {
  if (isKey(grid, row, right)) return false;
  const score = headerScore(grid, row, right.left, right.right, headingFor);
  const before = mainFieldsIn(grid, row, left, headingFor);
  const own = mainFieldsIn(grid, row, right, headingFor);
  const repeats = [...own].some((field) => before.has(field));
  if (before.size === 0) return false;
  if (repeats && !goesOn(grid, row, left, right, headingFor)) return false;
  if (own.size > 0) return !(namesColumns(score) && isOwnList(grid, row, left, right, before, own));
  return (score.named > 0 && !namesColumns(score)) || isFilledAlong(grid, row, left, right);
}

/** So many headings in a row, once more in the same order, are those of another table. */
const FEWEST_REPEATED = 3;

/**
 * A run in which the headings of the first table come again right behind it: "Åtgärd | Ansvarig | Klart | Åtgärd | Ansvarig | Klart".
 * Each half must name what is done, or they are columns of one table that come again.
 */
function partedByRepeat(grid: Grid, row: number, run: Segment, headingFor: HeadingFor): readonly Segment[] {
  const { left, right } = run;
  if (right - left + 1 < 2 * FEWEST_REPEATED) return [run];
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (typeof value !== 'string') return [run];
    texts.push(value.trim().toLowerCase());
  }
  const half = texts.length / 2;
  if (!Number.isInteger(half)) return [run];
  let same = 0;
  for (let at = half - 1; at >= 0 && texts[at] === texts[at + half]; at -= 1) same += 1;
  if (same < FEWEST_REPEATED || same < half - 1) return [run];
  const halves = [
    { left, right: left + half - 1 },
    { left: left + half, right },
  ];
  const isTable = (part: Segment): boolean => mainFieldsIn(grid, row, part, headingFor).has('title');
  return halves.every(isTable) ? halves : [run];
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
  for (const run of runsOf(grid, row, left, right).flatMap((one) =>
    partedByRepeat(grid, row, one, headingFor),
  )) {
    const before = segments.at(-1);
    if (before && belongsTo(grid, row, before, run, headingFor)) {
      segments[segments.length - 1] = { left: before.left, right: run.right };
    } else segments.push(run);
  }
  return segments;
}
