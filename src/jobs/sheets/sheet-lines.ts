import type { CellInput } from '../../book/edit';
import type { Look } from '../../book/look';
import type { LinkTarget } from '../../book/snapshot';
import type { Block, OwnSheet } from './own-sheet';

/**
 * What a cell says that does nothing but lead to a row of the workbook. A long text never carries the link itself:
 * LibreOffice breaks no lines in a cell that is a link, so that the text is cut at the edge of its column.
 */
export const TO_ROW = '→';

/** A sheet written from the top: each line knows its row, and looks and links are noted as the lines are added. */
export interface SheetLines {
  /** The row the next line gets, from 1. */
  readonly next: () => number;
  /** Adds a line and gives its row. `look` formats its first `columns` cells. */
  readonly add: (cells: readonly CellInput[], look?: Look, columns?: number) => number;
  readonly skip: (lines?: number) => void;
  readonly look: (block: Block, look: Look) => void;
  readonly link: (row: number, column: number, to: LinkTarget['to']) => void;
  readonly lines: readonly (readonly CellInput[])[];
  readonly looks: NonNullable<OwnSheet['looks']>;
  readonly links: NonNullable<OwnSheet['links']>;
}

interface LookRun {
  readonly block: { -readonly [K in keyof Block]: Block[K] };
  readonly look: Look;
}

const isAlike = (run: LookRun, block: Block, look: Look): boolean =>
  run.look === look && run.block.column === block.column && run.block.columns === block.columns;

export function sheetLines(): SheetLines {
  const lines: (readonly CellInput[])[] = [];
  const looks: LookRun[] = [];
  const links: { row: number; column: number; to: LinkTarget['to'] }[] = [];
  /** The last block of each look and place: the next line's block makes it longer when it ends on the line above. */
  const ends: LookRun[] = [];
  const addLook = (block: Block, look: Look): void => {
    // A table without rows has no cells to format, and no host takes an area of none.
    if (block.rows < 1 || block.columns < 1) return;
    const place = ends.findIndex((end) => isAlike(end, block, look));
    const above = ends[place]?.block;
    if (above && above.row + above.rows === block.row) {
      above.rows += block.rows;
      return;
    }
    const run: LookRun = { block: { ...block }, look };
    looks.push(run);
    if (place < 0) ends.push(run);
    else ends[place] = run;
  };
  const add = (cells: readonly CellInput[], look?: Look, columns = cells.length): number => {
    lines.push(cells);
    const row = lines.length;
    if (look) addLook({ row, column: 1, rows: 1, columns }, look);
    return row;
  };
  return {
    next: () => lines.length + 1,
    add,
    skip: (count = 1) => {
      for (let line = 0; line < count; line += 1) lines.push([]);
    },
    look: addLook,
    link: (row, column, to) => links.push({ row, column, to }),
    lines,
    looks,
    links,
  };
}
