import { isFormulaCell, type CellInput } from '../../book/edit';
import { MAX_FORMULA, printed } from '../../book/formula-text';
import type { Formula } from '../../book/formula';
import { countOfOverdue, tallySum } from './rollup-counts';
import type { PlanRanges } from './plan-ranges';

/**
 * Whether Excel can hold the formula. It is as long as there are plans that it counts in and words for the statuses that it looks
 * for: some sixty plans, or one in which people have said a status in two hundred ways.
 */
const canBeHeld = (formula: Formula): boolean => printed(formula).length <= MAX_FORMULA;

/** Whether Excel can hold every formula on these lines. */
export const areHeld = (lines: readonly (readonly CellInput[])[]): boolean =>
  lines.every((line) => line.every((cell) => !isFormulaCell(cell) || canBeHeld(cell.formula)));

/**
 * Whether Excel can hold a formula over all rows of the plans, the longest of those without a label. Told before a sheet
 * is made of them: formulas over hundreds of plans take seconds to make.
 */
export const isHeldOverAll = (plans: readonly PlanRanges[], todayCell: Formula): boolean =>
  canBeHeld(countOfOverdue(plans, null, tallySum([]), todayCell).formula);
