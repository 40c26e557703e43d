import { parseBlock, type Block } from '../../planbok/sheet-part';
import { groupedFormulas } from '../../planbok/written-cells';
import { refuse } from '../protocol/host-error';
import { isInside, meets, type CellRange } from './cell-range';
import type { LiveSheet } from './live-sheet';

const known = new WeakMap<LiveSheet, readonly Block[]>();

/** The areas of the file's array formulas and data tables. */
export function arrayBlocks(sheet: LiveSheet): readonly Block[] {
  const memory = known.get(sheet);
  if (memory) return memory;
  const blocks = groupedFormulas(sheet.text).flatMap(({ row, column, formula }) =>
    formula.kind === 'shared' ? [] : [parseBlock(formula.ref ?? '') ?? { row, column, rows: 1, columns: 1 }],
  );
  known.set(sheet, blocks);
  return blocks;
}

/** Refuses to write some but not all cells of an array. @throws InvalidOperation */
export function refusePartOfArray(range: CellRange, where: string): void {
  for (const block of arrayBlocks(range.sheet))
    if (meets(block, range) && !isInside(block, range))
      refuse('InvalidOperation', where, 'You cannot change part of an array.');
}
