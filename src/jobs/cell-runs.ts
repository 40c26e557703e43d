import type { CellInput, Edit } from '../book/edit';

/** Cells of one column, put from the top down; those below one another become one edit. */
export interface CellRuns {
  /** Rows come in rising order. */
  readonly put: (row: number, cell: CellInput) => void;
  readonly edits: readonly Edit[];
}

export function cellRuns(sheet: string, column: number): CellRuns {
  const edits: Edit[] = [];
  let block: CellInput[][] = [];
  let next = 0;
  return {
    put: (row, cell) => {
      if (row !== next) {
        block = [];
        edits.push({ kind: 'writeCells', at: { sheet, row, column }, cells: block });
      }
      block.push([cell]);
      next = row + 1;
    },
    edits,
  };
}
