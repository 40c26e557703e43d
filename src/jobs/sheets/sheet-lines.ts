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

interface WornLook {
  readonly block: { -readonly [K in keyof Block]: Block[K] };
  readonly look: Look;
}

const isAlike = (worn: WornLook, block: Block, look: Look): boolean =>
  worn.look === look && worn.block.column === block.column && worn.block.columns === block.columns;

export function sheetLines(): SheetLines {
  const lines: (readonly CellInput[])[] = [];
  const looks: WornLook[] = [];
  const links: { row: number; column: number; to: LinkTarget['to'] }[] = [];
  /** The last block of each look and place: the next line's block makes it longer when it ends on the line above. */
  const ends: WornLook[] = [];
  const wear = (block: Block, look: Look): void => {
    const place = ends.findIndex((end) => isAlike(end, block, look));
    const above = ends[place]?.block;
    if (above && above.row + above.rows === block.row) {
      above.rows += block.rows;
      return;
    }
    const worn: WornLook = { block: { ...block }, look };
    looks.push(worn);
    if (place < 0) ends.push(worn);
    else ends[place] = worn;
  };
  const add = (cells: readonly CellInput[], look?: Look, columns = cells.length): number => {
    lines.push(cells);
    const row = lines.length;
    if (look && columns > 0) wear({ row, column: 1, rows: 1, columns }, look);
    return row;
  };
  return {
    next: () => lines.length + 1,
    add,
    skip: (count = 1) => {
      for (let line = 0; line < count; line += 1) lines.push([]);
    },
    look: wear,
    link: (row, column, to) => links.push({ row, column, to }),
    lines,
    looks,
    links,
  };
}
