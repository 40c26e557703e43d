import type { Area } from '../../book/area';
import type { Edit } from '../../book/edit';
import { barColorOf } from '../sheets/bar-color';
import type { ApiRequest } from './api-types';
import { apiColor } from './colors';
import { gridRange } from './grid-range';
import type { SheetTarget } from './sheet-target';

type SetChart = Extract<Edit, { readonly kind: 'setChart' }>;

/** Pixels that a cell of Sheets' own size takes: a chart is placed by its corner and sized in pixels. */
const CELL = { width: 100, height: 21 };

function chartRequest({ id, idOf }: SheetTarget, { over, chart }: SetChart): ApiRequest {
  // The cell above a series' numbers is its name: it goes in as the first row of each range.
  const sourceOf = (area: Area) => ({
    sourceRange: {
      sources: [gridRange(idOf(area.sheet) ?? id, { ...area, row: area.row - 1, rows: area.rows + 1 })],
    },
  });
  return {
    addChart: {
      chart: {
        spec: {
          title: chart.title,
          basicChart: {
            chartType: 'BAR',
            stackedType: 'STACKED',
            legendPosition: 'BOTTOM_LEGEND',
            headerCount: 1,
            domains: [{ domain: sourceOf(chart.categories) }],
            series: chart.series.map(({ values, look }) => ({
              series: sourceOf(values),
              targetAxis: 'BOTTOM_AXIS',
              colorStyle: { rgbColor: apiColor(barColorOf(look)) },
            })),
          },
        },
        position: {
          overlayPosition: {
            anchorCell: { sheetId: id, rowIndex: over.row - 1, columnIndex: over.column - 1 },
            widthPixels: over.columns * CELL.width,
            heightPixels: over.rows * CELL.height,
          },
        },
      },
    },
  };
}

/** Draws the charts. One that starts in the same cell, or has the same title, gives way. */
export function chartRequests(target: SheetTarget): readonly ApiRequest[] {
  const { work, before } = target;
  const gone = new Set(
    work.charts.flatMap(({ over, chart }) =>
      (before?.charts ?? []).flatMap(({ id, title, row, column }) =>
        (row === over.row && column === over.column) || title === chart.title ? [id] : [],
      ),
    ),
  );
  return [
    ...[...gone].map((objectId) => ({ deleteEmbeddedObject: { objectId } })),
    ...work.charts.map((edit) => chartRequest(target, edit)),
  ];
}
