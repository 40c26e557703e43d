import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { excelOver } from './office';

/** A sheet with a table Plan over A1:B3, and the code of the error that `work` ends in. */
async function codeAfter(work: (sheet: Excel.Worksheet) => void): Promise<string | undefined> {
  const { excel } = excelOver(blankWorkbook());
  return await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B3').values = [
      ['Nr', 'Vad'],
      [1, 'a'],
      [2, 'b'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Plan';
    await context.sync();
    work(sheet);
    return await context.sync().then(
      () => undefined,
      (error: { code: string }) => error.code,
    );
  });
}

test.each<readonly [string, string | undefined, (sheet: Excel.Worksheet) => void]>([
  ['a table over another', 'InvalidArgument', (sheet) => void sheet.tables.add('B3:C5', true)],
  [
    'a name that a table has',
    'InvalidArgument',
    (sheet) => void (sheet.tables.add('D1:E2', true).name = 'plan'),
  ],
  ['a name that is a cell', 'InvalidArgument', (sheet) => void (sheet.tables.getItem('Plan').name = 'A1')],
  ['a name with blanks', 'InvalidArgument', (sheet) => void (sheet.tables.getItem('Plan').name = 'Min plan')],
  [
    'a resize that moves the header row',
    'InvalidArgument',
    (sheet) => sheet.tables.getItem('Plan').resize('A2:B3'),
  ],
  ['a resize to more rows', undefined, (sheet) => sheet.tables.getItem('Plan').resize('A1:B9')],
  ['a resize to less', undefined, (sheet) => sheet.tables.getItem('Plan').resize('A1:A2')],
  ['a merge in a table', 'InvalidOperation', (sheet) => sheet.getRange('A1:B1').merge()],
  ['a filter in a table', 'InvalidOperation', (sheet) => sheet.autoFilter.apply('A1:B3')],
  [
    'an array of the wrong size',
    'InvalidArgument',
    (sheet) => void (sheet.getRange('A1:B2').values = [[1, 2]]),
  ],
  ['an unknown table', 'ItemNotFound', (sheet) => void sheet.tables.getItem('Plan2').load('name')],
  ['a table by another case', undefined, (sheet) => void sheet.tables.getItem('PLAN').load('name')],
])('%s: %s', async (_, code, work) => {
  expect(await codeAfter(work)).toBe(code);
});

test('a table grows over what is written below and beside it, but not over another table', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B2').values = [
      ['Nr', 'Vad'],
      [1, 'a'],
    ];
    sheet.getRange('A4:B5').values = [
      ['X', 'Y'],
      [1, 2],
    ];
    const upper = sheet.tables.add('A1:B2', true);
    sheet.tables.add('A4:B5', true);
    sheet.getRange('C1').values = [['När']];
    sheet.getRange('A3').values = [[2]];
    const range = upper.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Blad1!A1:C3');
    // The row below belongs to the other table: writing there fills it, and moves no border.
    sheet.getRange('A4').values = [['Z']];
    range.load('address');
    const columns = upper.columns.load('items/name');
    const names = sheet.tables.getItemAt(1).columns.load('items/name');
    await context.sync();
    expect(columns.items.map(({ name }) => name)).toEqual(['Nr', 'Vad', 'När']);
    expect(names.items.map(({ name }) => name)).toEqual(['Z', 'Y']);
    upper.showTotals = false;
    const cells = upper.convertToRange().load('address');
    sheet.tables.load('items/name');
    await context.sync();
    expect(cells.address).toBe('Blad1!A1:C3');
    expect(sheet.tables.items).toHaveLength(1);
  });
  expect(workbench.typeInto({ sheet: 'Blad1', row: 6, column: 1 }, '9')).toEqual({ outcome: 'done' });
  const tables = snapshotOf(workbench.save()).sheets[0]?.tables.map(({ area }) => [area.row, area.rows]);
  expect(tables).toEqual([[4, 3]]);
});

test('rows are added at the end of a table', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B1').values = [['Nr', 'Vad']];
    const table = sheet.tables.add('A1:B1', true);
    table.rows.add(undefined, [
      [1, 'a'],
      [2, 'b'],
    ]);
    table.rows.add(undefined, [[3, 'c']]);
    const body = table.getDataBodyRange().load('values,address');
    table.rows.load('count');
    await context.sync();
    expect(body.address).toBe('Blad1!A2:B4');
    expect(body.values).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(table.rows.count).toBe(3);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
});
