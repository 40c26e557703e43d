import type { SpecLabels } from '../../planbok/charts';
import { refuse } from '../protocol/host-error';
import { settable } from '../protocol/object-type';
import { oneOf, text, truth } from '../protocol/shape';
import { draftAt } from './chart-series-at';
import { color } from './colors';
import { declared, object, type SeriesAt } from './targets';

/** Labels as Excel draws them when a series gets them. */
export const usualLabels: SpecLabels = {
  format: undefined,
  color: undefined,
  isBold: false,
  isCentred: false,
};

/** The labels of a series; `undefined` for none, and for a series from the file, whose labels are not read. */
export const labelsOf = ({ key }: SeriesAt): SpecLabels | undefined =>
  typeof key === 'number' ? undefined : key.labels;

/** Setting something of labels shows them, as `hasDataLabels` does. */
function setLabels(at: SeriesAt, changes: Partial<SpecLabels>, where: string): void {
  const draft = draftAt(at, where);
  draft.labels = { ...(draft.labels ?? usualLabels), ...changes };
}

export const chartDataLabels = declared('ChartDataLabels', {
  scalars: {
    numberFormat: settable(
      (at) => labelsOf(at)?.format ?? 'General',
      text,
      (at, format) => setLabels(at, { format }, 'ChartDataLabels.numberFormat'),
    ),
    position: settable(
      (at) => (labelsOf(at)?.isCentred === true ? 'Center' : 'Invalid'),
      // Excel refuses a stacked bar's label outside of it.
      oneOf('Center', 'InsideEnd', 'InsideBase'),
      (at, position) =>
        position === 'Center'
          ? setLabels(at, { isCentred: true }, 'ChartDataLabels.position')
          : refuse('NotImplemented', `ChartDataLabels.position ${position}`),
    ),
  },
  navigations: { format: (at) => object('ChartDataLabelFormat', at) },
});

export const chartDataLabelFormat = declared('ChartDataLabelFormat', {
  navigations: { font: (at) => object('ChartFont', at) },
});

export const chartFont = declared('ChartFont', {
  scalars: {
    bold: settable(
      (at) => labelsOf(at)?.isBold ?? false,
      truth,
      (at, isBold) => setLabels(at, { isBold }, 'ChartFont.bold'),
    ),
    color: settable(
      (at) => `#${labelsOf(at)?.color ?? '000000'}`,
      color,
      (at, rgb) => setLabels(at, { color: rgb }, 'ChartFont.color'),
    ),
  },
});

export const chartLineFormat = declared('ChartLineFormat', {
  scalars: {
    color: settable(
      (at) => (typeof at.key === 'number' ? '' : `#${at.key.outline ?? '000000'}`),
      color,
      (at, rgb) => void (draftAt(at, 'ChartLineFormat.color').outline = rgb),
    ),
  },
});
