import ExcelJS from 'exceljs';
import { guarded } from '../../../src/book/guarded';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { showcase } from '../../hosts/xlsx/showcase';

let tricky: Promise<Uint8Array> | undefined;

/** A plan with what a grid has to get right: panes, merged cells, hidden rows, columns and sheets, a list, links, days. */
export const trickyBook = (): Promise<Uint8Array> => (tricky ??= madeTricky());

async function madeTricky(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Plan', { views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] });
  sheet.columns = [8, 40, 20, 14, 14, 14].map((width) => ({ width }));
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = 'Handlingsplan';
  sheet.getCell('A1').font = { bold: true, size: 16, name: 'Calibri' };
  sheet.getCell('A2').value = 'En lång rad som fortsätter över de tomma cellerna till höger';
  sheet.getRow(3).values = ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kostnad'];
  sheet.getRow(3).eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E5F' } };
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  });
  for (let row = 4; row <= 200; row += 1) {
    sheet.getRow(row).values = [
      row - 3,
      `Åtgärd ${row - 3}`,
      'Skolchef',
      new Date(Date.UTC(2021, 0, row)),
      'Pågår',
      row * 1000.5,
    ];
    sheet.getCell(row, 4).numFmt = 'yyyy-mm-dd';
    sheet.getCell(row, 6).numFmt = '#,##0.00';
    sheet.getCell(row, 5).dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      formulae: ['"Ej påbörjad,Pågår,Klar"'],
    };
  }
  sheet.getCell('B5').value =
    'En åtgärd vars text är så lång att den bryts över flera rader i sin cell, utan att någon höjd är satt';
  sheet.getCell('B5').alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(7).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.mergeCells('A10:B11');
  sheet.getCell('A10').value = 'Mål 2';
  sheet.getCell('B12').value = { text: 'Till bladet Mål', hyperlink: "#'Mål och medel'!B2" };
  sheet.getCell('B13').value = { text: 'Ut på nätet', hyperlink: 'https://example.org/' };
  sheet.getCell('F201').value = { formula: 'SUM(F4:F6)', result: 15007.5 };
  const goals = book.addWorksheet('Mål och medel');
  goals.getCell('B2').value = 'Här';
  book.addWorksheet('Dold', { state: 'hidden' }).getCell('A1').value = 'hemligt';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What Planbok itself makes: looks, lists, conditional colours, a chart, agenda. */
export function planbokBook(): Uint8Array {
  const host = xlsxHost(blankWorkbook(), 'bok.xlsx');
  const read = host.read();
  host.apply(guarded(read, showcase(read)));
  return host.bytes();
}
