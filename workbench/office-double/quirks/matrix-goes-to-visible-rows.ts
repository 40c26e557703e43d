import type { ScalarMember } from '../protocol/object-type';
import { isWithinSheet, type CellRange } from '../store/cell-range';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2017 and 2018: while rows are filtered out or hidden, a matrix that is assigned to a range
 * reaches its visible rows only, each of which gets the first row of the matrix; values end up in rows that they do not
 * belong to, and no error is reported. Assumed: a single cell is written even where it is hidden; a larger range of which no
 * row is visible is not written at all.
 */
export const matrixGoesToVisibleRows: Quirk = {
  name: 'filter',
  reported: ['office-js #224', 'xlwings #747', 'xlwings #679'],
  types: (types) =>
    withType(types, 'Range', (range) => ({
      ...range,
      scalars: {
        ...range.scalars,
        ...Object.fromEntries(
          ['values', 'formulas', 'numberFormat'].map((name) => [name, toVisibleRows(range.scalars?.[name])]),
        ),
      },
    })),
};

const isHidden = ({ sheet }: CellRange, row: number): boolean => sheet.rows.get(row)?.isHidden === true;

function toVisibleRows(was: ScalarMember<CellRange> | undefined): ScalarMember<CellRange> {
  if (was === undefined || typeof was === 'function') throw new Error('only what can be set goes elsewhere');
  return {
    get: was.get,
    set: (range, given, where) => {
      const rows = Array.from({ length: range.rows }, (_, down) => range.row + down);
      const isAsWritten = !rows.some((row) => isHidden(range, row)) || range.rows * range.columns === 1;
      if (isAsWritten || !isWithinSheet(range)) return was.set(range, given, where);
      const first: unknown = Array.isArray(given) ? [given[0]] : given;
      for (const row of rows) if (!isHidden(range, row)) was.set({ ...range, row, rows: 1 }, first, where);
    },
  };
}
