import { cellKey, columnOfKey, rowOfKey } from '../../../src/book/area';
import {
  valueAt,
  type PlacedRule,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/book/snapshot';

/** Excel tells which cells have which rule, not how they were put there. */
function byCell(rules: readonly PlacedRule[]): readonly PlacedRule[] {
  const cells = new Map<number, PlacedRule>();
  for (const { area, rule } of rules) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
        cells.set(cellKey(row, column), { area: cell, rule });
      }
    }
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, placed]) => placed);
}

/** Excel calculates what formulas give. */
function uncalculated(sheet: SheetSnapshot): SheetSnapshot['values'] {
  const values = sheet.values.map((line) => [...line]);
  for (const key of sheet.formulas.keys()) {
    const line = values[rowOfKey(key) - 1];
    if (line) line[columnOfKey(key) - 1] = null;
  }
  return values;
}

/** Excel is asked about used cells only: a link on a cell that holds nothing may lie beyond them. */
const onCells = (sheet: SheetSnapshot): SheetSnapshot['links'] =>
  new Map([...sheet.links].filter(([key]) => valueAt(sheet, rowOfKey(key), columnOfKey(key)) !== null));

/** The workbook without what Excel cannot tell or works out for itself. */
export const told = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rules: byCell(sheet.rules),
    values: uncalculated(sheet),
    links: onCells(sheet),
  })),
});
