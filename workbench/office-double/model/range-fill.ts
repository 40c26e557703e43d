import { fillXml, noFillXml } from '../../planbok/styles';
import { method, settable } from '../protocol/object-type';
import type { Shape } from '../protocol/shape';
import type { CellRange } from '../store/cell-range';
import { formatDetailOf } from '../store/format-detail';
import { restyleRange } from '../store/restyle-range';
import { color, shownColor } from './colors';
import { alike } from './mixed';
import { declared } from './targets';

/** The colour that a cell without a fill reports. */
const PAPER = '#FFFFFF';

/** An empty text removes the fill, as in Excel. */
const fillColor: Shape<string> = (value, where) => (value === '' ? '' : color(value, where));

const fill = (range: CellRange, rgb: string): void =>
  restyleRange(
    range,
    { key: `fill ${rgb}`, texts: (_, p) => ({ fill: rgb === '' ? noFillXml(p) : fillXml(p, rgb) }) },
    'RangeFill.color',
  );

export const rangeFill = declared('RangeFill', {
  scalars: {
    color: settable(
      (range) =>
        alike(range, (style) => {
          const rgb = formatDetailOf(range.book, style).fill;
          return rgb === undefined ? PAPER : shownColor(rgb);
        }),
      fillColor,
      fill,
    ),
  },
  methods: { clear: method([], (range) => fill(range, '')) },
});
