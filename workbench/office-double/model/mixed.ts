import type { Json } from '../protocol/host-object';
import { clipped } from '../store/range-cells';
import type { CellRange } from '../store/cell-range';
import { styleAt } from '../store/live-sheet';

/** The common value of all cells of a range, by their formats; `null` where they differ, as Excel answers. */
export function alike(range: CellRange, of: (style: number) => Json): Json {
  const { sheet, row, column, rows, columns } = clipped(range);
  const seen = new Set<number>();
  let first: Json | undefined;
  for (let down = row; down < row + rows; down += 1) {
    for (let across = column; across < column + columns; across += 1) {
      const style = styleAt(sheet, down, across);
      if (seen.has(style)) continue;
      seen.add(style);
      const value = of(style);
      if (first !== undefined && value !== first) return null;
      first = value;
    }
  }
  return first ?? null;
}

/** The common value of a list. */
export const same = <V extends Json>(values: readonly V[]): V | null =>
  values.length > 0 && values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
