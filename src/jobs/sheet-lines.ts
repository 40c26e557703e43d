import type { CellInput } from '../book/edit';
import type { Look } from '../book/look';
import type { LinkTarget } from '../book/snapshot';
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
  const add = (cells: readonly CellInput[], look?: Look, columns = cells.length): number => {
    lines.push(cells);
    const row = lines.length;
    if (look && columns > 0) looks.push({ block: { row, column: 1, rows: 1, columns }, look });
    return row;
  };
  return {
    next: () => lines.length + 1,
    add,
    skip: (count = 1) => {
      for (let line = 0; line < count; line += 1) lines.push([]);
    },
    look: (block, look) => looks.push({ block, look }),
    link: (row, column, to) => links.push({ row, column, to }),
    lines,
    looks,
    links,
  };
}
