import { cellKey, type Area } from './area';
import { sameValue, type CellValue } from './cells';
import { isKept, KEPT, type CellInput, type Edit, type Expectation, type KeptCell } from './edit';
import type { SheetSnapshot } from './snapshot';

/** The block that a cell-writing edit covers; lines of unequal length count as wide as the widest. */
export function writtenArea(edit: Extract<Edit, { kind: 'writeCells' }>): Area {
  let columns = 1;
  for (let index = 0; index < edit.cells.length; index += 1) {
    const width = edit.cells[index]?.length ?? 0;
    if (width > columns) columns = width;
  }
  const { sheet, row, column } = edit.at;
  return { sheet, row, column, rows: Math.max(edit.cells.length, 1), columns };
}

const keptLine: readonly KeptCell[] = [KEPT];
const emptyLine: readonly CellValue[] = [null];

/** A line of one cell, made whole: pushed to, an empty array takes room for seventeen. */
const lineOfOne = (value: CellValue): readonly CellValue[] => (value === null ? emptyLine : [value]);

/**
 * What the block holds now: every value, and the formulas with their places from the block's corner. Cells that `written`
 * keeps as they are say nothing.
 */
export function blockOf(
  sheet: SheetSnapshot,
  area: Area,
  written?: readonly (readonly CellInput[])[],
): Expectation {
  // Made as long as it will be: pushed to, it takes room for half as many lines again.
  const values = Array<readonly (CellValue | KeptCell)[]>(area.rows);
  const formulas: (readonly [number, number, string])[] = [];
  const hasFormulas = sheet.formulas.size > 0;
  const isColumn = area.columns === 1 && !hasFormulas;
  for (let down = 0; down < area.rows; down += 1) {
    const cells = sheet.values[area.row + down - 1];
    const inputs = written?.[down];
    if (isColumn) {
      const input = inputs?.[0];
      const isKeptCell = input !== undefined && isKept(input);
      values[down] = isKeptCell ? keptLine : lineOfOne(cells?.[area.column - 1] ?? null);
      continue;
    }
    const line: (CellValue | KeptCell)[] = [];
    for (let across = 0; across < area.columns; across += 1) {
      const input = inputs?.[across];
      if (input !== undefined && isKept(input)) {
        line.push(KEPT);
        continue;
      }
      line.push(cells?.[area.column + across - 1] ?? null);
      if (!hasFormulas) continue;
      const formula = sheet.formulas.get(cellKey(area.row + down, area.column + across));
      if (formula !== undefined) formulas.push([down, across, formula]);
    }
    values[down] = line;
  }
  return { area, values, formulas };
}

const nullIfEmpty = (value: CellValue | KeptCell | undefined): CellValue =>
  value === undefined || value === '' || isKept(value) ? null : value;

/**
 * Whether the sheet still holds what was expected. A formula's value may have been calculated anew meanwhile;
 * its text must be the same.
 */
export function holds(sheet: SheetSnapshot, expected: Expectation): boolean {
  const now = blockOf(sheet, expected.area, expected.values);
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
        sameValue(nullIfEmpty(value), nullIfEmpty(now.values[down]?.[across])) ||
        formulaCells.has(`${down},${across}`),
    ),
  );
}
