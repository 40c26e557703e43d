import type { Look } from '../../book/look';
import type { BorderEdge, CellFormatting } from '../../opc/write/cell-formatting';
import { formattingOf } from '../look-style';
import type { ApiCellFormat } from './api-types';
import { apiColor } from './colors';

/** What a look says of a cell. Not among them: the number format, and the link, which colours a text too. */
export const LOOK_FIELDS =
  'userEnteredFormat(backgroundColorStyle,borders,horizontalAlignment,verticalAlignment,wrapStrategy,textFormat(bold,strikethrough,fontSize,foregroundColorStyle))';

const verticals = { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' } as const;
const horizontals = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

const edge = (side: 'top' | 'right' | 'bottom' | 'left', line: BorderEdge | undefined): object =>
  line === undefined
    ? {}
    : {
        [side]: {
          style: line.style === 'medium' ? 'SOLID_MEDIUM' : 'SOLID',
          colorStyle: { rgbColor: apiColor(line.color) },
        },
      };

function formatOf({ font, fill, border, alignment }: CellFormatting): ApiCellFormat {
  const { bold, strike, size, color } = font;
  const { horizontal, vertical, wrap } = alignment ?? {};
  return {
    ...(fill === undefined ? {} : { backgroundColorStyle: { rgbColor: apiColor(fill) } }),
    ...(border === undefined
      ? {}
      : {
          borders: {
            ...edge('top', border.top),
            ...edge('right', border.right),
            ...edge('bottom', border.bottom),
            ...edge('left', border.left),
          },
        }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { verticalAlignment: verticals[vertical] }),
    ...(wrap === true ? { wrapStrategy: 'WRAP' } : {}),
    textFormat: {
      ...(bold === true ? { bold } : {}),
      ...(strike === true ? { strikethrough: true } : {}),
      ...(size === undefined ? {} : { fontSize: size }),
      ...(color === undefined ? {} : { foregroundColorStyle: { rgbColor: apiColor(color) } }),
    },
  };
}

/** The cell's format of this look; what it does not say is the spreadsheet's own. */
export const apiLook = (look: Look): ApiCellFormat => formatOf(formattingOf(look));
