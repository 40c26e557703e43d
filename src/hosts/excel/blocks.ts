/** Cells of one sheet to be read; rows and columns from 1. */
export interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Bytes of a cell in a reply, as measured over plans with short texts. In full: value, formula, number format, its formatting
 * and its link. In brief: value or formula, number format, link, and its share of its row’s formatting.
 */
export const BYTES = { full: 160, brief: 60, contents: 60, look: 90 } as const;

/** What is asked for in one piece, so that no piece takes long to take in. */
const CELLS_PER_BLOCK = 6000;

const isSome = ({ rows, columns }: ReadBlock): boolean => rows > 0 && columns > 0;

export const cellsIn = ({ rows, columns }: ReadBlock): number => rows * columns;

/** What of `extent` is not in `known`: below it, and to the right of it. All of it where `known` began later. */
export function beyond(extent: ReadBlock, known: ReadBlock): readonly ReadBlock[] {
  if (extent.row < known.row || extent.column < known.column) return [extent];
  const bottom = extent.row + extent.rows;
  const right = extent.column + extent.columns;
  const below = Math.max(extent.row, known.row + known.rows);
  const beside = Math.max(extent.column, known.column + known.columns);
  return [
    { ...extent, row: below, rows: bottom - below, columns: Math.min(right, beside) - extent.column },
    { ...extent, column: beside, columns: right - beside },
  ].filter(isSome);
}

/** The block in slices of whole rows. */
export function sliced(block: ReadBlock): readonly ReadBlock[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, index) => {
    const row = block.row + index * rows;
    return { ...block, row, rows: Math.min(rows, block.row + block.rows - row) };
  });
}

/** Halves of its rows; none of one row. */
export function halved(block: ReadBlock): readonly ReadBlock[] {
  const half = Math.ceil(block.rows / 2);
  const lower = { ...block, row: block.row + half, rows: block.rows - half };
  return isSome(lower) ? [{ ...block, rows: half }, lower] : [];
}

/** Rows that are no further apart are asked for together: each block asked for costs more than a few rows of it. */
const NEAR = 16;

/** Cells that are asked for again, in few blocks that hold all of them: runs of rows, as wide as the cells in them. */
export function blocksAround(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly ReadBlock[] {
  const runs: { first: number; last: number; left: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && row - run.last <= NEAR) {
      run.last = row;
      run.left = Math.min(run.left, column);
      run.right = Math.max(run.right, column);
    } else runs.push({ first: row, last: row, left: column, right: column });
  }
  return runs
    .map(({ first, last, left, right }) => ({
      row: first,
      column: left,
      rows: last - first + 1,
      columns: right - left + 1,
    }))
    .flatMap(sliced);
}

/** Puts things of known sizes into as few groups as their order allows, none larger than `most` unless one thing is. */
export function grouped<T>(
  things: readonly T[],
  sizeOf: (thing: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const thing of things) {
    size += sizeOf(thing);
    if (size > most) {
      groups.push([]);
      size = sizeOf(thing);
    }
    groups.at(-1)?.push(thing);
  }
  return groups;
}
