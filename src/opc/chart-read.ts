import { attribute, scan } from './xml';

/** A run of cells that a chart shows, with what it showed when the file was written. */
export interface ChartCells {
  /** As in a formula; `''` for a text of the chart's own. */
  readonly ref: string;
  readonly shown: readonly string[];
}

export interface ReadSeries {
  readonly name: ChartCells;
  readonly categories: ChartCells;
  readonly values: ChartCells;
  /** `RRGGBB`, where it has a plain colour of its own. */
  readonly color: string | undefined;
}

export interface ChartReading {
  /** The element of the first plot: `barChart`, `lineChart`, `pieChart` … */
  readonly plot: string;
  /** `bar` lies, `col` stands. */
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

/** What a chart part shows (ISO 29500-1, 21.2): enough to draw it again in outline. */
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
