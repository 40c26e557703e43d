import { withMerges } from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import { blockName, meets, type CellRange } from '../store/cell-range';
import { eachCell, isCovered } from '../store/range-cells';
import { cellAt, featuresIn, isFilled, reframe, write } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { tablesIn } from '../store/tables';

/** Merges a range or, with `across`, each of its rows. Only the first cell of a merge keeps its content, as in Excel. */
export function merge(range: CellRange, across: boolean): void {
  const { book, sheet, ...block } = range;
  if (isForbidden(range)) refuse('AccessDenied', 'Range.merge');
  if (tablesIn(book, sheet).some((table) => meets(table.block, block)))
    refuse('InvalidOperation', 'Range.merge');
  const rows = across
    ? Array.from({ length: block.rows }, (_, at) => ({ ...block, row: block.row + at, rows: 1 }))
    : [block];
  const added = rows.filter((one) => one.rows * one.columns > 1).map((one) => blockName(one));
  reframe(sheet, (frame) => withMerges(frame, added, (known) => !meets(known, block)));
  const covered = isCovered(range);
  eachCell(range, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell && isFilled(cell) && covered(row, column)) write(sheet, row, column, null);
  });
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

export function unmerge(range: CellRange): void {
  const { book, sheet } = range;
  if (isForbidden(range)) refuse('AccessDenied', 'Range.unmerge');
  reframe(sheet, (frame) => withMerges(frame, [], (known) => !meets(known, range)));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

/** The merges that lie wholly in a range. */
export const mergesIn = (range: CellRange) =>
  featuresIn(range.sheet).merges.filter((block) => meets(block, range));
