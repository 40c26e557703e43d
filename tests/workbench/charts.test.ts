import { blankWorkbook } from '../hosts/xlsx/blank-workbook';
import { openWorkbench } from '../../workbench/office-double/open-workbench';
import { openPackage } from '../../src/opc/package';
import { orderFaults } from '../opc/schema-order';
import { excelOver } from './office';

test('a chart is made, filled, named, saved and found again', async () => {
  const { excel, workbench } = excelOver(blankWorkbook());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:C3').values = [
      ['Enhet', 'Klar', 'Pågår'],
      ['Norr', 3, 1],
      ['Söder', 2, 5],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'planbok läge';
    chart.title.text = 'Läge';
    chart.setPosition('E2', 'L15');
    chart.legend.position = 'Bottom';
    chart.axes.categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#1A7F37');
    first.format.line.color = '#767676';
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = '0;-0;';
    first.dataLabels.position = 'Center';
    first.dataLabels.format.font.color = '#FFFFFF';
    first.dataLabels.format.font.bold = true;
    const more = chart.series.add('Försenat');
    more.setValues(sheet.getRange('C2:C3'));
    more.setXAxisValues(sheet.getRange('A2:A3'));
    chart.series.load('items/name,count');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Klar', 'Pågår', 'Försenat']);
    // A series has no id: an object of one is good for one batch only.
    chart.series.getItemAt(2).delete();
    sheet.charts.load('items/name');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['planbok läge']);
  });
  expect([...workbench.unimplemented()]).toEqual([]);
  const again = openWorkbench(workbench.save());
  expect(again.sheet('Blad1').charts).toEqual([
    {
      name: 'planbok läge',
      title: 'Läge',
      kind: 'BarStacked',
      over: { sheet: 'Blad1', row: 2, column: 5, rows: 14, columns: 8 },
      categories: ['Norr', 'Söder'],
      series: [
        { name: 'Klar', values: [3, 2], color: '1A7F37' },
        { name: 'Pågår', values: [1, 5] },
      ],
    },
  ]);
  const part = openPackage(workbench.save())
    .names()
    .find((name) => name.includes('charts/chart'));
  const [, first = '', second = ''] = openPackage(workbench.save())
    .text(part ?? '')
    .split('<c:ser>');
  expect(orderFaults(openPackage(workbench.save()).text(part ?? ''))).toEqual([]);
  expect(first).toContain('<a:ln w="9525"><a:solidFill><a:srgbClr val="767676"/>');
  expect(first).toMatch(
    /<c:dLbls><c:numFmt formatCode="0;-0;" sourceLinked="0"\/>.*b="1".*val="FFFFFF".*<c:dLblPos val="ctr"\/>/,
  );
  expect(second).not.toContain('<c:dLbls>');
});
