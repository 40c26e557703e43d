import { snapshotOf } from '../../src/hosts/xlsx/read';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('formulas follow what is written, in the same batch, to the last digit', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B3').values = [
      ['Status', 'Antal'],
      ['Klar', 3],
      ['Pågår', 1],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Plan';
    sheet.getRange('D1:D4').formulas = [
      ['=COUNTIFS(Plan[Status],"Klar")'],
      ['=SUM(Plan[Antal])'],
      ['=B3/B2'],
      ['=D1&" av "&D2'],
    ];
    const results = sheet.getRange('D1:D4').load('values');
    await context.sync();
    expect(results.values).toEqual([[1], [4], [0.333333333333333], ['1 av 4']]);
    sheet.getRange('A3').values = [['Klar']];
    results.load('values');
    await context.sync();
    expect(results.values[0]).toEqual([2]);
  });
  expect(workbench.typeInto({ sheet: 'Blad1', row: 2, column: 2 }, '10')).toEqual({ outcome: 'done' });
  const shown = workbench.rows('Blad1', 1, 99)[1]?.cells.find(({ column }) => column === 4);
  expect(shown).toMatchObject({ text: '11', formula: '=SUM(Plan[Antal])' });
  const saved = snapshotOf(workbench.save());
  expect(saved.sheets[0]?.values[1]?.[3]).toBe(11);
});

test('a formula that cannot be worked out is marked, not guessed', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [['=FINNSINTE(1)']];
    await context.sync();
  });
  expect(workbench.rows('Blad1', 1, 99)[0]?.cells[0]).toMatchObject({ value: null, isStale: true });
});

test('calculation put off until the next sync waits for it', async () => {
  const { excel } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').formulas = [['=A1*2']];
    const before = sheet.getRange('B1').load('values');
    await context.sync();
    expect(before.values).toEqual([['']]);
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    expect(after.values).toEqual([[4]]);
  });
});

test('a formula that gave way to a number and comes back is computed again', () => {
  const { workbench } = excelOver(blankWorkbook());
  const at = (row: number) => ({ sheet: 'Blad1', row, column: 1 });
  for (const formula of ['=A2*2', '=SUM(A2)']) {
    workbench.typeInto(at(2), '4');
    workbench.typeInto(at(1), formula);
    const computed = workbench.cell(at(1)).value;
    workbench.typeInto(at(1), '7');
    workbench.typeInto(at(1), formula);
    expect(workbench.cell(at(1)).value).toBe(computed);
    workbench.typeInto(at(2), '5');
    expect(workbench.cell(at(1)).value).not.toBe(computed);
  }
});
