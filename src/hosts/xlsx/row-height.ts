import { linesHeight, linesOf, roomFor } from '../../book/text-lines';
import type { WrittenCell } from '../../opc/write/written-row';
import type { TextLayout } from '../../opc/write/style-book';

/**
 * How high a row must be for its wrapped text. Excel works this out by itself when a file notes no height, other programs
 * do not, and then lines lie on top of each other on paper.
 */

const DEFAULT_COLUMN = 8.43;
/** Excel's highest row. */
const HIGHEST = 409;

export interface RowFit {
  readonly textAt: (row: number, column: number) => string;
  /** Column width as in the file; `undefined` for the default. */
  readonly widthOf: (column: number) => number | undefined;
  readonly layoutOf: (style: number) => TextLayout;
}

/** The row's height in points; `undefined` for a row that any program draws right as it is. */
export function fittedHeight(fit: RowFit, row: number, cells: readonly WrittenCell[]): number | undefined {
  let height = 0;
  for (const { column, style = 0 } of cells) {
    const { size, isBold, wraps, isPlain } = fit.layoutOf(style);
    if (isPlain) continue;
    const room = roomFor(fit.widthOf(column) ?? DEFAULT_COLUMN, { size, isBold });
    const lines = wraps ? linesOf(fit.textAt(row, column), room) : 1;
    height = Math.max(height, linesHeight(lines, size));
  }
  return height === 0 ? undefined : Math.min(HIGHEST, Math.ceil(height * 4) / 4);
}
