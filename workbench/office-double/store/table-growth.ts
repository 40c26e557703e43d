import { isInside, lastColumnOf, lastRowOf, meets, type CellRange } from './cell-range';
import { cellAt, isFilled, type LiveSheet } from './live-sheet';
import { resizeTable } from './table-changes';
import { tablesIn, type LiveTable } from './tables';

const anyFilled = (sheet: LiveSheet, range: Omit<CellRange, 'book' | 'sheet'>): boolean => {
  for (let row = range.row; row <= lastRowOf(range); row += 1)
    for (let column = range.column; column <= lastColumnOf(range); column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell && isFilled(cell)) return true;
    }
  return false;
};

/** Cells written directly below a table, within its columns, become rows of it. */
function withRowsBelow(table: LiveTable, range: CellRange) {
  const { block } = table;
  const bottom = lastRowOf(block);
  const isBelow = range.row <= bottom + 1 && lastRowOf(range) > bottom;
  const isBetween = range.column >= block.column && lastColumnOf(range) <= lastColumnOf(block);
  if (table.hasTotals || !isBelow || !isBetween) return undefined;
  const added = { ...range, row: bottom + 1, rows: lastRowOf(range) - bottom };
  return anyFilled(range.sheet, added) ? { ...block, rows: block.rows + added.rows } : undefined;
}

/** Cells written directly beside a table, within its rows, become columns of it. */
function withColumnsBeside(table: LiveTable, range: CellRange) {
  const { block } = table;
  const right = lastColumnOf(block);
  const isBeside = range.column <= right + 1 && lastColumnOf(range) > right;
  const isBetween = range.row >= block.row && lastRowOf(range) <= lastRowOf(block);
  if (!isBeside || !isBetween) return undefined;
  const added = { ...range, column: right + 1, columns: lastColumnOf(range) - right };
  return anyFilled(range.sheet, added) ? { ...block, columns: block.columns + added.columns } : undefined;
}

/** Extends tables by what is written directly below or beside them, and updates their headings. */
export function extendTables(range: CellRange): void {
  const tables = tablesIn(range.book, range.sheet);
  for (const table of tables) {
    const { block } = table;
    const header = { ...block, rows: 1 };
    const wanted = withRowsBelow(table, range) ?? withColumnsBeside(table, range);
    const isFree =
      wanted !== undefined &&
      tables.every((other) => other === table || !meets(other.block, wanted)) &&
      !isInside(range, block);
    if (isFree) resizeTable(table, wanted);
    else if (table.hasHeader && meets(range, header)) resizeTable(table, block);
  }
}
