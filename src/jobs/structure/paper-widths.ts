import type { PlanColumn } from './plan-columns';

/** Characters across an A4 page on its side that leave the print at nearly 9 points when it is fitted to the width. */
const PAPER = 170;
/** A day or a word of status needs this much, and no text is readable in less. */
const LEAST = 14;

/**
 * The columns' widths: as they are declared, but what is printed made narrower, the widest the most, until it fits the
 * page. No column gets narrower than a day needs; a plan of very many columns is printed smaller instead.
 */
export function paperWidths(columns: readonly Pick<PlanColumn, 'width' | 'isPrinted'>[]): readonly number[] {
  const printed = columns.filter(({ isPrinted }) => isPrinted !== false);
  const across = (most: number): number => printed.reduce((sum, { width }) => sum + Math.min(width, most), 0);
  let most = Math.max(LEAST, ...printed.map(({ width }) => width));
  while (most > LEAST && across(most) > PAPER) most -= 1;
  return columns.map(({ width, isPrinted }) => (isPrinted === false ? width : Math.min(width, most)));
}
