import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('an add-in of a workbook that is no longer open reaches none', async () => {
  const first = excelOver(blankWorkbook());
  let goOn: () => void = () => undefined;
  let isDone = false;
  const begun = new Promise<void>((resolve) => (goOn = resolve));
  const late = first.excel.run(async (context) => {
    context.workbook.worksheets.add('Sent');
    await begun;
    await context.sync();
  });
  void late.then(() => (isDone = true));
  const second = excelOver(blankWorkbook());
  goOn();
  void first.excel.run(async (context) => {
    context.workbook.worksheets.add('Senare');
    await context.sync();
  });
  const names = await second.excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect([names, isDone]).toEqual([['Blad1'], false]);
  expect(first.workbench.requests).toHaveLength(0);
});
