import type { CellInput } from '../../book/edit';
import type { Look } from '../../book/look';
import type { LinkTarget } from '../../book/snapshot';
import type { Block, OwnSheet } from './own-sheet';

/** A sheet written from the top: each line knows its row, and looks and links are noted as the lines are added. */
export interface SheetLines {
  /** The row the next line gets, from 1. */
  readonly next: () => number;
  /** Adds a line and gives its row. `look` dresses its first `columns` cells. */
  readonly add: (cells: readonly CellInput[], look?: Look, columns?: number) => number;
  readonly skip: (lines?: number) => void;
  readonly look: (block: Block, look: Look) => void;
  readonly link: (row: number, column: number, to: LinkTarget['to']) => void;
  readonly lines: readonly (readonly CellInput[])[];
  readonly looks: NonNullable<OwnSheet['looks']>;
  readonly links: NonNullable<OwnSheet['links']>;
}

export function sheetLines(): SheetLines {
  const lines: (readonly CellInput[])[] = [];
  const looks: { block: Block; look: Look }[] = [];
  const links: { row: number; column: number; to: LinkTarget['to'] }[] = [];
  /** Blocks that end on the line above, by what they wear and where: the next line's block makes them longer. */
  const ends = new Map<string, number>();
  const wear = (block: Block, look: Look): void => {
    const key = `${block.column},${block.columns},${look}`;
    const index = ends.get(key);
    const above = index === undefined ? undefined : looks[index];
    if (index !== undefined && above && above.block.row + above.block.rows === block.row) {
      looks[index] = { block: { ...above.block, rows: above.block.rows + block.rows }, look };
      return;
    }
    ends.set(key, looks.length);
    looks.push({ block, look });
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
