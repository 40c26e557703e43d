import { headingKey, isPeriod } from './heading-key';
import { mergeAt, ownValue, type Grid } from '../tables/grid';

const LONGEST = 30;
const FEWEST = 3;

/** How many of the row's cells are a few words that begin with a small letter; -1 where any cell is something else. */
function smallWords(grid: Grid, row: number, left: number, right: number): number {
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    if (typeof value !== 'string' || mergeAt(grid, row, column)) return -1;
    const text = value.trim();
    // "jan | feb | mar" below "Tid" are times of its own, and no more words of it.
    if (isPeriod(headingKey(text))) return -1;
    if (text.length > LONGEST || !/^\(?\p{Ll}[^\d.]*$/u.test(text)) return -1;
    count += 1;
  }
  return count;
}

/** Words that begin with a capital letter, in every cell. */
function isOfCapitals(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value !== null && (typeof value !== 'string' || !/^\p{Lu}/u.test(value.trim()))) return false;
  }
  return true;
}

/**
 * Whether the headings go on in the row below, a small letter first in every cell, as no item there is written: what stands
 * below that row looks otherwise.
 */
export function isContinued(grid: Grid, row: number, left: number, right: number): boolean {
  if (row + 2 > grid.rows || !isOfCapitals(grid, row, left, right)) return false;
  const words = smallWords(grid, row + 1, left, right);
  if (words < FEWEST || words * 4 < (right - left + 1) * 3) return false;
  return smallWords(grid, row + 2, left, right) <= 0 && ownValue(grid, row + 2, left) !== null;
}
