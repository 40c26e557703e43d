import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { areaName, cellName, columnOfKey, quotedSheet, rowOfKey, type Area } from '../src/book/area';
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

/** A model of the whole workbook in IronCalc: its cells, and the formulas of the sheets named. */
function modelOf(book: WorkbookSnapshot, isCalculated: (sheet: string) => boolean): Model {
  if (!isReady) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isReady = true;
  const model = new Model('planbok', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [index, sheet] of book.sheets.entries()) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  }
  for (const { name, area } of book.names) {
    if (area) model.newDefinedName(name, undefined, `${quotedSheet(area.sheet)}!${absolute(area)}`);
  }
  for (const [index, sheet] of book.sheets.entries()) {
    for (const [row, line] of sheet.values.entries()) {
      for (const [column, value] of line.entries()) {
        if (value !== null && value !== '') model.setUserInput(index, row + 1, column + 1, inputOf(value));
      }
    }
    if (!isCalculated(sheet.name)) continue;
    for (const [key, formula] of sheet.formulas)
      model.setUserInput(index, rowOfKey(key), columnOfKey(key), `=${formula}`);
  }
  model.evaluate();
  return model;
}

const absolute = (area: Omit<Area, 'sheet'>): string => areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** What IronCalc makes of each of the sheet's formulas, over all formulas of the workbook. */
export function calculated(book: WorkbookSnapshot, sheetName: string): Readonly<Record<string, string>> {
  const model = modelOf(book, () => true);
  const index = book.sheets.findIndex(({ name }) => name === sheetName);
  return Object.fromEntries(
    [...(book.sheets[index]?.formulas ?? [])].map(([key, formula]) => [
      `${cellName(rowOfKey(key), columnOfKey(key))} =${formula}`,
      model.getFormattedCellValue(index, rowOfKey(key), columnOfKey(key)),
    ]),
  );
}

/** Calculates every formula of the sheet with IronCalc over the cells of the whole workbook, and compares. */
export function disagreements(book: WorkbookSnapshot, sheetName: string): readonly Disagreement[] {
  const model = modelOf(book, (sheet) => sheet === sheetName);
  const index = book.sheets.findIndex(({ name }) => name === sheetName);
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return [...sheet.formulas].flatMap(([key, formula]): Disagreement[] => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const cached = textOf(valueAt(sheet, row, column));
    const result = model.getFormattedCellValue(index, row, column);
    const cell = `${quotedSheet(sheetName)}!${cellName(row, column)}`;
    return cached === result ? [] : [{ cell, formula, cached, calculated: result }];
  });
}
