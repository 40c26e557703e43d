import ExcelJS from 'exceljs';
import { cellKey } from '../../../src/book/area';
import type { CellValue } from '../../../src/book/cells';

/** A sheet as another program reads it: by `cellKey`. */
export interface SecondSheet {
  readonly name: string;
  readonly values: ReadonlyMap<number, CellValue>;
  readonly formulas: ReadonlyMap<number, string>;
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]')
    return dayOf(value as Date);
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return plain(value.text);
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) {
    return plain((value as { result?: ExcelJS.CellValue }).result);
  }
  return JSON.stringify(value);
}

function dayOf(date: Date): CellValue {
  if (Number.isNaN(date.getTime())) return null;
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const time = iso.slice(11, 19);
  return time === '00:00:00' ? { date: iso.slice(0, 10) } : { date: iso.slice(0, 10), time };
}

/** Rules are left out, of which exceljs would note one for each cell that it is on. */
const ignoreNodes = ['dataValidations'];

/** Reads a workbook with exceljs. It repeats a merged cell's value all over the merge: those repetitions are left out. */
export async function secondReading(file: Buffer): Promise<readonly SecondSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ExcelJS.Buffer, { ignoreNodes });
  return workbook.worksheets.map((sheet) => {
    const values = new Map<number, CellValue>();
    const formulas = new Map<number, string>();
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, column) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = plain(cell.value);
        const isLost = value === null || value === '' || (value === 0 && cell.formula !== undefined);
        if (!isLost) values.set(cellKey(rowNumber, column), value);
        if (cell.formula) formulas.set(cellKey(rowNumber, column), cell.formula);
      });
    });
    return { name: sheet.name, values, formulas };
  });
}
