import type { Edit } from '../../book/edit';
import { barColorOf } from '../sheets/bar-color';
import { rangeOf, type Target } from './target';
import type { SheetWork } from '../sheets/work';

type SetChart = Extract<Edit, { readonly kind: 'setChart' }>;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Pixels that a cell of Sheets' own size takes: a chart is placed by its corner and sized in pixels. */
const CELL = { width: 100, height: 21 };

function isReplacedBy(chart: Chart, { over, chart: { title } }: SetChart): boolean {
  const info = chart.getContainerInfo();
  const isThere = info.getAnchorRow() === over.row && info.getAnchorColumn() === over.column;
  return isThere || String(chart.getOptions().get('title')) === title;
}

function drawn(target: Target, { over, chart }: SetChart): Chart {
  const { sheet } = target;
  const builder = sheet.newChart().asBarChart().setStacked().setTitle(chart.title);
  const colors = chart.series.map(({ look }) => `#${barColorOf(look)}`);
  // The cell above a series' numbers is its name: it goes in as the first row of each range.
  const withHeader = (area: SetChart['over']): SetChart['over'] => ({
    ...area,
    row: area.row - 1,
    rows: area.rows + 1,
  });
  return [chart.categories, ...chart.series.map(({ values }) => values)]
    .reduce(
      (made, area) => made.addRange(rangeOf(target, withHeader(area))),
      builder.setColors(colors).setNumHeaders(1),
    )
    .setPosition(over.row, over.column, 0, 0)
    .setOption('width', over.columns * CELL.width)
    .setOption('height', over.rows * CELL.height)
    .build();
}

/** Draws the charts. One that starts in the same cell, or has the same title, gives way. */
export function setCharts(target: Target, { charts }: SheetWork): void {
  for (const edit of charts) {
    for (const old of target.facts.charts) if (isReplacedBy(old, edit)) target.sheet.removeChart(old);
    target.sheet.insertChart(drawn(target, edit));
  }
}
