import { firstLineFrom, type Lines } from './sheet-lines';
import type { SheetView } from '../view';
import type { RowBlock, SheetShape } from '../wire';
import { heightsOf } from './row-heights';

const POINT = 96 / 72;

/** Everything but the cells. */
export function shapeOf(view: SheetView, revision: number): SheetShape {
  const { lines: _lines, columnWidths, hiddenColumns, ...rest } = view;
  return {
    ...rest,
    columnWidths: [...columnWidths],
    hiddenColumns: [...hiddenColumns],
    heights: heightsOf(view),
    defaultHeight: Math.round(view.defaultRowHeight * POINT),
    revision,
  };
}

export interface Rows {
  readonly from: number;
  readonly to: number;
}

export const blockOf = (view: SheetView, { from, to }: Rows, revision: number): RowBlock => ({
  revision,
  lines: linesBetween(view, from, to),
});

function linesBetween(view: SheetView, from: number, to: number): Lines {
  const { lines } = view;
  return lines.slice(firstLineFrom(lines, from), firstLineFrom(lines, to + 1));
}

export interface Block extends Rows {
  readonly left: number;
  readonly right: number;
}

/** The texts that a block shows. */
export function textsOf(view: SheetView, { from, to, left, right }: Block): readonly (readonly string[])[] {
  const last = Math.min(to, Math.max(view.rows, from));
  const end = Math.min(right, Math.max(view.columns, left));
  const rows = Array.from({ length: last - from + 1 }, () =>
    Array.from({ length: end - left + 1 }, () => ''),
  );
  for (const { row, cells } of linesBetween(view, from, last)) {
    const texts = rows[row - from];
    for (const { column, text } of cells)
      if (texts !== undefined && column >= left && column <= end) texts[column - left] = text;
  }
  return rows;
}

/** Where Ctrl and an arrow lead: the end of a run of filled cells, the next filled one, or the sheet's edge. */
export function edgeFrom(
  view: SheetView,
  from: { readonly row: number; readonly column: number },
  step: { readonly down: number; readonly across: number },
): { readonly row: number; readonly column: number } {
  const filled = (row: number, column: number): boolean => {
    const line = view.lines[firstLineFrom(view.lines, row)];
    if (line?.row !== row) return false;
    return line.cells.some((cell) => cell.column === column && cell.text !== '');
  };
  const isIn = (row: number, column: number): boolean =>
    row >= 1 &&
    column >= 1 &&
    row <= Math.max(view.rows, from.row) &&
    column <= Math.max(view.columns, from.column);
  let { row, column } = from;
  const next = (): boolean => filled(row + step.down, column + step.across);
  const isRun = filled(row, column) && next();
  while (isIn(row + step.down, column + step.across)) {
    if (isRun && !next()) break;
    row += step.down;
    column += step.across;
    if (!isRun && filled(row, column)) break;
  }
  return { row, column };
}
