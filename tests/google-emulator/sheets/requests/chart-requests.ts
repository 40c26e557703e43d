import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { blockOf, sheetById } from '../grid-range';
import type { Handler } from './handler';

export const addChart: Handler<sheets_v4.Schema$AddChartRequest> = (book, { chart }, at) => {
  const anchor = chart?.position?.overlayPosition?.anchorCell;
  if (!chart || !anchor) throw invalid(`${at}: A chart needs a position.`);
  const { domains = [], series = [] } = chart.spec?.basicChart ?? {};
  const sources = [
    ...domains.flatMap(({ domain }) => domain?.sourceRange?.sources ?? []),
    ...series.flatMap((one) => one.series?.sourceRange?.sources ?? []),
  ];
  if (sources.length === 0) throw invalid(`${at}: A chart needs data.`);
  const heights = sources.map((range) => {
    const { row, endRow, column, endColumn } = blockOf(book, range);
    // "Exactly one dimension must have a length of 1 across all sources in the domain or series."
    if (endColumn - column !== 1) throw invalid(`${at}: A source must be one column wide.`);
    return endRow - row;
  });
  if (new Set(heights).size > 1) throw invalid(`${at}: All sources must have the same length.`);
  const made = { ...chart, chartId: chart.chartId ?? (book.nextId += 1) };
  sheetById(book, anchor.sheetId).charts.push(made);
  return { addChart: { chart: made } };
};

export const deleteEmbeddedObject: Handler<sheets_v4.Schema$DeleteEmbeddedObjectRequest> = (
  book,
  { objectId },
  at,
) => {
  const sheet = book.sheets.find(({ charts }) => charts.some(({ chartId }) => chartId === objectId));
  if (!sheet) throw invalid(`${at}: No object with id: ${objectId ?? ''}`);
  sheet.charts = sheet.charts.filter(({ chartId }) => chartId !== objectId);
};
