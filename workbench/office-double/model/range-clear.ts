import { refuse } from '../protocol/host-error';
import { refusePartOfArray } from '../store/arrays';
import type { CellRange } from '../store/cell-range';
import { eachCell } from '../store/range-cells';
import { cellAt, placeStyle, restyle, write } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { clearConditions } from './conditional-formats';
import { clearRules } from './data-validation';
import { clearHyperlinks } from './hyperlinks';

export type Cleared = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** `range.clear`. Data validation is removed only with `All`, conditional formats with `All` and `Formats`. */
export function clear(range: CellRange, what: Cleared): void {
  const { book, sheet, ...block } = range;
  if (isForbidden(range)) refuse('AccessDenied', 'Range.clear');
  const [contents, formats] = [what === 'All' || what === 'Contents', what === 'All' || what === 'Formats'];
  if (contents) refusePartOfArray(range, 'Range.clear');
  eachCell(range, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return;
    if (contents && (cell.value !== null || cell.formula !== undefined)) write(sheet, row, column, null);
    if (formats) restyle(sheet, row, column, placeStyle(sheet, row, column));
  });
  book.isDirty = true;
  if (what !== 'Contents' && what !== 'Formats') clearHyperlinks(range);
  if (what === 'All') clearRules(range);
  if (formats) clearConditions(range);
  if (contents) {
    book.calculation.isDue = true;
    book.emit({ kind: 'cells', sheet, block, changeType: 'RangeEdited' });
  } else book.emit({ kind: 'format', sheet, block });
}
