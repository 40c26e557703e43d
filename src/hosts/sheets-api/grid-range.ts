import type { Area } from '../../book/area';
import type { ApiRange } from './api-types';

type Block = Omit<Area, 'sheet'>;

/** The block as the API counts: from 0, the ends beyond the last. */
export const gridRange = (sheetId: number, { row, column, rows, columns }: Block): ApiRange => ({
  sheetId,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

/** How many rows and columns a sheet has. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** The area that a range covers; without ends it reaches to the sheet's. */
export function areaOf(range: ApiRange | null | undefined, sheet: string, grid: Grid): Area {
  const [row, column] = [range?.startRowIndex ?? 0, range?.startColumnIndex ?? 0];
  return {
    sheet,
    row: row + 1,
    column: column + 1,
    rows: (range?.endRowIndex ?? grid.rows) - row,
    columns: (range?.endColumnIndex ?? grid.columns) - column,
  };
}
