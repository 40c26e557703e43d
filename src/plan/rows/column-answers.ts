import { cellKey } from '../../book/area';
import { textOf } from '../../book/cells';
import { folded } from '../matching';
import { isAnswer } from '../statuses/status-marks';
import type { StatusContext } from '../statuses/statuses';
import type { Grid } from '../tables/grid';

/** What the column's cells are together: zeros and ones only, or yes and no only. */
export function answersIn(
  grid: Grid,
  column: number,
  first: number,
  last: number,
): Pick<StatusContext, 'binaryColumn' | 'yesNoColumn'> {
  let isBinary = true;
  let isYesNo = true;
  let filled = 0;
  for (let row = first; row <= last && (isBinary || isYesNo); row += 1) {
    const value = grid.sheet.values[row - 1]?.[column - 1] ?? null;
    if (value === null || value === '') continue;
    filled += 1;
    const text = folded(textOf(value));
    isBinary &&= text === '0' || text === '1';
    isYesNo &&= isAnswer(text);
  }
  if (filled === 0) return {};
  return isBinary ? { binaryColumn: true } : isYesNo ? { yesNoColumn: true } : {};
}

/** The bare numbers of a column, also those typed as texts; none that is shown as a percentage. */
export function* numbersIn({ sheet }: Grid, column: number, first: number, last: number): Iterable<number> {
  for (let row = first; row <= last; row += 1) {
    const value = sheet.values[row - 1]?.[column - 1];
    if (typeof value === 'string' && /^ *\d{1,3} *$/.test(value)) yield Number(value);
    else if (typeof value === 'number' && sheet.formats.get(cellKey(row, column))?.includes('%') !== true)
      yield value;
  }
}
