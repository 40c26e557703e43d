import { isDate } from '../../book/cells';
import type { Grid } from '../tables/grid';

/** A whole date in a form that an import reads by its own custom of day and month. */
const importable = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;
const LAST_MONTH = 12;
const FEWEST = 3;

/**
 * Whether the real dates of some columns may have day and month swapped: a program with another custom took every date
 * that made sense to it, none later than the 12th, and left the others as texts with a number over 12.
 */
export function mayBeSwapped(grid: Grid, columns: readonly number[], first: number, last: number): boolean {
  let dates = 0;
  let texts = 0;
  for (let row = first; row <= last; row += 1) {
    const values = grid.sheet.values[row - 1] ?? [];
    for (const column of columns) {
      const value = values[column - 1] ?? null;
      if (isDate(value)) {
        if (Number(value.date.slice(8)) > LAST_MONTH) return false;
        dates += 1;
      } else if (typeof value === 'string') {
        const [, a = '0', , b = '0'] = importable.exec(value) ?? [];
        if (Math.max(Number(a), Number(b)) > LAST_MONTH) texts += 1;
      }
    }
  }
  return dates > 0 && texts > 0 && dates + texts >= FEWEST;
}
