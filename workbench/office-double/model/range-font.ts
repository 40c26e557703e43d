import { fontWith, type FontDetail } from '../../planbok/styles';
import type { Json } from '../protocol/host-object';
import { settable } from '../protocol/object-type';
import { number, oneOf, text, truth, type Shape } from '../protocol/shape';
import type { CellRange } from '../store/cell-range';
import { formatDetailOf } from '../store/format-detail';
import { restyleRange } from '../store/restyle-range';
import { color, shownColor } from './colors';
import { alike } from './mixed';
import { declared } from './targets';

const underlines = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

type Underline = keyof typeof underlines;

export const underlineName = (line: Underline): string => underlines[line];

const underline: Shape<Underline> = (value, where) => {
  const name = oneOf(...Object.values(underlines))(value, where);
  return (Object.keys(underlines) as Underline[]).find((key) => underlines[key] === name) ?? 'none';
};

/** One property of the font of all cells of a range. */
const detail = <K extends keyof FontDetail, V extends NonNullable<FontDetail[K]>>(
  key: K,
  shape: Shape<V>,
  shown: (font: FontDetail) => Json,
) =>
  settable(
    (range: CellRange) => alike(range, (style) => shown(formatDetailOf(range.book, style).font)),
    shape,
    (range, value) =>
      restyleRange(
        range,
        {
          key: `font ${key} ${value}`,
          texts: ({ font }, p) => ({ font: fontWith(p, font, { [key]: value }) }),
        },
        `RangeFont.${key}`,
      ),
  );

export const rangeFont = declared('RangeFont', {
  scalars: {
    name: detail('name', text, (font) => font.name),
    size: detail('size', number, (font) => font.size),
    bold: detail('bold', truth, (font) => font.bold),
    italic: detail('italic', truth, (font) => font.italic),
    strikethrough: detail('strike', truth, (font) => font.strike),
    underline: detail('underline', underline, (font) => underlineName(font.underline)),
    color: detail('color', color, (font) => shownColor(font.color ?? '000000')),
  },
});
