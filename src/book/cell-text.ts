import type { CellInput } from './edit';

/** The most UTF-16 units that a cell of Excel holds (Microsoft's list of specifications and limits); one of Google Sheets holds more. */
export const MAX_CELL_TEXT = 32_767;

const CUT = ' …';

/** Half of a character that takes two units. */
const isHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/u.test(text.charAt(at));

/**
 * A text as a cell can hold it: one that is too long is cut. For what is told of cells that stand elsewhere, where a few of
 * them together can be more than a cell holds.
 */
export function fittingText(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  const end = MAX_CELL_TEXT - CUT.length;
  return `${text.slice(0, isHalf(text, end - 1) ? end - 1 : end)}${CUT}`;
}

/** Lines of cells whose texts a cell can hold; see `fittingText`. The same lines where all can be held. */
export function fittingLines(lines: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] {
  const isTooLong = (cell: CellInput): boolean => typeof cell === 'string' && cell.length > MAX_CELL_TEXT;
  const areTooLong = (line: readonly CellInput[]): boolean => line.some(isTooLong);
  if (!lines.some(areTooLong)) return lines;
  return lines.map((line) =>
    areTooLong(line) ? line.map((cell) => (typeof cell === 'string' ? fittingText(cell) : cell)) : line,
  );
}
