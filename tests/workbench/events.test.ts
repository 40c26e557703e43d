import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test('handlers hear of changes, by the add-in, a person and somebody else, until they are removed', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const heard: (readonly [string, string, string])[] = [];
  const selected: string[] = [];
  const handler = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.onChanged.add(async ({ address, source, changeType }) => {
      heard.push([address, source, changeType]);
    });
    worksheets.onSelectionChanged.add(async ({ address }) => void selected.push(address));
    await context.sync();
    return added;
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1:B1').values = [[1, 2]];
    await context.sync();
  });
  workbench.typeInto({ sheet: 'Blad1', row: 2, column: 1 }, 'x');
  workbench.typeRemotely({ sheet: 'Blad1', row: 3, column: 1 }, 'y');
  workbench.select({ sheet: 'Blad1', row: 1, column: 1, rows: 2, columns: 2 });
  await soon();
  expect(heard).toEqual([
    ['A1:B1', 'Local', 'RangeEdited'],
    ['A2', 'Local', 'RangeEdited'],
    ['A3', 'Remote', 'RangeEdited'],
  ]);
  expect(selected).toEqual(['A1:B2']);

  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbench.typeInto({ sheet: 'Blad1', row: 4, column: 1 }, 'tyst');
  await excel.run(handler.context, async (context) => {
    handler.remove();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  workbench.typeInto({ sheet: 'Blad1', row: 5, column: 1 }, 'ohörd');
  await soon();
  expect(heard).toHaveLength(3);
  expect([...workbench.unimplemented()]).toEqual([]);
});

test('one sheet has handlers of its own', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  const heard: string[] = [];
  await excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Annat');
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.load('id');
    other.load('id');
    await context.sync();
    sheet.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  workbench.typeInto({ sheet: 'Annat', row: 1, column: 1 }, 'x');
  workbench.typeInto({ sheet: 'Blad1', row: 2, column: 2 }, 'x');
  await soon();
  expect(heard).toEqual(['B2']);
});
