import { withShapeOver, withShapeSaid } from '../../planbok/charts';
import { refuse } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { method, settable } from '../protocol/object-type';
import { oneOf, optional, text, truth, whole } from '../protocol/shape';
import { lastColumnOf, lastRowOf, type CellRange } from '../store/cell-range';
import {
  addChart,
  changeDrawing,
  chartReading,
  chartsIn,
  draftOf,
  removeChart,
  type ChartDraft,
  type LiveChart,
} from '../store/charts';
import { cellAt } from '../store/live-sheet';
import { isProtected } from '../store/protection';
import { cells, cellsMeant } from './addresses';
import { declared, object, type ChartAt, type SheetIn } from './targets';

const kinds = oneOf(
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
);

const chartAt = ({ book, sheet }: SheetIn, { part }: LiveChart): HostObject =>
  object('Chart', { book, sheet, part });

/** The chart's current state. @throws ItemNotFound */
export const chartNow = ({ book, sheet, part }: ChartAt): LiveChart =>
  chartsIn(book, sheet).find((chart) => chart.part === part) ?? refuse('ItemNotFound', 'Chart');

/** The chart's specification. @throws NotImplemented for a chart from the file, which is not changed */
export function draftFor(at: ChartAt, where: string): ChartDraft {
  chartNow(at);
  at.book.isDirty = true;
  return draftOf(at.book, at.part) ?? refuse('NotImplemented', `${where} of a chart from the file`);
}

const wordOf: Readonly<Record<string, string>> = {
  clustered: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};

function kindOf(at: ChartAt): string {
  const { plot, direction, grouping } = chartReading(at.book, chartNow(at));
  if (plot !== 'barChart') return plot.replace(/Chart$/, '').replace(/^./, (letter) => letter.toUpperCase());
  return `${direction === 'bar' ? 'Bar' : 'Column'}${wordOf[grouping] ?? 'Clustered'}`;
}

/** The first row and column of a block of numbers name its series and points, if they contain text. */
function seriesOf(range: CellRange, byRows: boolean): ChartDraft['series'] {
  const isText = (row: number, column: number): boolean =>
    typeof (cellAt(range.sheet, row, column)?.value ?? '') === 'string';
  const hasHead = range.rows > 1 && isText(range.row, lastColumnOf(range));
  const hasSide = range.columns > 1 && isText(lastRowOf(range), range.column);
  const top = range.row + (hasHead ? 1 : 0);
  const left = range.column + (hasSide ? 1 : 0);
  const body = {
    ...range,
    row: top,
    rows: lastRowOf(range) - top + 1,
    column: left,
    columns: lastColumnOf(range) - left + 1,
  };
  const side = hasSide ? { ...body, column: range.column, columns: 1 } : undefined;
  const head = hasHead ? { ...body, row: range.row, rows: 1 } : undefined;
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_, at) => ({
    name: nameAt(byRows ? side : head, byRows, at) ?? `Series${at + 1}`,
    values: byRows ? { ...body, row: top + at, rows: 1 } : { ...body, column: left + at, columns: 1 },
    categories: byRows ? head : side,
    color: undefined,
    outline: undefined,
    labels: undefined,
  }));
}

const nameAt = (names: CellRange | undefined, byRows: boolean, at: number): CellRange | undefined =>
  names &&
  (byRows ? { ...names, row: names.row + at, rows: 1 } : { ...names, column: names.column + at, columns: 1 });

function add(
  at: SheetIn,
  kind: ReturnType<typeof kinds>,
  source: CellRange | string,
  by: string | undefined,
): HostObject {
  const { book, sheet } = at;
  if (isProtected(sheet)) refuse('AccessDenied', 'ChartCollection.add');
  const range = cellsMeant(at, source, 'ChartCollection.add');
  const series = seriesOf(range, by === 'Rows' || (by !== 'Columns' && range.columns > range.rows));
  const chart = addChart(book, sheet, {
    kind,
    title: series.length === 1 ? '' : 'Chart Title',
    legend: 'bottom',
    gap: 150,
    series,
    category: { isReversed: false, isShown: true },
    value: {
      isShown: true,
      hasGridlines: true,
      minimum: undefined,
      maximum: undefined,
      step: undefined,
      format: undefined,
    },
  });
  return chartAt(at, chart);
}

const found = (at: SheetIn, name: string): HostObject | undefined => {
  const chart = chartsIn(at.book, at.sheet).find(
    (one) => one.name.toLowerCase() === name.toLowerCase() || chartId(one) === name,
  );
  return chart && chartAt(at, chart);
};

const chartId = ({ shapeId, drawing }: LiveChart): string =>
  `{${(Number(/(\d+)\.xml$/.exec(drawing)?.[1] ?? 0) * 65_536 + shapeId).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;

export const chartCollection = declared('ChartCollection', {
  items: (at) => chartsIn(at.book, at.sheet).map((chart) => chartAt(at, chart)),
  scalars: { count: ({ book, sheet }) => chartsIn(book, sheet).length },
  methods: {
    add: method([kinds, cells, optional(oneOf('Auto', 'Columns', 'Rows'))], (at, kind, source, by) =>
      add(at, kind, source, by),
    ),
    getCount: method([], ({ book, sheet }) => chartsIn(book, sheet).length),
    getItem: method(
      [text],
      (at, name) => found(at, name) ?? refuse('ItemNotFound', 'ChartCollection.getItem'),
    ),
    getItemOrNullObject: method([text], (at, name) => found(at, name)),
    getItemAt: method([whole], (at, index) => {
      const chart = chartsIn(at.book, at.sheet)[index];
      return chart ? chartAt(at, chart) : refuse('InvalidArgument', 'ChartCollection.getItemAt');
    }),
  },
});

/** Places the chart over the cells from one to the other; with a single cell the chart moves and keeps its size. */
function setPosition(at: ChartAt, start: string | CellRange, end: string | CellRange | undefined): void {
  const first = cellsMeant(at, start, 'Chart.setPosition');
  const chart = chartNow(at);
  const last = end === undefined ? undefined : cellsMeant(at, end, 'Chart.setPosition');
  const corner = last
    ? { row: lastRowOf(last), column: lastColumnOf(last) }
    : {
        row: first.row + chart.last.row - chart.first.row,
        column: first.column + chart.last.column - chart.first.column,
      };
  changeDrawing(at.book, at.sheet, chart, (xml, drawn) => withShapeOver(xml, drawn, first, corner));
}

export const chart = declared('Chart', {
  id: { key: 'Id', of: (at) => chartId(chartNow(at)) },
  scalars: {
    id: (at) => chartId(chartNow(at)),
    name: settable(
      (at) => chartNow(at).name,
      text,
      (at, name) =>
        changeDrawing(at.book, at.sheet, chartNow(at), (xml, drawn) => withShapeSaid(xml, drawn, { name })),
    ),
    chartType: settable(kindOf, kinds, (at, kind) => void (draftFor(at, 'Chart.chartType').kind = kind)),
  },
  navigations: {
    title: (at) => object('ChartTitle', at),
    legend: (at) => object('ChartLegend', at),
    series: (at) => object('ChartSeriesCollection', at),
    axes: (at) => object('ChartAxes', at),
    worksheet: ({ book, sheet }) => object('Worksheet', { book, sheet }),
  },
  methods: {
    delete: method([], (at) => removeChart(at.book, at.sheet, chartNow(at))),
    setPosition: method([cells, optional(cells)], (at, start, end) => setPosition(at, start, end)),
  },
});

/** The alternative text of the chart is its title. */
export const chartTitle = declared('ChartTitle', {
  scalars: {
    text: settable(
      (at) => chartReading(at.book, chartNow(at)).title,
      text,
      (at, said) => {
        draftFor(at, 'ChartTitle.text').title = said;
        changeDrawing(at.book, at.sheet, chartNow(at), (xml, drawn) =>
          withShapeSaid(xml, drawn, { descr: said }),
        );
      },
    ),
    visible: settable(
      (at) => chartReading(at.book, chartNow(at)).title !== '',
      truth,
      (at, isVisible) => {
        const draft = draftFor(at, 'ChartTitle.visible');
        draft.title = isVisible ? (draft.title ?? '') : undefined;
      },
    ),
  },
});
