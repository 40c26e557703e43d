/** Positions of rows or columns of different sizes along one side, in pixels; numbers count from 1. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** The size; 0 for a hidden number, or one beyond the last. */
  size(index: number): number;
  /** The start position; for numbers beyond the last, the end of the last. */
  start(index: number): number;
  /** The number at a position: the last that begins at or before it; never a hidden one if there is another. */
  at(pixel: number): number;
}

/**
 * @param sizes sizes of the numbers 1, 2, 3 … @param count how many there are; those missing in `sizes` have the size
 * `usual`
 */
export function axisOf(sizes: readonly number[], count: number, usual: number): Axis {
  const known = Math.min(sizes.length, count);
  const starts = new Float64Array(known + 1);
  for (let at = 0; at < known; at += 1) starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? usual);
  const knownEnd = starts[known] ?? 0;
  const start = (index: number): number => {
    const before = Math.min(Math.max(index - 1, 0), count);
    return before <= known ? (starts[before] ?? 0) : knownEnd + (before - known) * usual;
  };
  return {
    count,
    total: start(count + 1),
    size: (index) => (index < 1 || index > count ? 0 : start(index + 1) - start(index)),
    start,
    at(pixel) {
      if (pixel >= knownEnd && count > known)
        return Math.min(count, known + 1 + Math.floor((pixel - knownEnd) / usual));
      let [low, high] = [0, known];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.min(count, Math.max(1, low + 1));
    },
  };
}

/** The next number in a direction that is not hidden; `from` itself when there is none. */
export function nextShown(axis: Axis, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 1 && at <= axis.count; at += step) if (axis.size(at) > 0) return at;
  return from;
}

/** Expands runs of equal sizes to one list. */
export const unrolled = (runs: readonly (readonly [count: number, size: number])[]): number[] =>
  runs.flatMap(([count, size]) => Array.from<number>({ length: count }).fill(size));
