import { cellKey, overlaps, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { sameValue } from '../../book/cells';
import { isKept, type CellInput, type Edit } from '../../book/edit';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';

const contentOf = (sheet: SheetSnapshot, row: number, column: number): CellInput => {
  const value = valueAt(sheet, row, column);
  const text = sheet.formulas.get(cellKey(row, column));
  return text === undefined ? value : { formula: { kind: 'foreign', text }, value };
};

const isAsBefore = (before: SheetSnapshot, now: SheetSnapshot, row: number, column: number): boolean => {
  const formula = before.formulas.get(cellKey(row, column));
  if (formula !== now.formulas.get(cellKey(row, column))) return false;
  return formula !== undefined || sameValue(valueAt(before, row, column), valueAt(now, row, column));
};

/** Where a program may have put what was written here: in the whole block, and in these columns of a table. */
function reachOf(sheet: SheetSnapshot, area: Area): readonly Area[] {
  const right = area.column + area.columns;
  return [
    area,
    ...sheet.tables.flatMap((table) => {
      if (!overlaps(table.area, area)) return [];
      const column = Math.max(area.column, table.area.column);
      const columns = Math.min(right, table.area.column + table.area.columns) - column;
      return [{ ...table.area, column, columns }];
    }),
  ];
}

/** Puts back cells beside those that were written, where the program has put something else without being told to. */
export function strays(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  edits: readonly Edit[],
): readonly Edit[] {
  const writing = edits.filter((edit) => edit.kind === 'writeCells');
  const back: Edit[] = [];
  for (const was of before.sheets) {
    const sheet = sheetNamed(now, was.name);
    const here = writing.filter(({ at }) => at.sheet === was.name);
    if (!sheet || here.length === 0) continue;
    const seen = new Set<number>();
    for (const { at, cells } of here)
      for (const [down, line] of cells.entries())
        for (const [across, input] of line.entries())
          if (!isKept(input)) seen.add(cellKey(at.row + down, at.column + across));
    for (const area of here.flatMap((edit) => reachOf(was, writtenArea(edit))))
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          if (seen.has(cellKey(row, column)) || isAsBefore(was, sheet, row, column)) continue;
          seen.add(cellKey(row, column));
          const cells = [[contentOf(was, row, column)]];
          back.push({ kind: 'writeCells', at: { sheet: was.name, row, column }, cells, overFormula: true });
        }
  }
  return back;
}
