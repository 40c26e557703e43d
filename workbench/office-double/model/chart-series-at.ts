import { refuse } from '../protocol/host-error';
import { chartReading, draftOf, type SeriesDraft } from '../store/charts';
import { chartNow, draftFor } from './chart';
import type { ChartAt, SeriesAt } from './targets';

/** The series of a chart as they are in its part now. */
export const seriesIn = (at: ChartAt) => chartReading(at.book, chartNow(at)).series;

/** A series is identified by its specification, since its position changes when another is removed. */
export const indexOf = ({ chart, key }: SeriesAt): number => {
  const index = typeof key === 'number' ? key : (draftOf(chart.book, chart.part)?.series.indexOf(key) ?? -1);
  return index < 0 || index >= seriesIn(chart).length ? refuse('ItemNotFound', 'ChartSeries') : index;
};

/** The specification of a series, to be changed; refuses one of a chart from the file. @param where the member that asks */
export const draftAt = (at: SeriesAt, where: string): SeriesDraft => {
  const draft = draftFor(at.chart, where).series[indexOf(at)];
  return draft ?? refuse('ItemNotFound', where);
};
