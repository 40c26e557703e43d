import { cellText, parseBlock } from '../block';
import { attributeIn, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { withChild } from './placed';

/** Extends the sheet's `dimension`, a hint of its used range, to these cells. A sheet without one gets none. */
export const withCellsUpTo = (
  frame: string,
  first: { readonly row: number; readonly column: number },
  last: { readonly row: number; readonly column: number },
): string =>
  withChild(frame, worksheetOrder, 'dimension', (present) => {
    const known = present === undefined ? undefined : parseBlock(attributeIn(present, 'ref') ?? '');
    if (present === undefined || known === undefined) return present;
    const top = Math.min(known.row, first.row);
    const left = Math.min(known.column, first.column);
    const bottom = Math.max(known.row + known.rows - 1, last.row);
    const right = Math.max(known.column + known.columns - 1, last.column);
    if (
      top === known.row &&
      left === known.column &&
      bottom - top < known.rows &&
      right - left < known.columns
    ) {
      return present;
    }
    const [from, to] = [cellText(top, left), cellText(bottom, right)];
    return retagged(present, { ref: from === to ? from : `${from}:${to}` });
  });
