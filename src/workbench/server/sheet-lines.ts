import type { RowView } from '../view';

export type Lines = readonly RowView[];

/** The index of the first line at or below a row; lines are in order, and empty rows have none. */
export function firstLineFrom(lines: Lines, row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
