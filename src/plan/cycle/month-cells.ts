import { cellKey } from '../../book/area';
import { textOf } from '../../book/cells';
import { ownValue, type Grid } from '../tables/grid';
import { monthAndMore } from './activities';
import { monthSpanOf, type MonthSpan } from './month-span';

/** A cell that names a time of the year. */
export interface MonthCell {
  readonly row: number;
  readonly column: number;
  /** As written, without a colon at its end. */
  readonly text: string;
  readonly span: MonthSpan;
  /** What the same cell says after its month; empty for most. */
  readonly rest: string;
}

/** A sheet with more is a table of another sort; a cycle with twelve months a year has few. */
const MOST_MONTH_CELLS = 400;
const MOST_ROWS = 2000;
const MOST_COLUMNS = 120;

const shortened = (text: string): string => text.trim().replace(/\s*:$/u, '');

function monthCellAt(grid: Grid, row: number, column: number): MonthCell | undefined {
  const value = ownValue(grid, row, column);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return undefined;
  const span = monthSpanOf(value, grid.sheet.formats.get(cellKey(row, column)));
  if (span) return { row, column, text: shortened(textOf(value)), span, rest: '' };
  if (typeof value !== 'string') return undefined;
  const split = monthAndMore(value);
  const named = split ? monthSpanOf(split.month) : undefined;
  return split && named
    ? { row, column, text: shortened(split.month), span: named, rest: split.rest }
    : undefined;
}

/** Every cell of the sheet that names a month, row by row; none where the sheet is too large to be a cycle. */
export function monthCellsOn(grid: Grid): readonly MonthCell[] {
  if (grid.rows > MOST_ROWS) return [];
  const found: MonthCell[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    const last = Math.min(grid.last[row] ?? 0, MOST_COLUMNS);
    for (let column = grid.first[row] ?? 0; column > 0 && column <= last; column += 1) {
      const cell = monthCellAt(grid, row, column);
      if (cell) found.push(cell);
      if (found.length > MOST_MONTH_CELLS) return [];
    }
  }
  return found;
}
