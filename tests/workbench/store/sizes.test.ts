import fc from 'fast-check';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import { pixelsOfWidth } from '../../../workbench/office-double/store/sizes';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../office';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const withColumns = (cols: string): Uint8Array =>
  blankWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols>${cols}</cols><sheetData/></worksheet>`,
  });

const widthText = (bytes: Uint8Array): string => openedPackage(bytes).text('xl/worksheets/sheet1.xml');

test.each([
  [9.140625, 64],
  [8.7109375, 61],
  [10.7109375, 75],
  [60.7109375, 425],
  [0, 0],
])('a width of %d in the file is %d pixels', (width, pixels) => {
  expect(pixelsOfWidth(width)).toBe(pixels);
});

test('a width that is read and set to what was read leaves the file as it is', async () => {
  for (const width of ['12.3456789', '8.88671875', '60.7109375', '9']) {
    const file = withColumns(`<col min="2" max="3" width="${width}" customWidth="1"/>`);
    const { excel, workbench } = excelOver(file);
    await excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Blad1').getRange('B:C');
      format.load('columnWidth');
      await context.sync();
      format.columnWidth = format.columnWidth + 0;
      await context.sync();
    });
    expect(widthText(workbench.save())).toBe(widthText(file));
  }
});

test('any width in points is read back to the nearest pixel', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async (pixels) => {
      const { excel, workbench } = excelOver(blankWorkbook());
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRange('B1').format.columnWidth = pixels * 0.75;
        await context.sync();
      });
      const again = openWorkbench(workbench.save()).sheet('Blad1');
      expect(again.columnWidths.get(2) ?? again.defaultColumnWidth).toBe(pixels);
    }),
    { numRuns: 30 },
  );
});

test('a row that is fitted has room for its largest font, also where a formula has no value yet', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').formulas = [['=1+1']];
    sheet.getRange('A2').values = [['x']];
    sheet.getRange('A1').format.font.size = 20;
    sheet.getRange('A1:A2').format.autofitRows();
    await context.sync();
  });
  const heights = [...widthText(workbench.save()).matchAll(/<row r="\d"[^>]* ht="([\d.]+)"/g)];
  expect(heights.map(([, height]) => Number(height))).toEqual([27.25, 15]);
});
