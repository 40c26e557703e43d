import { attribute, scan } from './xml';

/** Cells that a chart refers to, with the texts that the file has cached for them. */
export interface ChartCells {
  /** A reference as in a formula; `''` when the chart holds the text itself. */
  readonly ref: string;
  readonly shown: readonly string[];
}

export interface ReadSeries {
  readonly name: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
  /** `RRGGBB`; `undefined` unless the series itself has a solid fill. */
  readonly color: string | undefined;
}

export interface ChartReading {
  /** The element of the first plot: `barChart`, `lineChart`, `pieChart` … */
  readonly plot: string;
  /** `bar` for horizontal bars, `col` for vertical columns. */
  readonly direction: string;
  readonly grouping: string;
  readonly title: string;
  readonly series: readonly ReadSeries[];
}

type Slot = 'name' | 'categories' | 'values';

interface Draft {
  readonly cells: Record<Slot, { ref: string; shown: string[] }>;
  color: string | undefined;
}

const slots: Readonly<Record<string, Slot>> = {
  tx: 'name',
  cat: 'categories',
  xVal: 'categories',
  val: 'values',
  yVal: 'values',
};

const empty = (): Draft => {
  const cells = () => ({ ref: '', shown: [] as string[] });
  return { cells: { name: cells(), categories: cells(), values: cells() }, color: undefined };
};

/** Reads from a chart part (ISO 29500-1, 21.2) what is needed to draw an outline of the chart. */
export function readChart(xml: string, part?: string): ChartReading {
  const series: Draft[] = [];
  let [plot, direction, grouping, title] = ['', '', '', ''];
  let point = 0;
  let text = '';
  const slotIn = (path: readonly string[]): Slot | undefined => {
    const at = path.indexOf('ser');
    return at < 0 ? undefined : slots[path[at + 1] ?? ''];
  };
  scan(
    xml,
    {
      open: (tag, path) => {
        text = '';
        const parent = path.at(-1);
        if (parent === 'plotArea' && tag.name.endsWith('Chart')) plot ||= tag.name;
        else if (tag.name === 'barDir') direction ||= attribute(tag, 'val') ?? '';
        else if (tag.name === 'grouping') grouping ||= attribute(tag, 'val') ?? '';
        else if (tag.name === 'ser') series.push(empty());
        else if (tag.name === 'pt') point = Number(attribute(tag, 'idx') ?? 0);
        else if (tag.name === 'srgbClr' && parent === 'solidFill' && path.at(-3) === 'ser') {
          const last = series.at(-1);
          if (last) last.color ??= attribute(tag, 'val')?.toUpperCase();
        }
      },
      text: (piece) => (text += piece),
      close: (name, path) => {
        const slot = slotIn(path);
        const cells = slot === undefined ? undefined : series.at(-1)?.cells[slot];
        if (name === 'f' && cells) cells.ref ||= text;
        else if (name === 'v' && cells) cells.shown[path.at(-1) === 'pt' ? point : 0] = text;
        else if (name === 't' && path.includes('title') && !path.includes('plotArea')) title += text;
      },
    },
    part,
  );
  return {
    plot,
    direction,
    grouping,
    title,
    series: series.map(({ cells, color }) => ({ ...cells, color })),
  };
}
