import type { ChartView } from '../../../office-double/view/view';
import { svg } from '../element';

/**
 * Width of a letter in charts, px, slightly overestimated: text that does not fit is shortened with an ellipsis, not
 * clipped.
 */
const LETTER = 7;

/** Colours for a chart that sets none; the colours that the add-in chose are in the workbook. */
const usual = ['2f7d5b', '2b7cd3', 'c07a00', '8a8886', '7a4fa3', 'b10e1c'];

/** Dark text on light bars and light text on dark ones (relative luminance, WCAG 2.2). */
function inkOn(rgb: string): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.4 ? '#242424' : '#ffffff';
}

const isColor = (rgb: string | undefined): rgb is string => rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb);

/**
 * Draws a stacked bar chart as the workbook describes it: a bar for each category, a segment for each series, the number
 * inside. Other kinds of charts are drawn the same way: the numbers are right, the form is not the file's.
 */
export function drawnChart(chart: ChartView, width: number, height: number): SVGElement {
  const { title, categories, series } = chart;
  const colors = series.map(({ color }, index) =>
    isColor(color) ? color : (usual[index % usual.length] ?? '616161'),
  );
  const names = Math.min(width * 0.4, 40 + Math.max(0, ...categories.map((name) => name.length)) * LETTER);
  const [top, bottom] = [title === '' ? 12 : 40, 34];
  const plot = { left: names + 12, top, width: width - names - 32, height: height - top - bottom };
  const totals = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
  const most = Math.max(1, ...totals);
  const step = plot.height / Math.max(1, categories.length);
  const thick = Math.min(34, step * 0.62);
  const description = categories
    .map(
      (name, index) =>
        `${name}: ${series.map(({ name: part, values }) => `${part} ${values[index] ?? 0}`).join(', ')}`,
    )
    .join('. ');
  const drawing = svg('svg', {
    class: 'chart',
    role: 'img',
    'aria-label': `${title}. ${description}`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  drawing.append(svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: 'chart-back' }));
  if (title !== '') drawing.append(svg('text', { x: width / 2, y: 25, class: 'chart-title' }, title));
  for (const mark of ticks(most)) {
    const x = plot.left + (mark / most) * plot.width;
    drawing.append(
      svg('line', { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height, class: 'chart-line' }),
      svg('text', { x, y: plot.top + plot.height + 14, class: 'chart-tick' }, String(mark)),
    );
  }
  categories.forEach((name, index) => {
    const y = plot.top + index * step + (step - thick) / 2;
    drawing.append(
      svg('text', { x: plot.left - 8, y: y + thick / 2 + 4, class: 'chart-name' }, shortened(name, names)),
    );
    let x = plot.left;
    series.forEach(({ values }, at) => {
      const value = Math.max(0, values[index] ?? 0);
      const wide = (value / most) * plot.width;
      const color = colors[at] ?? '616161';
      if (wide <= 0) return;
      drawing.append(
        svg('rect', { x, y, width: wide, height: thick, fill: `#${color}`, class: 'chart-bar' }),
      );
      if (wide > 14)
        drawing.append(
          svg(
            'text',
            { x: x + wide / 2, y: y + thick / 2 + 4, class: 'chart-number', fill: inkOn(color) },
            String(value),
          ),
        );
      x += wide;
    });
  });
  drawing.append(legend(chart, colors, width, height));
  return drawing;
}

function legend({ series }: ChartView, colors: readonly string[], width: number, height: number): SVGElement {
  const sizes = series.map(({ name }) => 22 + name.length * 6.4);
  let x = Math.max(8, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  const group = svg('g', { class: 'chart-legend' });
  series.forEach(({ name }, index) => {
    group.append(
      svg('rect', {
        x,
        y: height - 15,
        width: 9,
        height: 9,
        fill: `#${colors[index] ?? '616161'}`,
        class: 'chart-bar',
      }),
      svg('text', { x: x + 13, y: height - 7 }, name),
    );
    x += sizes[index] ?? 0;
  });
  return group;
}

const shortened = (name: string, width: number): string => {
  const letters = Math.max(4, Math.floor(width / LETTER));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
};

/** Four or five round tick values from 0. */
function ticks(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power;
  const marks: number[] = [];
  for (let mark = 0; mark <= most; mark += step) marks.push(mark);
  return marks;
}
