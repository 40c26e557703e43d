import type { Block, ChartState } from './state';
import { strict, type Wire } from './strict';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type EmbeddedBarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const behindChart = new WeakMap<object, ChartState>();

export function chartObject(wire: Wire, state: ChartState): EmbeddedChart {
  const made = strict<EmbeddedChart, 'getContainerInfo' | 'getOptions'>('EmbeddedChart', wire, {
    getContainerInfo: () =>
      strict<GoogleAppsScript.Spreadsheet.ContainerInfo, 'getAnchorRow' | 'getAnchorColumn'>(
        'ContainerInfo',
        wire,
        {
          getAnchorRow: () => state.row,
          getAnchorColumn: () => state.column,
        },
      ),
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions, 'get'>('ChartOptions', wire, {
        get: (option) => (state.options[option] as string | undefined) ?? '',
      }),
  });
  behindChart.set(made, state);
  return made;
}

export function chartState(object: EmbeddedChart): ChartState {
  const state = behindChart.get(object);
  if (!state) throw new Error('fake: not a chart of this spreadsheet');
  return state;
}

const blockOf = (range: Range): Block => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

export function chartBuilder(wire: Wire): EmbeddedChartBuilder {
  let state: ChartState = { id: 0, type: '', row: 0, column: 0, ranges: [], options: {} };
  const members = {
    addRange: (range: Range): EmbeddedChartBuilder => {
      state = {
        ...state,
        ranges: [...state.ranges, { sheetId: range.getSheet().getSheetId(), block: blockOf(range) }],
      };
      return builder;
    },
    setPosition: (row: number, column: number): EmbeddedChartBuilder => {
      state = { ...state, row, column };
      return builder;
    },
    setOption: (option: string, value: unknown): EmbeddedChartBuilder => {
      state = { ...state, options: { ...state.options, [option]: value } };
      return builder;
    },
    setNumHeaders: (headers: number): EmbeddedChartBuilder => {
      state = { ...state, options: { ...state.options, headers } };
      return builder;
    },
    build: (): EmbeddedChart => {
      if (state.row === 0 || state.ranges.length === 0)
        throw new Error('Exception: A chart needs a position and data.');
      return chartObject(wire, state);
    },
  };
  const bars: EmbeddedBarChartBuilder = strict<
    EmbeddedBarChartBuilder,
    keyof typeof members | 'setStacked' | 'setTitle' | 'setColors'
  >('EmbeddedChartBuilder', wire, {
    ...members,
    setStacked: () => {
      state = { ...state, options: { ...state.options, isStacked: true } };
      return bars;
    },
    setTitle: (title) => {
      state = { ...state, options: { ...state.options, title } };
      return bars;
    },
    setColors: (colors) => {
      state = { ...state, options: { ...state.options, colors } };
      return bars;
    },
  });
  const builder: EmbeddedChartBuilder = strict<EmbeddedChartBuilder, keyof typeof members | 'asBarChart'>(
    'EmbeddedChartBuilder',
    wire,
    {
      ...members,
      asBarChart: () => {
        state = { ...state, type: 'BAR' };
        return bars;
      },
    },
  );
  return builder;
}
