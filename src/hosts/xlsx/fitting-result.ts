import { isBlank } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput, type Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { MAX_CELLS, MAX_PART } from '../../opc/limits';
import { Failure } from '../failure';

/** Characters around a cell's content in the part of its sheet, at the least. */
const AROUND = { text: 43, other: 20 } as const;

/** Bytes that a cell takes in the part of its sheet, at the least; 0 for one that is not written. */
function leastBytes(input: CellInput): number {
  if (isKept(input) || (!isFormulaCell(input) && isBlank(input))) return 0;
  return typeof input === 'string' ? AROUND.text + input.length : AROUND.other;
}

/**
 * Refuses changes whose result could not be read again, before any of it is written. Only sheets that are added are
 * counted, and at the least that they can take: what fits is never refused.
 * @throws Failure `too-large` with reason `result-too-large`, naming the sheet
 */
export function mustFit(book: WorkbookSnapshot, edits: readonly Edit[]): void {
  const added = new Map<string, number>();
  for (const edit of edits) if (edit.kind === 'addSheet') added.set(edit.sheet, 0);
  let cells = 0;
  for (const { values } of book.sheets) {
    for (const line of values) line.forEach((value) => (cells += value === null ? 0 : 1));
  }
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    const { sheet } = edit.at;
    let bytes = added.get(sheet);
    if (bytes === undefined) continue;
    for (const line of edit.cells) {
      for (const input of line) {
        const least = leastBytes(input);
        bytes += least;
        if (least > 0) cells += 1;
      }
    }
    added.set(sheet, bytes);
    if (bytes > MAX_PART || cells > MAX_CELLS)
      throw new Failure('too-large', { reason: 'result-too-large', sheet });
  }
}
