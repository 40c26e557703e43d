import { snapshotOf } from '../../src/hosts/xlsx/read';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('a rule on part of another rule takes its place there', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const lists = context.workbook.worksheets.add('Listor');
    lists.getRange('A1:A2').values = [['Klar'], ['Pågår']];
    lists.visibility = 'VeryHidden';
    sheet.getRange('B2:B10').dataValidation.rule = {
      list: { inCellDropDown: true, source: lists.getRange('A1:A2') },
    };
    sheet.getRange('B5').dataValidation.rule = {
      date: { formula1: '1', operator: 'GreaterThanOrEqualTo' },
    };
    const all = sheet.getRange('B2:B10').dataValidation.load('type');
    const one = sheet.getRange('B5').dataValidation.load('type,rule');
    const list = sheet.getRange('B2').dataValidation.load('type,rule,errorAlert');
    const ruled = sheet.getRange('A1:C20').getSpecialCellsOrNullObject('DataValidations').load('address');
    await context.sync();
    expect(all.type).toBe('Inconsistent');
    expect(one.rule).toEqual({ date: { formula1: 1, operator: 'GreaterThanOrEqualTo' } });
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: '=Listor!$A$1:$A$2' } });
    expect(list.errorAlert).toMatchObject({ style: 'Stop', showAlert: true });
    expect(ruled.address).toBe('Blad1!B2:B4,Blad1!B6:B10,Blad1!B5');
  });
  expect(workbench.typeInto({ sheet: 'Blad1', row: 2, column: 2 }, 'Kanske')).toEqual({
    outcome: 'refused-by-rule',
  });
  expect(workbench.typeInto({ sheet: 'Blad1', row: 2, column: 2 }, 'Klar')).toEqual({ outcome: 'done' });
  expect(workbench.sheet('Blad1').rules[0]?.choices).toEqual(['Klar', 'Pågår']);
  expect([...workbench.unimplemented()]).toEqual([]);
  const rules = snapshotOf(workbench.save()).sheets[0]?.rules;
  expect(rules?.map(({ rule }) => rule.kind)).toEqual(['list', 'list', 'date']);
});

test('conditional formats: the last one added is the strongest, and each keeps its id', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A5');
    for (const [text, fill] of [
      ['Klar', '#DFF1E3'],
      ['Pågår', '#E1EEFB'],
    ] as const) {
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.fill.color = fill;
      format.cellValue.format.font.color = '#0B5A26';
      format.cellValue.rule = { formula1: `="${text}"`, operator: 'EqualTo' };
    }
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1=1';
    custom.custom.format.font.bold = true;
    range.conditionalFormats.load('items/id,items/type,items/priority');
    await context.sync();
    const [first, second, third] = range.conditionalFormats.items;
    expect([first, second, third].map((item) => item?.type)).toEqual(['Custom', 'CellValue', 'CellValue']);
    const rule = second?.cellValueOrNullObject.load('rule,format/fill/color');
    const none = first?.cellValueOrNullObject.load('rule');
    const at = third?.getRange().load('address');
    first?.delete();
    await context.sync();
    expect(rule?.rule).toEqual({ formula1: '="Pågår"', operator: 'EqualTo' });
    expect(rule?.format.fill.color).toBe('#E1EEFB');
    expect(none?.isNullObject).toBe(true);
    expect(at?.address).toBe('Blad1!A1:A5');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  workbench.typeInto({ sheet: 'Blad1', row: 1, column: 1 }, 'klar');
  expect(workbench.rows('Blad1', 1, 99)[0]?.cells[0]?.overlay).toEqual({ fill: 'DFF1E3', color: '0B5A26' });
  expect([...workbench.unimplemented()]).toEqual([]);
});

test('a list of more than 255 characters is refused as Excel refuses it', async () => {
  const { excel } = excelOver(blankWorkbook());
  await expect(
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
