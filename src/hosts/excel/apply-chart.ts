import { cellName, type Address, type Area } from '../../book/area';
import { textOf } from '../../book/cells';
import type { ChartSeries } from '../../book/edit';
import { sheetNamed, valueAt } from '../../book/snapshot';
import { BAR_FIGURE, barStyleOf } from '../look-style';
import { blockIn } from './read-cells';
import type { EditOf, KnownChart, Writing } from './writing';

/** Charts of ours are known by this beginning of their name, in a file too. */
export const OWN_CHART = 'planbok ';

function nameOf(writing: Writing, { sheet, row, column }: Address): string {
  const snapshot = sheetNamed(writing.planned(), sheet);
  return snapshot ? textOf(valueAt(snapshot, row, column)) : '';
}

function fill(writing: Writing, series: Excel.ChartSeries, categories: Area, made: ChartSeries): void {
  series.name = nameOf(writing, made.name);
  series.setValues(blockIn(writing.sheet(made.values.sheet), made.values));
  series.setXAxisValues(blockIn(writing.sheet(categories.sheet), categories));
  series.format.fill.setSolidColor(`#${barStyleOf(made.look).fill}`);
  series.gapWidth = 55;
  series.hasDataLabels = true;
}

/** The figures stand readable within their bars, zeros are not written, and a white bar is seen (dataLabels: ExcelApi 1.8). */
function setBarLooks({ dataLabels, format }: Excel.ChartSeries, { look }: ChartSeries): void {
  const { text, outline } = barStyleOf(look);
  dataLabels.numberFormat = BAR_FIGURE;
  dataLabels.position = 'Center';
  dataLabels.format.font.color = `#${text}`;
  dataLabels.format.font.bold = true;
  format.line.color = `#${outline}`;
}

/**
 * Draws the chart over its area, in place of the one of ours that starts there or has the same title.
 * @param how `plain` leaves axes, labels and outlines as Excel makes them
 */
export function setChart(
  writing: Writing,
  { over, chart }: EditOf<'setChart'>,
  how: 'whole' | 'plain' = 'whole',
): void {
  const sheet = writing.sheet(over.sheet);
  const [first] = chart.series;
  if (!first) return;
  const known = writing.before.charts.get(over.sheet) ?? [];
  const name = `${OWN_CHART}${cellName(over.row, over.column)}`;
  const isOld = (old: KnownChart): boolean => old.name === name || old.title === chart.title;
  for (const old of known.filter(isOld)) sheet.charts.getItem(old.name).delete();
  const values = blockIn(writing.sheet(first.values.sheet), first.values);
  const made = sheet.charts.add('BarStacked', values, 'Columns');
  made.name = name;
  made.title.text = chart.title;
  const { row, column, rows, columns } = over;
  made.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
  chart.series.forEach((one, index) => {
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add();
    fill(writing, series, chart.categories, one);
    if (how === 'whole') setBarLooks(series, one);
  });
  made.legend.position = 'Bottom';
  if (how === 'whole') setAxes(made);
  writing.before.charts.set(over.sheet, [
    ...known.filter((old) => !isOld(old)),
    { name, title: chart.title },
  ]);
}

function setAxes(made: Excel.Chart): void {
  // The first category stands at the top, as in the table.
  made.axes.categoryAxis.reversePlotOrder = true;
  made.axes.valueAxis.minimum = 0;
}
