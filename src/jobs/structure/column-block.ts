import { KEPT, type CellInput, type Edit } from '../../book/edit';

/** Cells of one column, put from the top down: one block, the cells between them kept as they are. */
export interface ColumnBlock {
  /** Rows come in rising order; a line is one cell, and many rows may share one. */
  readonly put: (row: number, line: readonly CellInput[]) => void;
  /** One edit; none when nothing was put. */
  readonly edits: () => readonly Edit[];
}

const keptLine: readonly CellInput[] = [KEPT];

export function columnBlock(sheet: string, column: number): ColumnBlock {
  const cells: (readonly CellInput[])[] = [];
  let first = 0;
  return {
    put: (row, line) => {
      if (first === 0) first = row;
      while (cells.length < row - first) cells.push(keptLine);
      cells.push(line);
    },
    edits: () =>
      cells.length === 0 ? [] : [{ kind: 'writeCells', at: { sheet, row: first, column }, cells }],
  };
}
