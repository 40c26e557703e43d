import type { ChartSpec } from '../../planbok/charts';
import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { either, number, objectOf, oneOf, optional, text, truth, whole, type Shape } from '../protocol/shape';
import type { CellRange } from '../store/cell-range';
import { draftOf, type SeriesDraft } from '../store/charts';
import { draftFor } from './chart';
import { labelsOf, usualLabels } from './chart-labels';
import { draftAt, indexOf, seriesIn } from './chart-series-at';
import { color } from './colors';
import { declared, object, type AxisAt, type ChartAt } from './targets';

const range: Shape<CellRange> = (value, where) => objectOf('Range')(value, where).target as CellRange;

const seriesAt = (chart: ChartAt, index: number) =>
  object('ChartSeries', { chart, key: draftOf(chart.book, chart.part)?.series[index] ?? index });

export const chartSeriesCollection = declared('ChartSeriesCollection', {
  items: (chart) => seriesIn(chart).map((_, index) => seriesAt(chart, index)),
  scalars: { count: (chart) => seriesIn(chart).length },
  methods: {
    add: method([optional(text), optional(whole)], (chart, name, index) => {
      const { series } = draftFor(chart, 'ChartSeriesCollection.add');
      const made: SeriesDraft = {
        name: name ?? `Series${series.length + 1}`,
        values: undefined,
        categories: series[0]?.categories,
        color: undefined,
        outline: undefined,
        labels: undefined,
      };
      series.splice(index ?? series.length, 0, made);
      return object('ChartSeries', { chart, key: made });
    }),
    getCount: method([], (chart) => seriesIn(chart).length),
    getItemAt: method([whole], (chart, index) =>
      index < 0 || index >= seriesIn(chart).length
        ? refuse('InvalidArgument', 'ChartSeriesCollection.getItemAt')
        : seriesAt(chart, index),
    ),
  },
});

export const chartSeries = declared('ChartSeries', {
  scalars: {
    name: settable(
      (at) => seriesIn(at.chart)[indexOf(at)]?.name.shown[0] ?? '',
      text,
      (at, name) => void (draftAt(at, 'ChartSeries.name').name = name),
    ),
    gapWidth: settable(
      ({ chart }) => draftOf(chart.book, chart.part)?.gap ?? 150,
      number,
      ({ chart }, gap) => void (draftFor(chart, 'ChartSeries.gapWidth').gap = gap),
    ),
    hasDataLabels: settable(
      (at) => labelsOf(at) !== undefined,
      truth,
      (at, hasLabels) =>
        void (draftAt(at, 'ChartSeries.hasDataLabels').labels = hasLabels
          ? (labelsOf(at) ?? usualLabels)
          : undefined),
    ),
  },
  navigations: {
    format: (at) => object('ChartSeriesFormat', at),
    dataLabels: (at) => object('ChartDataLabels', at),
  },
  methods: {
    setValues: method([range], (at, values) => void (draftAt(at, 'ChartSeries.setValues').values = values)),
    setXAxisValues: method(
      [range],
      (at, categories) => void (draftAt(at, 'ChartSeries.setXAxisValues').categories = categories),
    ),
    delete: method([], (at) => void draftFor(at.chart, 'ChartSeries.delete').series.splice(indexOf(at), 1)),
  },
});

export const chartSeriesFormat = declared('ChartSeriesFormat', {
  navigations: { fill: (at) => object('ChartFill', at), line: (at) => object('ChartLineFormat', at) },
});

export const chartFill = declared('ChartFill', {
  methods: {
    setSolidColor: method([color], (at, rgb) => void (draftAt(at, 'ChartFill.setSolidColor').color = rgb)),
    clear: method([], (at) => void (draftAt(at, 'ChartFill.clear').color = undefined)),
  },
});

const sides = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;
type Side = keyof typeof sides;

export const chartLegend = declared('ChartLegend', {
  scalars: {
    visible: settable(
      (at) => draftOf(at.book, at.part)?.legend !== undefined,
      truth,
      (at, isVisible) => {
        const draft = draftFor(at, 'ChartLegend.visible');
        draft.legend = isVisible ? (draft.legend ?? 'bottom') : undefined;
      },
    ),
    position: settable(
      (at) => {
        const side = draftOf(at.book, at.part)?.legend;
        return (Object.keys(sides) as Side[]).find((name) => sides[name] === side) ?? 'Bottom';
      },
      oneOf('Top', 'Bottom', 'Left', 'Right'),
      (at, side) => void (draftFor(at, 'ChartLegend.position').legend = sides[side]),
    ),
  },
});

export const chartAxes = declared('ChartAxes', {
  navigations: {
    categoryAxis: (chart) => object('ChartAxis', { chart, axis: 'category' }),
    valueAxis: (chart) => object('ChartAxis', { chart, axis: 'value' }),
  },
});

const valueOf = ({ chart }: AxisAt): ChartSpec['value'] | undefined => draftOf(chart.book, chart.part)?.value;

/** Changes the value axis; the category axis has no such setting. */
function setValueAxis({ chart, axis }: AxisAt, changes: Partial<ChartSpec['value']>, where: string): void {
  if (axis !== 'value') refuse('NotImplemented', `${where} of the category axis`);
  const draft = draftFor(chart, where);
  draft.value = { ...draft.value, ...changes };
}

/** An empty text lets Excel choose. */
const isEmpty = (value: unknown): boolean => value === '';
const limit = either(isEmpty, (): undefined => undefined, number);

export const chartAxis = declared('ChartAxis', {
  scalars: {
    type: ({ axis }) => (axis === 'value' ? 'Value' : 'Category'),
    visible: settable(
      ({ chart, axis }) => draftOf(chart.book, chart.part)?.[axis].isShown ?? true,
      truth,
      ({ chart, axis }, isShown) => {
        const draft = draftFor(chart, 'ChartAxis.visible');
        if (axis === 'value') draft.value = { ...draft.value, isShown };
        else draft.category = { ...draft.category, isShown };
      },
    ),
    reversePlotOrder: settable(
      ({ chart, axis }) =>
        axis === 'category' && draftOf(chart.book, chart.part)?.category.isReversed === true,
      truth,
      ({ chart, axis }, isReversed) => {
        const draft = draftFor(chart, 'ChartAxis.reversePlotOrder');
        if (axis === 'value') refuse('NotImplemented', 'ChartAxis.reversePlotOrder of the value axis');
        draft.category = { ...draft.category, isReversed };
      },
    ),
    minimum: settable(
      (at) => valueOf(at)?.minimum ?? '',
      limit,
      (at, minimum) => setValueAxis(at, { minimum }, 'ChartAxis.minimum'),
    ),
    maximum: settable(
      (at) => valueOf(at)?.maximum ?? '',
      limit,
      (at, maximum) => setValueAxis(at, { maximum }, 'ChartAxis.maximum'),
    ),
    majorUnit: settable(
      (at) => valueOf(at)?.step ?? '',
      limit,
      (at, step) => setValueAxis(at, { step }, 'ChartAxis.majorUnit'),
    ),
    numberFormat: settable(
      (at) => valueOf(at)?.format ?? 'General',
      text,
      (at, format) => setValueAxis(at, { format }, 'ChartAxis.numberFormat'),
    ),
  },
  navigations: { majorGridlines: (at) => object('ChartGridlines', at) },
});

export const chartGridlines = declared('ChartGridlines', {
  scalars: {
    visible: settable(
      (at) => at.axis === 'value' && valueOf(at)?.hasGridlines === true,
      truth,
      (at, hasGridlines) => setValueAxis(at, { hasGridlines }, 'ChartGridlines.visible'),
    ),
  },
});
