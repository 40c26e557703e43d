import { snapshotOf } from '../../src/hosts/xlsx/read';
import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { excelOver } from './office';

test('what refers to a sheet follows its name, and reads #REF! when it is gone', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const plan = worksheets.add('Plan 2020');
    plan.getRange('A1:A2').values = [[1], [2]];
    const first = worksheets.getItem('Blad1');
    first.getRange('A1').formulas = [["=SUM('Plan 2020'!A1:A2)"]];
    first.getRange('B1').dataValidation.rule = {
      list: { inCellDropDown: true, source: plan.getRange('A1:A2') },
    };
    names.add('Mål', plan.getRange('A1:A2'));
    await context.sync();

    plan.name = 'Åtgärder';
    const formula = first.getRange('A1').load('formulas,values');
    const rule = first.getRange('B1').dataValidation.load('rule');
    const named = names.getItem('mål').load('formula,type,value,visible,scope');
    const range = names.getItem('Mål').getRangeOrNullObject().load('address');
    await context.sync();
    expect(formula.formulas).toEqual(
      [['=SUM(Åtgärder!A1:A2)']].map(([text]) => [text?.replace('Åtgärder', "'Åtgärder'")]),
    );
    expect(formula.values).toEqual([[3]]);
    expect(rule.rule.list?.source).toBe("='Åtgärder'!$A$1:$A$2");
    expect(named).toMatchObject({
      formula: "='Åtgärder'!$A$1:$A$2",
      type: 'Range',
      scope: 'Workbook',
      visible: true,
    });
    expect(range.address).toBe("'Åtgärder'!A1:A2");

    plan.delete();
    formula.load('formulas');
    const gone = names.getItem('Mål').load('type,formula');
    const nothing = names.getItem('Mål').getRangeOrNullObject();
    await context.sync();
    expect(formula.formulas).toEqual([['=SUM(#REF!A1:A2)']]);
    expect(gone).toMatchObject({ type: 'Error', formula: '=#REF!$A$1:$A$2' });
    expect(nothing.isNullObject).toBe(true);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
  expect(snapshotOf(workbench.save()).sheets.map(({ name }) => name)).toEqual(['Blad1']);
});

test('sheets move, hide and take only the names that Excel takes', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['Två', 'Tre', 'Fyra']) worksheets.add(name);
    worksheets.getItem('Fyra').position = 0;
    worksheets.getItem('Tre').visibility = 'VeryHidden';
    worksheets.getItem('Två').activate();
    worksheets.load('items/name,items/visibility,items/position,items/id');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ['Fyra', 'Visible', 0],
      ['Blad1', 'Visible', 1],
      ['Två', 'Visible', 2],
      ['Tre', 'VeryHidden', 3],
    ]);
  });
  expect(workbench.book().active).toBe('Två');
  const again = snapshotOf(workbench.save());
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Fyra', 'visible'],
    ['Blad1', 'visible'],
    ['Två', 'visible'],
    ['Tre', 'very-hidden'],
  ]);
  const refused = async (name: string): Promise<unknown> =>
    excel
      .run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      })
      .catch((error: { code: string }) => error.code);
  expect(await refused('a/b')).toBe('InvalidArgument');
  expect(await refused('x'.repeat(32))).toBe('InvalidArgument');
  expect(await refused("'a")).toBe('InvalidArgument');
  expect(await refused('två')).toBe('ItemAlreadyExists');
});

test('a sheet that is the last visible one is neither hidden nor deleted', async () => {
  const { excel } = excelOver(blankWorkbook());
  for (const work of [
    (sheet: Excel.Worksheet) => void (sheet.visibility = 'Hidden'),
    (sheet: Excel.Worksheet) => sheet.delete(),
  ])
    await expect(
      excel.run(async (context) => {
        work(context.workbook.worksheets.getItem('Blad1'));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('rows, columns, merges, links, filter and page are set, read back and saved', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:C1').values = [['Rubrik', 'x', 'y']];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3:C3').values = [['Nr', 'Vad', 'När']];
    sheet.autoFilter.apply(sheet.getRange('A3:C5'));
    sheet.getRange('C1').hyperlink = { address: 'https://example.org/', textToDisplay: 'Läs mer' };
    sheet.getRange('A2').hyperlink = { documentReference: 'Blad1!C3' };
    sheet.getRange('2:2').format.rowHeight = 30;
    sheet.getRange('B:B').format.columnWidth = 48;
    const format = sheet.getRange('A3:C3').format;
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    format.borders.getItem('EdgeBottom').color = '#12394A';
    format.font.size = 14;
    sheet.showGridlines = false;
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows('$3:$3');
    page.setPrintArea('A1:C5');
    page.centerHorizontally = true;
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.add('A7').delete();
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    page.headersFooters.defaultForAllPages.leftFooter = 'Plan & mål';
    page.headersFooters.defaultForAllPages.rightFooter = '&P (&N)';
    await context.sync();

    const texts = sheet.getRange('A1:C1').load('values');
    const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject().load('address,areas/items/address');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    const link = sheet.getRange('C1').load('hyperlink');
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet
      .getRange('A1:B1')
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    format.load('wrapText,horizontalAlignment,rowHeight,font/size');
    const edge = format.borders.getItem('EdgeBottom').load('style,color,weight');
    const mixed = sheet.getRange('A1:A3').format.font.load('size');
    page.load('orientation,paperSize,zoom,centerHorizontally');
    const footer = page.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
    sheet.load('showGridlines');
    await context.sync();
    expect(texts.values).toEqual([['Rubrik', '', 'Läs mer']]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(['Blad1!A1:B1']);
    expect(filter.address).toBe('Blad1!A3:C5');
    expect(link.hyperlink).toEqual({ address: 'https://example.org/', textToDisplay: 'Läs mer' });
    expect(rows.value.map(({ format: shown }) => shown?.rowHeight)).toEqual([15, 30, 15]);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 48 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ]);
    expect(format).toMatchObject({ wrapText: true, horizontalAlignment: 'Center' });
    expect(edge).toMatchObject({ style: 'Continuous', color: '#12394A', weight: 'Thin' });
    expect(mixed.size).toBeNull();
    expect(page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true });
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 8]);
    expect([footer.leftFooter, footer.centerFooter, footer.rightFooter]).toEqual([
      'Plan & mål',
      '',
      '&P (&N)',
    ]);
    expect(sheet.showGridlines).toBe(false);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
  const [saved] = snapshotOf(workbench.save()).sheets;
  expect(saved?.merges).toEqual([{ sheet: 'Blad1', row: 1, column: 1, rows: 1, columns: 2 }]);
  expect(saved?.filter).toEqual({ sheet: 'Blad1', row: 3, column: 1, rows: 3, columns: 3 });
  expect([...(saved?.links.values() ?? [])]).toEqual([
    { url: 'https://example.org/' },
    { sheet: 'Blad1', row: 3, column: 3 },
  ]);
});

test('properties, settings and custom XML parts are kept in the file', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const { properties, settings, customXmlParts } = context.workbook;
    properties.custom.add('planbok.språk', 'sv');
    properties.custom.add('annat', 'x');
    properties.custom.getItemOrNullObject('annat').delete();
    settings.add('vy', { flik: 'plan', rader: [1, 2] });
    const part = customXmlParts.add('<min xmlns="urn:min"><a>1</a></min>');
    const xml = part.getXml();
    properties.custom.load('items/key,items/value');
    await context.sync();
    expect(properties.custom.items.map(({ key, value }) => [key, value as string])).toEqual([
      ['planbok.språk', 'sv'],
    ]);
    expect(xml.value).toBe('<min xmlns="urn:min"><a>1</a></min>');
  });
  const saved = workbench.save();
  expect([...snapshotOf(saved).properties]).toEqual([['språk', 'sv']]);
  const { excel: again } = excelOver(saved);
  await again.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('vy').load('value');
    const part = context.workbook.customXmlParts
      .getByNamespace('urn:min')
      .getOnlyItemOrNullObject()
      .load('id');
    await context.sync();
    expect(setting.value).toEqual({ flik: 'plan', rader: [1, 2] });
    expect(part.isNullObject).toBe(false);
  });
});

test('of rows and columns is told what their cells have in common, and of the next sheet whether there is one', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Sist');
    const sheet = worksheets.getFirst();
    sheet.getRange('A1:B1').format.fill.color = '#FFF2CC';
    sheet.getRange('B1:B3').format.font.bold = true;
    const asked = { format: { fill: { color: true }, font: { bold: true } } } as const;
    const rows = sheet.getRange('A1:B3').getRowProperties(asked);
    const columns = sheet.getRange('A1:B3').getColumnProperties(asked);
    const next = sheet.getNextOrNullObject().load('name');
    const beyond = sheet.getNextOrNullObject().getNextOrNullObject().load('name');
    const used = sheet.getNextOrNullObject().getNextOrNullObject().getUsedRangeOrNullObject().load('address');
    await context.sync();
    const common = (color: string | null, bold: boolean | null) => ({
      format: { fill: { color }, font: { bold } },
    });
    expect(rows.value).toEqual([common('#FFF2CC', null), common('#FFFFFF', null), common('#FFFFFF', null)]);
    expect(columns.value).toEqual([common(null, false), common(null, true)]);
    expect([next.name, beyond.isNullObject, used.isNullObject]).toEqual(['Sist', true, true]);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
});
