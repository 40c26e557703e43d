import { isError } from '../../../planbok/cells';
import type { Operator } from '../../../planbok/formulas';
import type { LiveValue } from '../../store/live-sheet';

const comparisons = ['=', '<>', '<', '<=', '>', '>='] as const;

export type Comparison = (typeof comparisons)[number];

export const isComparison = (operator: Operator): operator is Comparison =>
  (comparisons as readonly string[]).includes(operator);

/** A value as it is compared: texts without case. */
export const folded = (value: LiveValue): LiveValue =>
  typeof value === 'string' ? value.toLowerCase() : value;

/** An empty cell compares as the other side's zero, empty text or FALSE. */
function emptyAs(other: LiveValue): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Numbers come before texts, and texts before truth values. */
function rankOf(value: number | string | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

/** Below, at or above zero; `undefined` for an error, and for two different texts, whose order depends on the language. */
function order(left: LiveValue, right: LiveValue): number | 'texts' | undefined {
  const a = left ?? emptyAs(right);
  const b = right ?? emptyAs(left);
  if (isError(a) || isError(b)) return undefined;
  if (rankOf(a) !== rankOf(b)) return rankOf(a) - rankOf(b);
  if (typeof a === 'string') return a === b ? 0 : 'texts';
  return Number(a) - Number(b);
}

/** Compares two folded values as a spreadsheet does; `undefined` where programs may differ. */
export function compared(left: LiveValue, operator: Comparison, right: LiveValue): boolean | undefined {
  const found = order(left, right);
  if (found === undefined) return undefined;
  switch (operator) {
    case '=':
      return found === 0;
    case '<>':
      return found !== 0;
    case '<':
      return found === 'texts' ? undefined : found < 0;
    case '<=':
      return found === 'texts' ? undefined : found <= 0;
    case '>':
      return found === 'texts' ? undefined : found > 0;
    case '>=':
      return found === 'texts' ? undefined : found >= 0;
  }
}
