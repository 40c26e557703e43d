import { formatDetailOf, type FormatDetail } from '../store/format-detail';
import type { LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import type { FormatView } from './view';

/** The formats of a sheet's cells: formats of the file → formats for drawing, each once; an index keeps its meaning. */
export interface SheetFormats {
  readonly list: readonly FormatView[];
  indexOf(style: number): number;
}

const known = new WeakMap<LiveSheet, SheetFormats>();

export function formatsIn(book: LiveBook, sheet: LiveSheet): SheetFormats {
  let formats = known.get(sheet);
  if (formats === undefined) known.set(sheet, (formats = noFormats(book)));
  return formats;
}

/** All formats so far. */
export function allFormats(book: LiveBook, sheet: LiveSheet): readonly FormatView[] {
  const formats = formatsIn(book, sheet);
  for (const line of sheet.cells.values())
    for (const cell of line) if (cell !== undefined) formats.indexOf(cell.style);
  return [...formats.list];
}

function noFormats(book: LiveBook): SheetFormats {
  const list: FormatView[] = [];
  const indexes = new Map<number, number>();
  return {
    list,
    indexOf: (style) => {
      let index = indexes.get(style);
      if (index === undefined) {
        index = list.push(formatView(formatDetailOf(book, style))) - 1;
        indexes.set(style, index);
      }
      return index;
    },
  };
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

function formatView({ font, fill, border, alignment }: FormatDetail): FormatView {
  const edges = sides.flatMap((side) => {
    const { style, color } = border[side];
    return style === 'none' ? [] : [[side, { style, color: color ?? '000000' }] as const];
  });
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline !== 'none',
      strike: font.strike,
      color: font.color ?? '000000',
    },
    ...(fill === undefined ? {} : { fill }),
    borders: Object.fromEntries(edges),
    horizontal: alignment.horizontal as FormatView['horizontal'],
    vertical: alignment.vertical as FormatView['vertical'],
    wraps: alignment.wraps,
    indent: alignment.indent,
  };
}
