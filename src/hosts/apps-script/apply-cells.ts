import { cellKey, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { isKept } from '../../book/edit';
import { GENERAL } from '../../book/number-format';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { serviceValue } from './cell-value';
import { joined } from './painted';
import { spills } from './spills';
import { matrix, rangeOf, type Target } from './target';
import type { EditOf, SheetWork } from './work';
import { writeBlocks, type Treatment } from './write-blocks';

const formatIn = (sheet: SheetSnapshot | undefined, row: number, column: number): string =>
  sheet?.formats.get(cellKey(row, column)) ?? GENERAL;

/** Formats go in before values: a number is a day by its cell's format alone. One call for each block that changes. */
export function setFormats(target: Target, { formats, writes }: SheetWork): void {
  const { planned, before } = target;
  const differs = (area: Area): boolean =>
    matrix(
      area,
      (row, column) => formatIn(planned, row, column) !== formatIn(before?.snapshot, row, column),
    ).some((line) => line.includes(true));
  for (const area of joined([...formats, ...writes.map(writtenArea)].filter(differs)))
    rangeOf(target, area).setNumberFormats(matrix(area, (row, column) => formatIn(planned, row, column)));
}

/** The blocks that will be written, worked out on what was read. Edits side by side are written together. */
export function writtenBlocks(
  { before, planned }: Target,
  writes: readonly EditOf<'writeCells'>[],
): readonly Area[] {
  const sheet = before?.snapshot;
  const mayBridge = sheet === undefined || !spills(sheet);
  const isTold = new Set<number>();
  for (const { at, cells } of writes)
    for (const [down, line] of cells.entries())
      for (const [across, input] of line.entries())
        if (!isKept(input)) isTold.add(cellKey(at.row + down, at.column + across));
  const treatment = (row: number, column: number): Treatment => {
    if (isTold.has(cellKey(row, column))) return 'write';
    const isOwn =
      formulaAt(planned, row, column) !== undefined || before?.richCells.has(cellKey(row, column)) === true;
    return isOwn || !mayBridge ? 'leave' : 'bridge';
  };
  return joined(writes.map(writtenArea)).flatMap((area) =>
    writeBlocks(area, treatment).map((block) => ({ sheet: area.sheet, ...block })),
  );
}

/** One call for each block: values, formulas and emptied cells together, as they are in the end. */
export function setValues(target: Target, blocks: readonly Area[]): void {
  const { planned } = target;
  for (const area of blocks) {
    const cells = matrix(area, (row, column) =>
      serviceValue(valueAt(planned, row, column), formulaAt(planned, row, column)),
    );
    rangeOf(target, area).setValues(cells);
  }
}
