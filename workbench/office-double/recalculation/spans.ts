import { lastColumnOf, lastRowOf } from '../store/cell-range';
import type { LiveSheet } from '../store/live-sheet';
import type { Block } from '../../planbok/sheet-part';

/** Cells of one sheet that a formula reads. */
export interface Source {
  readonly sheet: LiveSheet;
  readonly block: Block;
}

/** Cells of a workbook, as one run of rows for each column: it may hold cells between those that were added. */
export interface Spans {
  add(sheet: LiveSheet, block: Block): void;
  hits(source: Source): boolean;
  holds(sheet: LiveSheet, row: number, column: number): boolean;
  isEmpty(): boolean;
}

interface Run {
  first: number;
  last: number;
}

export function newSpans(): Spans {
  const sheets = new Map<LiveSheet, Map<number, Run>>();
  const meetsRun = (run: Run | undefined, block: Block): boolean =>
    run !== undefined && run.first <= lastRowOf(block) && block.row <= run.last;
  return {
    add: (sheet, block) => {
      let columns = sheets.get(sheet);
      if (columns === undefined) sheets.set(sheet, (columns = new Map<number, Run>()));
      const last = lastRowOf(block);
      for (let column = block.column; column <= lastColumnOf(block); column += 1) {
        const run = columns.get(column);
        if (run === undefined) columns.set(column, { first: block.row, last });
        else {
          run.first = Math.min(run.first, block.row);
          run.last = Math.max(run.last, last);
        }
      }
    },
    hits: ({ sheet, block }) => {
      const columns = sheets.get(sheet);
      if (columns === undefined) return false;
      const right = lastColumnOf(block);
      if (block.columns > columns.size) {
        for (const [column, run] of columns)
          if (column >= block.column && column <= right && meetsRun(run, block)) return true;
        return false;
      }
      for (let column = block.column; column <= right; column += 1)
        if (meetsRun(columns.get(column), block)) return true;
      return false;
    },
    holds: (sheet, row, column) => {
      const run = sheets.get(sheet)?.get(column);
      return run !== undefined && run.first <= row && row <= run.last;
    },
    isEmpty: () => sheets.size === 0,
  };
}
