import { lastColumn } from '../../book/area';
import { textOf } from '../../book/cells';
import { fillOf, filledBetween, isBold, mergeAt, ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { lazy } from '../lazy';
import { promisesResult } from './goal-words';
import { numberDepth } from './row-words';

/** How the table's ordinary rows look, so that a heading between them stands out. */
export interface Habits {
  readonly isBold: boolean;
  readonly hasFill: boolean;
  /** Fills and bold titles that some ordinary rows have: they make no heading of a text alone. */
  readonly fills: ReadonlySet<string>;
  readonly hasBold: boolean;
  readonly hasIds: boolean;
  /** Cells filled in an ordinary row. */
  readonly filled: number;
  /** Number parts in ordinary ids: 2 for "1.1". */
  readonly idDepth: number;
  /** Whether titles of ordinary rows name results to be reached as well. */
  readonly titlesPromise: () => boolean;
}

const ROWS_SEEN = 60;

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function titlesPromise(grid: Grid, shape: TableShape): boolean {
  let promising = 0;
  let titled = 0;
  for (let row = shape.header.lowest + 1; row <= shape.last && titled < ROWS_SEEN; row += 1) {
    if (filledBetween(grid, row, shape.left, shape.right) < 2) continue;
    titled += 1;
    if (promisesResult(textOf(ownValue(grid, row, shape.main)))) promising += 1;
  }
  return promising * 3 > titled;
}

export function habitsOf(grid: Grid, shape: TableShape): Habits {
  const counts: number[] = [];
  const depths: number[] = [];
  let bold = 0;
  let fills = 0;
  let hasBold = false;
  const seen = new Set<string>();
  let ids = 0;
  for (let row = shape.header.lowest + 1; row <= shape.last && counts.length < ROWS_SEEN; row += 1) {
    const filled = filledBetween(grid, row, shape.left, shape.right);
    if (filled < 2) continue;
    counts.push(filled);
    const [isBoldHere, fill] = [isBold(grid, row, shape.main), fillOf(grid, row, shape.main)];
    if (isBoldHere) bold += 1;
    if (fill !== undefined) fills += 1;
    if (filled > 2) {
      hasBold ||= isBoldHere;
      if (fill !== undefined) seen.add(fill);
    }
    const id = shape.id > 0 ? textOf(ownValue(grid, row, shape.id)).trim() : '';
    if (id !== '') {
      ids += 1;
      if (filled > 2) depths.push(numberDepth(id));
    }
  }
  const most = (count: number): boolean => count * 2 > counts.length;
  return {
    isBold: most(bold),
    hasFill: most(fills),
    fills: seen,
    hasBold,
    hasIds: most(ids),
    filled: middle(counts),
    idDepth: middle(depths),
    titlesPromise: lazy(() => titlesPromise(grid, shape)),
  };
}

const isWide = (grid: Grid, row: number, column: number): boolean => {
  const merge = mergeAt(grid, row, column);
  return merge !== undefined && lastColumn(merge) > column && merge.row === row;
};

/** Whether a text alone in its row looks otherwise than the ordinary rows' titles. */
export function standsOut(grid: Grid, row: number, column: number, habits: Habits): boolean {
  if (isWide(grid, row, column)) return true;
  if (!habits.hasBold && !habits.isBold && isBold(grid, row, column)) return true;
  const fill = fillOf(grid, row, column);
  return fill !== undefined && !habits.hasFill && !habits.fills.has(fill);
}
