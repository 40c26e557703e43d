import { borderDetail, borderWith, type EdgeDetail, type EdgeName } from '../../planbok/styles';
import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { oneOf, text, whole } from '../protocol/shape';
import type { CellRange } from '../store/cell-range';
import { formatDetailOf } from '../store/format-detail';
import { restyleRange } from '../store/restyle-range';
import { color, shownColor } from './colors';
import { alike, same } from './mixed';
import { declared, object, type BorderAt } from './targets';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Office.js has line style and weight separately; the file has one word for each combination (ISO 29500-1, 18.18.3). */
const words: Readonly<Record<string, readonly [line: string, weight: string]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

const lines = oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot');
const weights = oneOf('Hairline', 'Thin', 'Medium', 'Thick');

/** The file's word for a line of this weight, or of the nearest weight that exists. */
const wordFor = (line: string, weight: string): string =>
  Object.keys(words).find((word) => words[word]?.[0] === line && words[word][1] === weight) ??
  Object.keys(words).find((word) => words[word]?.[0] === line) ??
  'thin';

/** The cells that draw a side of the range, and which of their own edges it is. */
function edgesOf({ range, side }: BorderAt): readonly (readonly [cells: CellRange, edge: EdgeName])[] {
  const { row, column, rows, columns } = range;
  const inner = {
    down: rows > 1 ? { ...range, rows: rows - 1 } : undefined,
    across: columns > 1 ? { ...range, columns: columns - 1 } : undefined,
  };
  switch (side) {
    case 'EdgeTop':
      return [[{ ...range, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...range, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...range, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...range, column: column + columns - 1, columns: 1 }, 'right']];
    case 'InsideHorizontal':
      return inner.down
        ? [
            [inner.down, 'bottom'],
            [{ ...inner.down, row: row + 1 }, 'top'],
          ]
        : [];
    case 'InsideVertical':
      return inner.across
        ? [
            [inner.across, 'right'],
            [{ ...inner.across, column: column + 1 }, 'left'],
          ]
        : [];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return refuse('NotImplemented', `RangeBorder.${side}`);
  }
}

const read = (border: BorderAt, of: (edge: EdgeDetail) => string) => {
  if (border.side.startsWith('Diagonal')) return 'None';
  return same(
    edgesOf(border).map(([cells, edge]) =>
      alike(cells, (style) => of(formatDetailOf(cells.book, style).border[edge])),
    ),
  );
};

function draw(border: BorderAt, changed: (was: EdgeDetail) => EdgeDetail, key: string): void {
  for (const [cells, edge] of edgesOf(border)) {
    restyleRange(
      cells,
      {
        key: `border ${edge} ${key}`,
        texts: ({ border: xml }, p) => {
          const was = borderDetail(xml, cells.book.palette)[edge];
          return { border: borderWith(p, xml, edge, changed(was)) };
        },
      },
      `RangeBorder.${border.side}`,
    );
  }
}

const weightOf = (word: string): string => words[word]?.[1] ?? 'Thin';
const lineOf = (word: string): string => words[word]?.[0] ?? 'Continuous';

export const rangeBorder = declared('RangeBorder', {
  id: { key: 'Id', of: ({ side }) => side },
  scalars: {
    sideIndex: ({ side }) => side,
    style: settable(
      (border) => read(border, ({ style }) => lineOf(style)),
      lines,
      (border, line) =>
        draw(
          border,
          (was) => ({
            ...was,
            style:
              line === 'None' ? 'none' : wordFor(line, was.style === 'none' ? 'Thin' : weightOf(was.style)),
          }),
          line,
        ),
    ),
    weight: settable(
      (border) => read(border, ({ style }) => weightOf(style)),
      weights,
      (border, weight) =>
        draw(
          border,
          (was) => ({
            ...was,
            style: wordFor(was.style === 'none' ? 'Continuous' : lineOf(was.style), weight),
          }),
          weight,
        ),
    ),
    color: settable(
      (border) => read(border, (edge) => shownColor(edge.color ?? '000000')),
      color,
      (border, rgb) =>
        draw(border, (was) => ({ style: was.style === 'none' ? 'thin' : was.style, color: rgb }), rgb),
    ),
  },
});

const sideAt = (range: CellRange, side: string, where: string) => {
  const known = sides.find((name) => name === side);
  return known ? object('RangeBorder', { range, side: known }) : refuse('InvalidArgument', where);
};

export const rangeBorderCollection = declared('RangeBorderCollection', {
  items: (range) => sides.map((side) => object('RangeBorder', { range, side })),
  scalars: { count: () => sides.length },
  methods: {
    getItem: method([text], (range, side) => sideAt(range, side, 'RangeBorderCollection.getItem')),
    getItemAt: method([whole], (range, at) =>
      sideAt(range, sides[at] ?? '', 'RangeBorderCollection.getItemAt'),
    ),
  },
});
