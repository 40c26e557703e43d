import { cellKey, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { isKept } from '../../book/edit';
import { GENERAL } from '../../book/number-format';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import { serviceValue } from './cell-value';
import { matrix, rangeOf, type Target } from './target';
import type { EditOf, SheetWork } from './work';
import { writeBlocks, type Treatment } from './write-blocks';

const formatIn = (sheet: SheetSnapshot | undefined, row: number, column: number): string =>
  sheet?.formats.get(cellKey(row, column)) ?? GENERAL;

/** Formats go in before values: a number is a day by its cell's format alone. */
export function setFormats(target: Target, { formats, writes }: SheetWork): void {
  const { planned, before } = target;
  for (const area of [...formats, ...writes.map(writtenArea)]) {
    let differs = false;
    const wanted = matrix(area, (row, column) => {
      const format = formatIn(planned, row, column);
      differs ||= format !== formatIn(before?.snapshot, row, column);
      return format;
    });
    if (differs) rangeOf(target, area).setNumberFormats(wanted);
  }
}

/** Functions whose results fill cells beside their own: what they show there must never be written back. */
const SPILLS =
  /\b(?:ARRAYFORMULA|FILTER|QUERY|UNIQUE|SORTN?|SEQUENCE|SPLIT|TRANSPOSE|IMPORT\w+|FLATTEN|MAP|BYROW|MAKEARRAY|GOOGLEFINANCE|VSTACK|HSTACK)\(|\{/i;

const spills = ({ formulas }: SheetSnapshot): boolean =>
  [...formulas.values()].some((text) => SPILLS.test(text));

/** The blocks that will be written, worked out on what was read. */
export function writtenBlocks(
  { before, planned }: Target,
  writes: readonly EditOf<'writeCells'>[],
): readonly Area[] {
  const sheet = before?.snapshot;
  const mayBridge = sheet === undefined || !spills(sheet);
  return writes.flatMap((edit) => {
    const treatment = (row: number, column: number): Treatment => {
      const input = edit.cells[row - edit.at.row]?.[column - edit.at.column];
      if (input !== undefined && !isKept(input)) return 'write';
      const isOwn =
        formulaAt(planned, row, column) !== undefined || before?.richCells.has(cellKey(row, column)) === true;
      return isOwn || !mayBridge ? 'leave' : 'bridge';
    };
    return writeBlocks(writtenArea(edit), treatment).map((block) => ({ sheet: edit.at.sheet, ...block }));
  });
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
