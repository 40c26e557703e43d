import { textOf } from '../../book/cells';
import { filledBetween, ownValue, type Grid } from './grid';
import { isAreaText, isGoalText, isUnitText } from '../rows/row-words';

/** A line that names what stands below it. */
export interface CaptionLine {
  readonly column: number;
  readonly text: string;
}

const label = /^\p{L}+(?: \p{L}+)?(?: ?\d{1,2}(?:\.\d{1,2}){0,2})?[.:]?$/u;

const isLabel = (text: string): boolean =>
  text.length <= 30 && label.test(text) && (isGoalText(text) || isAreaText(text) || isUnitText(text));

/** A text alone between the columns, or a label and its text in two cells: "Mål 1:", "Minska avfallet". */
export function captionAt(grid: Grid, row: number, left: number, right: number): CaptionLine | undefined {
  const filled = filledBetween(grid, row, left, right);
  if (filled === 0 || filled > 2) return undefined;
  const found: CaptionLine[] = [];
  for (let column = left; column <= right && found.length < filled; column += 1) {
    const value = ownValue(grid, row, column);
    const isYear = typeof value === 'number' && value >= 1990 && value <= 2100 && Number.isInteger(value);
    if (value !== null && typeof value !== 'string' && !isYear) return undefined;
    if (value !== null) found.push({ column, text: textOf(value).trim() });
  }
  const [first, second] = found;
  if (!first || !second) return first;
  return isLabel(first.text) ? { column: first.column, text: `${first.text} ${second.text}` } : undefined;
}
