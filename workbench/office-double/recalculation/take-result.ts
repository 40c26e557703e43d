import { isError } from '../../planbok/cells';
import { write, type LiveCell, type LiveSheet, type LiveValue } from '../store/live-sheet';

/** A formula's cell and where it stands. */
export interface FormulaCell {
  readonly sheet: LiveSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: LiveCell;
}

export function sameResult(a: LiveValue | undefined, b: LiveValue): boolean {
  if (a === undefined) return false;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (a !== null && b !== null && isError(a) && isError(b)) return true;
  // A formula whose result is an empty text may have no cached value.
  return a === b || (a === '' && b === null) || (a === 0 && b === null);
}

/** Gives a formula's cell its result; without one it keeps its value and is marked. What reads it is then due. */
export function takeResult({ sheet, row, column, cell }: FormulaCell, result: LiveValue | undefined): void {
  const { isStale } = cell;
  if (result === undefined) {
    cell.isStale = true;
    if (!isStale) sheet.due.push({ row, column });
  } else if (!sameResult(result, cell.value) || (cell.isWritten && cell.value === null && result !== null)) {
    write(sheet, row, column, result, cell.formula);
  } else {
    cell.isStale = false;
    if (isStale) sheet.due.push({ row, column });
  }
}
