import { cellKey, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { sameValue } from '../../book/cells';
import { isKept } from '../../book/edit';
import { GENERAL } from '../../book/number-format';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { serviceValue } from './cell-value';
import { joined } from '../sheets/painted';
import { spills } from './spills';
import { matrix, rangeOf, type Target } from './target';
import { triedOn } from './typed-columns';
import type { EditOf, SheetWork } from '../sheets/work';
import { writeBlocks, type Treatment } from './write-blocks';

const formatIn = (sheet: Pick<SheetSnapshot, 'formats'> | undefined, row: number, column: number): string =>
  sheet?.formats.get(cellKey(row, column)) ?? GENERAL;

/**
 * Formats go in before values: a number is a day by its cell's format alone. One call for each block that changes.
 * @returns the columns whose type keeps their formats
 */
export function setFormats(target: Target, { formats, writes }: SheetWork): readonly Area[] {
  const { planned, before } = target;
  const differs = (area: Area): boolean =>
    matrix(area, (row, column) => formatIn(planned, row, column) !== formatIn(before, row, column)).some(
      (line) => line.includes(true),
    );
  return triedOn(joined([...formats, ...writes.map(writtenArea)].filter(differs)), (area) =>
    rangeOf(target, area).setNumberFormats(matrix(area, (row, column) => formatIn(planned, row, column))),
  ).refused;
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
  return joined(writes.map(writtenArea))
    .flatMap((area) => writeBlocks(area, treatment).map((block) => ({ sheet: area.sheet, ...block })))
    .filter((block) => sheet === undefined || differs(sheet, planned, block));
}

/** Whether a cell is to hold another thing than it does. One that Google refused is not written when a run is taken back. */
const differs = (before: SheetSnapshot, planned: SheetSnapshot, area: Area): boolean =>
  matrix(
    area,
    (row, column) =>
      formulaAt(before, row, column) !== formulaAt(planned, row, column) ||
      !sameValue(valueAt(before, row, column), valueAt(planned, row, column)),
  ).some((line) => line.includes(true));

/** One call for each block: values, formulas and emptied cells together, as they are in the end. */
export function setValues(target: Target, blocks: readonly Area[]): void {
  const { planned, decimal } = target;
  for (const area of blocks) {
    const cells = matrix(area, (row, column) =>
      serviceValue(valueAt(planned, row, column), formulaAt(planned, row, column), decimal),
    );
    rangeOf(target, area).setValues(cells);
  }
}
