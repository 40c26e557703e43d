/** Cells of one sheet to be read; rows and columns from 1. */
export interface ReadBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Bytes that a cell takes in a reply: value, formula, number format and what it wears, as measured over plans with short
 * texts. Excel on the web refuses replies over 5 MB; one with longer texts is asked for again in halves.
 */
const BYTES_PER_CELL = 160;
const MOST_BYTES = 4 * 2 ** 20;

/** Cells to a reply, every kind of content counted once. */
export const CELLS_PER_REPLY = Math.floor(MOST_BYTES / BYTES_PER_CELL);

/** Columns that are read before the sheet's extent is known: as many as most plans have. */
const FIRST_COLUMNS = 12;

/** What is read of each of so many sheets before it is known how far they reach. */
export const firstBlock = (sheets: number): ReadBlock => ({
  row: 1,
  column: 1,
  rows: Math.floor(CELLS_PER_REPLY / FIRST_COLUMNS / Math.max(sheets, 1)),
  columns: FIRST_COLUMNS,
});

const isSome = ({ rows, columns }: ReadBlock): boolean => rows > 0 && columns > 0;

/** What of `extent` is not in the first block: below it, and to the right of it. */
export function beyondFirst(extent: ReadBlock, first: ReadBlock): readonly ReadBlock[] {
  const bottom = extent.row + extent.rows;
  const right = extent.column + extent.columns;
  const below = Math.max(extent.row, first.row + first.rows);
  const beside = Math.max(extent.column, first.column + first.columns);
  return [
    { ...extent, row: below, rows: bottom - below, columns: Math.min(right, beside) - extent.column },
    { ...extent, column: beside, columns: right - beside },
  ].filter(isSome);
}

/** The block in slices of whole rows, none with more cells than a reply takes. */
export function sliced(block: ReadBlock): readonly ReadBlock[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REPLY / block.columns));
  return Array.from({ length: Math.ceil(block.rows / rows) }, (_, index) => {
    const row = block.row + index * rows;
    return { ...block, row, rows: Math.min(rows, block.row + block.rows - row) };
  });
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
