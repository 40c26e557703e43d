import { lazy } from '../lazy';
import type { Grid } from '../tables/grid';
import { repeatMarks } from './repeat-mark';
import { downValue } from './row-values';

/**
 * The row whose cell says what this row's does: the row itself, or for a mark of repetition the nearest above that says
 * something in its own words. 0 where there is none: an empty cell between repeats nothing.
 */
export type RepeatedRow = (row: number, column: number) => number;

const upwards = /[\u2191^]/;
const otherArrow = /^\s*[\u2190\u2192\u2193\u2194\u2196-\u2199]\s*$/;

export function repeatedRows(grid: Grid, items: readonly number[]): RepeatedRow {
  const isMark = repeatMarks();
  // Asked for by few plans.
  const before = lazy(() => new Map(items.map((row, index) => [row, items[index - 1] ?? 0])));
  /** Beside other arrows one upwards is a trend. */
  const hasTrends = new Map<number, boolean>();
  const showsTrends = (column: number): boolean => {
    const known =
      hasTrends.get(column) ??
      items.some((row) => {
        const value = downValue(grid, row, column);
        return typeof value === 'string' && otherArrow.test(value);
      });
    hasTrends.set(column, known);
    return known;
  };
  const found = new Map<number, Map<number, number>>();
  const isRepeated = (row: number, column: number): boolean => {
    const value = downValue(grid, row, column);
    return typeof value === 'string' && isMark(value) && !(upwards.test(value) && showsTrends(column));
  };
  return (row, column) => {
    if (!isRepeated(row, column)) return row;
    const known = found.get(column) ?? new Map<number, number>();
    found.set(column, known);
    let source = before().get(row) ?? 0;
    while (source > 0 && isRepeated(source, column)) source = known.get(source) ?? before().get(source) ?? 0;
    const said = source > 0 && downValue(grid, source, column) !== null ? source : 0;
    known.set(row, said);
    return said;
  };
}
