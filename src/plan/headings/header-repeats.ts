import { textOf } from '../../book/cells';
import { isSpaceLike, ownValue, type Grid } from '../tables/grid';

/** By column from `left`: what its cells say in the heading rows, trimmed. */
function saidIn(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): readonly (readonly string[])[] {
  return Array.from({ length: right - left + 1 }, (_, index) =>
    rows.flatMap((row) => {
      const text = textOf(ownValue(grid, row, left + index)).trim();
      return text === '' ? [] : [text];
    }),
  );
}

/** Letter by letter, outer space aside. */
function saysOneOf(said: readonly string[] | undefined, value: string): boolean {
  if (!said || said.length === 0) return false;
  // Nearly every cell begins otherwise than its heading; trimming each cost 4 of 80 ms for 10,000 rows.
  const first = value.charCodeAt(0);
  for (let index = 0; index < said.length; index += 1) {
    const one = said[index] ?? '';
    if ((first === one.charCodeAt(0) || isSpaceLike(first)) && one === value.trim()) return true;
  }
  return false;
}

/**
 * Whether a row says again what the heading rows say, as a print does on every page. Both those who look for tables and
 * those who read their rows ask this of nearly every row: what is found out is remembered.
 */
export function repeatReader(
  grid: Grid,
  rows: readonly number[],
  left: number,
  right: number,
): (row: number) => boolean {
  const said = saidIn(grid, rows, left, right);
  const most = said.length / 3;
  const repeats = (row: number): boolean => {
    const values = grid.sheet.values[row - 1] ?? [];
    let same = 0;
    let other = 0;
    // From the right: numbers, days and words that come again settle it there, and texts of one row only need not be fetched.
    for (let index = said.length - 1; index >= 0; index -= 1) {
      const value = values[left + index - 1] ?? null;
      if (value === null || value === '') continue;
      if (typeof value === 'string' && saysOneOf(said[index], value)) same += 1;
      else other += 1;
      if (other > most) return false;
    }
    return same >= 2 && other * 2 <= same;
  };
  /** By row: 0 not asked yet, 1 it does, 2 it does not. */
  const known = new Uint8Array(grid.rows + 1);
  return (row) => {
    if (known[row] === 0) known[row] = repeats(row) ? 1 : 2;
    return known[row] === 1;
  };
}

/** So many rows above are looked at for what a row says again. */
const ITEMS_SEEN = 60;
/** "Senast 12 mars" is the time of one row. */
const oneDay = /(?<!\d)\d{1,2}(?:[./-]\d{1,2}| ?\p{L}{3,9}(?!\p{L}))|\d{4}-\d\d/u;

/**
 * Whether a row repeats, column by column, what items above it say: an owner and a status, or one of them beside a day. No
 * heading does.
 */
export function saysWhatItemsSay(
  grid: Grid,
  row: number,
  { lowest, left, right }: { readonly lowest: number; readonly left: number; readonly right: number },
): boolean {
  let repeated = 0;
  let days = 0;
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    const text = textOf(value).trim();
    if (typeof value !== 'string' || oneDay.test(text)) days += 1;
    for (let above = row - 1; above > Math.max(lowest, row - ITEMS_SEEN); above -= 1) {
      if (textOf(ownValue(grid, above, column)).trim() !== text) continue;
      repeated += 1;
      break;
    }
  }
  return repeated > 1 || (repeated === 1 && days > 0);
}
