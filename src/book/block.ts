import { cellKey, type Area } from './area';
import { sameValue, type CellValue } from './cells';
import type { Edit, Expectation } from './edit';
import { valueAt, type SheetSnapshot } from './snapshot';

/** The block that a cell-writing edit covers; lines of unequal length count as wide as the widest. */
export function writtenArea(edit: Extract<Edit, { kind: 'writeCells' }>): Area {
  let columns = 1;
  for (const line of edit.cells) if (line.length > columns) columns = line.length;
  return { ...edit.at, rows: Math.max(edit.cells.length, 1), columns };
}

/** What the block holds now: every value, and the formulas with their places from the block's corner. */
export function blockOf(sheet: SheetSnapshot, area: Area): Expectation {
  const values: CellValue[][] = [];
  const formulas: (readonly [number, number, string])[] = [];
  for (let down = 0; down < area.rows; down += 1) {
    const line: CellValue[] = [];
    for (let across = 0; across < area.columns; across += 1) {
      line.push(valueAt(sheet, area.row + down, area.column + across));
      if (sheet.formulas.size > 0) {
        const formula = sheet.formulas.get(cellKey(area.row + down, area.column + across));
        if (formula !== undefined) formulas.push([down, across, formula]);
      }
    }
    values.push(line);
  }
  return { area, values, formulas };
}

/**
 * Whether the sheet still holds what was expected. A formula's value may have been calculated anew meanwhile;
 * its text must be the same.
 */
export function holds(sheet: SheetSnapshot, expected: Expectation): boolean {
  const now = blockOf(sheet, expected.area);
  if (now.formulas.length !== expected.formulas.length) return false;
  const formulaCells = new Set<string>();
  for (const [index, [down, across, text]] of expected.formulas.entries()) {
    const found = now.formulas[index];
    if (found?.[0] !== down || found[1] !== across || found[2] !== text) return false;
    formulaCells.add(`${down},${across}`);
  }
  return expected.values.every((line, down) =>
    line.every(
      (value, across) =>
        sameValue(value === '' ? null : value, nullIfEmpty(now.values[down]?.[across])) ||
        formulaCells.has(`${down},${across}`),
    ),
  );
}

const nullIfEmpty = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;
