import { snapshotOf } from '../../src/hosts/xlsx/read';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('a table takes in what is written right below it, and keeps its headings apart', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:C3').values = [
      ['Nr', 'Åtgärd', 'Nr'],
      [1, 'Byt lampor', ''],
      [2, 'Sluta flyga', 'x'],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Plan';
    table.style = 'TableStyleLight1';
    await context.sync();
    sheet.getRange('A4:B4').values = [[3, 'Cykla']];
    const range = table.getRange().load('address,values');
    sheet.freezePanes.freezeRows(1);
    const font = sheet.getRange('A1:C1').format.font;
    font.bold = true;
    sheet.getRange('A1:C1').format.fill.color = '#12394A';
    sheet.getRange('A:A').format.columnWidth = 60;
    const width = sheet.getRange('A1').format.load('columnWidth');
    table.load('style,showFilterButton');
    const props = sheet
      .getRange('A1:B2')
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(range.address).toBe('Blad1!A1:C4');
    expect(range.values[0]).toEqual(['Nr', 'Åtgärd', 'Nr2']);
    expect(width.columnWidth).toBe(60);
    expect(props.value[0]?.[0]).toEqual({ format: { fill: { color: '#12394A' }, font: { bold: true } } });
    expect(props.value[1]?.[0]).toEqual({ format: { fill: { color: '#FFFFFF' }, font: { bold: false } } });
    expect(table.style).toBe('TableStyleLight1');
  });
  expect([...workbench.unimplemented()]).toEqual([]);
  const saved = snapshotOf(workbench.save());
  expect(saved.sheets[0]?.tables).toEqual([
    { name: 'Plan', area: { sheet: 'Blad1', row: 1, column: 1, rows: 4, columns: 3 }, totalsRow: false },
  ]);
  expect(saved.sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
});
