import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';
import { excelOver } from '../office';

/** Heights of the first three rows, in points. */
async function heights(height?: number): Promise<readonly number[]> {
  const { excel } = excelOver(blankWorkbook());
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A3').values = [['24'], ['10'], ['11']];
    const row = sheet.getRange('2:2');
    row.format.autofitRows();
    if (height !== undefined) row.format.rowHeight = height;
    sheet.getRange('A2').format.font.size = 20;
    const rows = ['1:1', '2:2', '3:3'].map((name) => sheet.getRange(name).load('format/rowHeight'));
    await context.sync();
    return rows.map(({ format }) => format.rowHeight);
  });
}

test('a row that follows its text is higher when the text grows, as in Excel', async () => {
  const [first, second = 0, third] = await heights();
  expect(first).toBe(third);
  expect(second).toBeGreaterThan(26);
});

test('a formula that has no value yet makes room for it', async () => {
  const { excel } = excelOver(blankWorkbook());
  const height = await excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem('Blad1').getRange('2:2');
    const cell = context.workbook.worksheets.getItem('Blad1').getRange('A2');
    context.application.suspendApiCalculationUntilNextSync();
    cell.formulas = [['=1+1']];
    cell.format.font.size = 20;
    row.format.autofitRows();
    row.load('format/rowHeight');
    await context.sync();
    return row.format.rowHeight;
  });
  expect(height).toBeGreaterThan(26);
});

test('a row that a person has given a height keeps it', async () => {
  expect((await heights(17))[1]).toBe(17);
});
