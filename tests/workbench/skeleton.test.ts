import { snapshotOf } from '../../src/hosts/xlsx/read';
import { sheetNamed } from '../../src/book/snapshot';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('the real library writes into a workbook file and reads it back', async () => {
  const { excel, workbench } = excelOver(blankWorkbook(), { today: '2021-03-23' });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan 2021');
    const range = sheet.getRange('A1:C2');
    range.numberFormat = [
      ['@', 'General', 'yyyy-mm-dd'],
      ['@', 'General', 'yyyy-mm-dd'],
    ];
    range.values = [
      ['007', '1-2', 44196],
      ['=1+1', '=1+1', null],
    ];
    range.load('values,formulas,numberFormat,address,text');
    await context.sync();
    expect(range.address).toBe("'Plan 2021'!A1:C2");
    expect(range.values[0]).toEqual(['007', 44198, 44196]);
    expect(range.formulas[1]).toEqual(['=1+1', '=1+1', '']);
    expect(range.text[0]).toEqual(['007', '2-Jan', '2020-12-31']);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
  const saved = snapshotOf(workbench.save());
  expect(sheetNamed(saved, 'Plan 2021')?.values[0]).toEqual([
    '007',
    { date: '2021-01-02' },
    { date: '2020-12-31' },
  ]);
});

test('errors are those of Excel', async () => {
  const { excel } = excelOver(blankWorkbook());
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getItem('Saknas').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});
