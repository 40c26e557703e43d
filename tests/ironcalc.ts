import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { cellName, columnOfKey, quotedSheet, rowOfKey } from '../src/book/area';
import { isDate, textOf, type CellValue } from '../src/book/cells';
import { valueAt, type WorkbookSnapshot } from '../src/book/snapshot';

let isReady = false;

/** Days since 1899-12-30, as spreadsheets count after February 1900. */
const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function inputOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isDate(value) ? String(serialOf(value.date)) : `'${textOf(value)}`;
}

/** A formula whose cached value another engine does not agree with. */
export interface Disagreement {
  readonly cell: string;
  readonly formula: string;
  readonly cached: string;
  readonly calculated: string;
}

/** Calculates every formula of the sheet with IronCalc over the cells of the whole workbook, and compares. */
export function disagreements(book: WorkbookSnapshot, sheetName: string): readonly Disagreement[] {
  if (!isReady) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isReady = true;
  const model = new Model('planbok', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [index, sheet] of book.sheets.entries()) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
    for (const [row, line] of sheet.values.entries()) {
      for (const [column, value] of line.entries()) {
        if (value !== null && value !== '') model.setUserInput(index, row + 1, column + 1, inputOf(value));
      }
    }
  }
  const index = book.sheets.findIndex(({ name }) => name === sheetName);
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  for (const [key, formula] of sheet.formulas)
    model.setUserInput(index, rowOfKey(key), columnOfKey(key), `=${formula}`);
  model.evaluate();
  return [...sheet.formulas].flatMap(([key, formula]): Disagreement[] => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const cached = textOf(valueAt(sheet, row, column));
    const calculated = model.getFormattedCellValue(index, row, column);
    const cell = `${quotedSheet(sheetName)}!${cellName(row, column)}`;
    return cached === calculated ? [] : [{ cell, formula, cached, calculated }];
  });
}
