import { isEmptyRow, type Grid } from '../tables/grid';
import type { RowCount, TableReading } from '../reading';

/** The tables of one sheet, with the lines above each that are its title. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly tables: readonly TableReading[];
  readonly titleRows: readonly number[];
  /** Rows that are read on another sheet and not counted here. */
  readonly isElsewhere: (row: number) => boolean;
}

/** What became of each row of a sheet that has something in it. */
export interface SheetRows {
  readonly interpreted: number;
  /** All other rows with text, so that every row is counted once. */
  readonly listed: readonly number[];
}

/** Every row with text is interpreted (heading, title, caption, group, item) or listed; there is no third way. */
export function rowsOfSheet({ grid, tables, titleRows, isElsewhere }: ReadSheet): SheetRows {
  const isInterpreted = new Uint8Array(grid.rows + 2);
  const take = (row: number): void => {
    isInterpreted[row] = 1;
  };
  titleRows.forEach(take);
  for (const table of tables) {
    table.headingRows.forEach(take);
    if (table.caption) take(table.caption.row);
    for (const { row } of table.groups) take(row);
    table.rows.forEach(({ row }) => take(row));
  }
  const listed: number[] = [];
  let interpreted = 0;
  for (let row = 1; row <= grid.rows; row += 1) {
    if (isEmptyRow(grid, row) || isElsewhere(row)) continue;
    if (isInterpreted[row] === 1) interpreted += 1;
    else listed.push(row);
  }
  return { interpreted, listed };
}

export function countOf(sheets: readonly SheetRows[]): RowCount {
  let interpreted = 0;
  let listed = 0;
  for (const sheet of sheets) {
    interpreted += sheet.interpreted;
    listed += sheet.listed.length;
  }
  return { read: interpreted + listed, interpreted, listed };
}
