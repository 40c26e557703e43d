import { cellKey } from '../../book/area';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { Problem, TableReading } from '../reading';

/** Whether a cell holds a formula that nobody has calculated: what it would say is not known, which is not nothing. */
export const lacksResult = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  sheet.withoutResult?.has(cellKey(row, column)) === true &&
  sheet.formulas.has(cellKey(row, column)) &&
  valueAt(sheet, row, column) === null;

/** Columns with formulas that nobody has calculated, each told once, at its first. */
export function formulasWithoutResult(table: TableReading, sheet: SheetSnapshot): readonly Problem[] {
  if (sheet.withoutResult === undefined) return [];
  return table.columns.flatMap(({ column, heading }): Problem[] => {
    const first = table.rows.find(({ row }) => lacksResult(sheet, row, column));
    if (!first) return [];
    const at = { sheet: table.sheet, row: first.row, column };
    return [{ code: 'formula-without-result', severity: 'warning', at, found: heading.trim() }];
  });
}
