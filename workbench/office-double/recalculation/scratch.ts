import { MAX_COLUMNS, MAX_ROWS } from '../../planbok/cells';
import type { LiveValue } from '../store/live-sheet';
import type { Engine } from './engine';

/**
 * Evaluates formulas that are not in a cell, such as those of conditional formats: they are put temporarily into the
 * sheet's last column, from its last row up, where nobody writes.
 * @param sheet the engine's number of the sheet that references without a sheet mean
 * @returns `undefined` for what the engine cannot compute
 */
export function worked(
  engine: Engine,
  sheet: number,
  formulas: readonly string[],
): readonly (LiveValue | undefined)[] {
  formulas.forEach((formula, at) => engine.setFormula(sheet, MAX_ROWS - at, MAX_COLUMNS, formula));
  engine.calculate();
  const results = formulas.map((_, at) => engine.result(sheet, MAX_ROWS - at, MAX_COLUMNS));
  formulas.forEach((_, at) => engine.set(sheet, MAX_ROWS - at, MAX_COLUMNS, null));
  return results;
}
