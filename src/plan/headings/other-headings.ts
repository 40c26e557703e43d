import { isDate } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import { worthOf } from '../tables/other-heading-worth';
import type { Header } from './header-row';

/* A row of headings right below the items of another table, without a gap: words over days, in a row of nothing but words. */

const FEWEST = 4;
const LONGEST = 40;
/** A word of a heading that says by itself what the column holds. */
const CLEAR = 0.8;

const holdsDay = (grid: Grid, row: number, column: number): boolean => {
  const value = ownValue(grid, row, column);
  return value !== null && isDate(value);
};

/** Whether every cell of the row is a short text, and one of them stands over a day. */
export function partsDays(grid: Grid, row: number): boolean {
  if ((grid.filled[row] ?? 0) < FEWEST || row >= grid.rows) return false;
  let overDays = 0;
  for (let column = grid.first[row] ?? 1; column <= (grid.last[row] ?? 0); column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    if (typeof value !== 'string' || value.length > LONGEST || /\d/.test(value)) return false;
    if (holdsDay(grid, row + 1, column)) overDays += 1;
  }
  return overDays > 0;
}

/** Whether each text of the heading is known as one, if of no field that a plan has. */
export const isKnownWhole = ({ cells }: Header): boolean => {
  const said = cells.filter(({ text }) => text !== '');
  return (
    said.length >= FEWEST &&
    said.every(
      ({ heading: { key, readings, leanings } }) =>
        readings.length > 0 || worthOf(key) > 0 || leanings.some(({ weight }) => weight >= CLEAR),
    )
  );
};
