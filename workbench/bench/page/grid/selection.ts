import { nextShown, type Axis } from './axis';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, from first to last inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `anchor` is the cell where the selection began and where typing goes; `head` is the corner that moves. */
export interface Selection {
  readonly anchor: Spot;
  readonly head: Spot;
}

export const at = (row: number, column: number): Selection => ({
  anchor: { row, column },
  head: { row, column },
});

export const areaSelection = ({
  row,
  column,
  rows,
  columns,
}: Readonly<Record<'row' | 'column' | 'rows' | 'columns', number>>): Selection => ({
  anchor: { row, column },
  head: { row: row + rows - 1, column: column + columns - 1 },
});

export const contains = (box: Box, { row, column }: Spot): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

const meets = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const around = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The selected block; a merged cell is included whole or not at all. */
export function boxOf({ anchor, head }: Selection, merges: readonly Box[]): Box {
  let box: Box = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  for (let grown: Box | undefined = box; grown !== undefined;) {
    const now: Box = grown;
    box = now;
    const more = merges.find((merge) => meets(now, merge) && !isWithin(merge, now));
    grown = more === undefined ? undefined : around(now, more);
  }
  return box;
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

export interface Field {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Box[];
}

/** One step from a cell, past hidden rows and columns and out of the merged cell around it. */
export function stepped(spot: Spot, down: number, across: number, { rows, columns, merges }: Field): Spot {
  const merge = merges.find((box) => contains(box, spot));
  const from = {
    row: down > 0 ? (merge?.bottom ?? spot.row) : down < 0 ? (merge?.top ?? spot.row) : spot.row,
    column:
      across > 0 ? (merge?.right ?? spot.column) : across < 0 ? (merge?.left ?? spot.column) : spot.column,
  };
  return {
    row: down === 0 ? from.row : nextShown(rows, from.row, down > 0 ? 1 : -1),
    column: across === 0 ? from.column : nextShown(columns, from.column, across > 0 ? 1 : -1),
  };
}

/** The first cell of the merged cell, for a cell that it covers. */
export function home(spot: Spot, merges: readonly Box[]): Spot {
  const merge = merges.find((box) => contains(box, spot));
  return merge === undefined ? spot : { row: merge.top, column: merge.left };
}

/** A page up or down, to a visible row. */
export function paged(spot: Spot, pixels: number, { rows }: Field): Spot {
  const wanted = Math.max(0, Math.min(rows.total - 1, rows.start(spot.row) + pixels));
  const row = rows.at(wanted);
  return { row: row === spot.row ? nextShown(rows, row, pixels > 0 ? 1 : -1) : row, column: spot.column };
}
