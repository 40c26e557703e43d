import type { CellValue } from '../../../src/book/cells';
import { isDate } from '../../../src/book/cells';
import { blankWorkbook } from '../xlsx/blank-workbook';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(value: CellValue): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'object' && !isDate(value)) throw new Error('plan-file: errors are not written');
  const text = typeof value === 'object' ? value.date : String(value);
  return `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

/** A file with these lines in its one sheet, `Blad1`; days as texts. Quicker to make than to write. */
export const planFile = (lines: readonly (readonly CellValue[])[]): Uint8Array =>
  blankWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines
      .map((line) => `<row>${line.map(cellXml).join('')}</row>`)
      .join('')}</sheetData></worksheet>`,
  });
