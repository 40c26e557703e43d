import type { SheetShape } from '../../wire';
import type { CellView } from '../../../office-double/view/view';
import { axisOf, unrolled, type Axis } from './axis';
import type { RowStore } from './row-store';
import type { Box } from './selection';

/** A sheet as the grid draws it. */
export interface GridSheet {
  readonly name: string;
  readonly shape: SheetShape;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Box[];
  readonly store: RowStore;
  cell(row: number, column: number): CellView | undefined;
  /** The choices of the list at a cell. */
  choices(row: number, column: number): readonly string[] | undefined;
}

/** Whether rows drawn for one sheet would look the same for the other. */
export const isSameShape = (a: SheetShape, b: SheetShape): boolean =>
  JSON.stringify({ ...a, revision: 0, formats: [] }) === JSON.stringify({ ...b, revision: 0, formats: [] });

/** Spare rows and columns below and beside the used range. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;

export const boxFrom = (area: {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}): Box => ({
  top: area.row,
  left: area.column,
  bottom: area.row + area.rows - 1,
  right: area.column + area.columns - 1,
});

export function gridSheet(shape: SheetShape, store: RowStore): GridSheet {
  const columns = Math.max(LEAST_COLUMNS, shape.columns + MORE_COLUMNS);
  const rows = Math.max(LEAST_ROWS, shape.rows + MORE_ROWS);
  const widths = Array.from<number>({ length: columns }).fill(shape.defaultColumnWidth);
  for (const [column, width] of shape.columnWidths) if (column <= columns) widths[column - 1] = width;
  for (const column of shape.hiddenColumns) if (column <= columns) widths[column - 1] = 0;
  return {
    name: shape.name,
    shape,
    store,
    rows: axisOf(unrolled(shape.heights), rows, shape.defaultHeight),
    columns: axisOf(widths, columns, shape.defaultColumnWidth),
    merges: shape.merges.map(boxFrom),
    cell: (row, column) => store.cell(row, column),
    choices: (row, column) =>
      shape.rules.find(
        ({ areas, choices }) =>
          choices !== undefined &&
          areas.some((area) => {
            const box = boxFrom(area);
            return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
          }),
      )?.choices,
  };
}
