import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { csvOf, describeLibreOffice } from '../libreoffice';
import { excelOver } from './office';

describeLibreOffice('another program reads what was written through the library', () => {
  test('values, formulas, a table, a chart and a page', async () => {
    const { excel, workbench } = excelOver(blankWorkbook());
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const days = sheet.getRange('C2:C3');
      days.numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd']];
      sheet.getRange('A1:C3').values = [
        ['Åtgärd', 'Antal', 'Klart'],
        ['Byt "lampor"', 3, 44377],
        ["'007", 4, 44378],
      ];
      sheet.tables.add('A1:C3', true).name = 'Plan';
      sheet.getRange('E1').formulas = [['=SUM(Plan[Antal])']];
      sheet.charts.add('BarStacked', sheet.getRange('A1:B3'), 'Columns').setPosition('G1', 'L9');
      sheet.getRange('A1:C1').format.fill.color = '#12394A';
      sheet.pageLayout.orientation = 'Landscape';
      const list = sheet.getRange('A5').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
      const rule = sheet.getRange('B2:B3').conditionalFormats.add('CellValue');
      rule.cellValue.format.fill.color = '#FF0000';
      rule.cellValue.rule = { formula1: '3', operator: 'GreaterThan' };
      await context.sync();
    });
    const seen = csvOf(new Map([['skriven', workbench.save()]]))
      .get('skriven')
      ?.get('Blad1');
    expect(seen?.trim().split(/\r?\n/).slice(0, 3)).toEqual([
      '"Åtgärd","Antal","Klart",,7',
      '"Byt ""lampor""",3,2021-06-30,,',
      '"007",4,2021-07-01,,',
    ]);
  }, 180_000);

  test('a sample with a cell written shows nothing else differently', async () => {
    const file = readFileSync(join(__dirname, '../../samples/handlingsplan-exempel.xlsx'));
    const { workbench } = excelOver(file);
    const sheet = workbench.book().active;
    expect(workbench.typeInto({ sheet, row: 200, column: 1 }, 'Ny')).toEqual({ outcome: 'done' });
    const seen = csvOf(
      new Map([
        ['fore', file],
        ['efter', workbench.save()],
      ]),
    );
    const [before, after] = [seen.get('fore'), seen.get('efter')];
    const lines = (text: string | undefined): readonly string[] => (text ?? '').trim().split(/\r?\n/);
    for (const [name, text] of before ?? []) {
      const now = lines(after?.get(name));
      expect(now.slice(0, lines(text).length)).toEqual(lines(text));
      if (name !== sheet) expect(now).toEqual(lines(text));
    }
  }, 180_000);
});
