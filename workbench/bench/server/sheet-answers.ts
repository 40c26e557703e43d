import type { CellContent, SheetView } from '../../office-double/view/view';
import type { SheetShape } from '../wire';

const POINT = 96 / 72;

/** The sheet without its cells, in the form that the page expects. */
export function shapeOf(view: SheetView, revision: number): SheetShape {
  const { columnWidths, hiddenColumns, ...rest } = view;
  return {
    ...rest,
    columnWidths: [...columnWidths],
    hiddenColumns: [...hiddenColumns],
    defaultHeight: Math.round(view.defaultRowHeight * POINT),
    revision,
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * The destination of Ctrl and an arrow key: the end of a run of filled cells, the next filled cell, or the sheet's edge.
 * @param extent the extent of the filled cells
 */
export function edgeFrom(
  contentAt: (row: number, column: number) => CellContent,
  extent: { readonly rows: number; readonly columns: number },
  from: Spot,
  step: { readonly down: number; readonly across: number },
): Spot {
  const isFilled = (row: number, column: number): boolean => {
    const { value } = row < 1 || column < 1 ? { value: null } : contentAt(row, column);
    return value !== null && value !== '';
  };
  const isIn = (row: number, column: number): boolean =>
    row >= 1 &&
    column >= 1 &&
    row <= Math.max(extent.rows, from.row) &&
    column <= Math.max(extent.columns, from.column);
  let { row, column } = from;
  const next = (): boolean => isFilled(row + step.down, column + step.across);
  const isRun = isFilled(row, column) && next();
  while (isIn(row + step.down, column + step.across)) {
    if (isRun && !next()) break;
    row += step.down;
    column += step.across;
    if (!isRun && isFilled(row, column)) break;
  }
  return { row, column };
}
