import type { ScalarMember } from '../protocol/object-type';
import { common, lastColumnOf, lastRowOf, type CellRange } from '../store/cell-range';
import { cellAt } from '../store/live-sheet';
import { tablesIn } from '../store/tables';
import { withType, type Quirk } from './quirk';

/**
 * Excel for Windows, reported in 2021, 2025 and 2026, with "Fill formulas in tables to create calculated columns" on, as it
 * is from the start: when formulas are assigned to cells of a table's column, every cell of the column that is empty or holds
 * a formula gets the last of them. Assumed: cells with other content keep it, and the formula is copied as it is spelled.
 */
export const tableColumnTakesLastFormula: Quirk = {
  name: 'fill-down',
  reported: ['office-js #2093', 'office-js #1916', 'office-js #5909', 'office-js #6745'],
  types: (types) =>
    withType(types, 'Range', (range) => ({
      ...range,
      scalars: {
        ...range.scalars,
        ...Object.fromEntries(['values', 'formulas'].map((name) => [name, filling(range.scalars?.[name])])),
      },
    })),
};

function filling(was: ScalarMember<CellRange> | undefined): ScalarMember<CellRange> {
  if (was === undefined || typeof was === 'function') throw new Error('only what can be set is filled down');
  return {
    get: was.get,
    set: (range, given, where) => {
      was.set(range, given, where);
      const { book, sheet } = range;
      for (const { block, hasHeader, hasTotals } of tablesIn(book, sheet)) {
        const first = block.row + (hasHeader ? 1 : 0);
        const body = { ...block, row: first, rows: lastRowOf(block) - first + 1 - (hasTotals ? 1 : 0) };
        const written = common(body, range);
        if (written === undefined) continue;
        for (let column = written.column; column <= lastColumnOf(written); column += 1) {
          const formulas = rowsOf(written).flatMap((row) => cellAt(sheet, row, column)?.formula ?? []);
          const last = formulas.at(-1);
          if (last === undefined) continue;
          for (const row of rowsOf(body)) {
            const cell = cellAt(sheet, row, column);
            const isFree = cell === undefined || cell.formula !== undefined || cell.value === null;
            if (isFree) was.set({ ...range, row, column, rows: 1, columns: 1 }, [[`=${last}`]], where);
          }
        }
      }
    },
  };
}

const rowsOf = ({ row, rows }: { readonly row: number; readonly rows: number }): readonly number[] =>
  Array.from({ length: rows }, (_, down) => row + down);
