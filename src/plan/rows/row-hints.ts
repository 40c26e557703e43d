import { fieldsThat } from '../columns/field-traits';
import type { Field } from '../field';
import { ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { isTypeHint } from './row-words';

/* Rows just below the headings that say what belongs in the columns. */

/** What to type in each column: "Fritext | Välj i listan | åååå-mm-dd". */
export function isTypeHints(grid: Grid, row: number, shape: TableShape): boolean {
  let hints = 0;
  let texts = 0;
  for (let column = shape.left; column <= shape.right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    if (typeof value !== 'string') return false;
    texts += 1;
    if (isTypeHint(value.trim())) hints += 1;
  }
  return texts >= 2 && hints * 5 >= texts * 3;
}

const terse: ReadonlySet<Field> = new Set(fieldsThat(({ isTerse }) => isTerse));

/** A text that explains the column instead of filling it: a sentence where the heading asks for a number or a day. */
export function isInstruction(grid: Grid, row: number, shape: TableShape): boolean {
  const told = shape.columns.filter(({ field, column }) => {
    const value = ownValue(grid, row, column);
    return terse.has(field) && typeof value === 'string' && value.trim().length > 25;
  });
  return told.length >= 2;
}
