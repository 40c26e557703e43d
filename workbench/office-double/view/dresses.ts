import { dressOf, type DressDetail } from '../store/dress';
import type { LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';
import type { CellDress } from './view';

/** The formats of a sheet's cells: formats of the file → formats for drawing, each once; an index keeps its meaning. */
export interface Dresses {
  readonly list: readonly CellDress[];
  indexOf(style: number): number;
}

const known = new WeakMap<LiveSheet, Dresses>();

export function dressesIn(book: LiveBook, sheet: LiveSheet): Dresses {
  let dresses = known.get(sheet);
  if (dresses === undefined) known.set(sheet, (dresses = noDresses(book)));
  return dresses;
}

/** All formats so far. */
export function allDresses(book: LiveBook, sheet: LiveSheet): readonly CellDress[] {
  const dresses = dressesIn(book, sheet);
  for (const line of sheet.cells.values())
    for (const cell of line) if (cell !== undefined) dresses.indexOf(cell.style);
  return [...dresses.list];
}

function noDresses(book: LiveBook): Dresses {
  const list: CellDress[] = [];
  const indexes = new Map<number, number>();
  return {
    list,
    indexOf: (style) => {
      let index = indexes.get(style);
      if (index === undefined) {
        index = list.push(dressView(dressOf(book, style))) - 1;
        indexes.set(style, index);
      }
      return index;
    },
  };
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

function dressView({ font, fill, border, alignment }: DressDetail): CellDress {
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
    horizontal: alignment.horizontal as CellDress['horizontal'],
    vertical: alignment.vertical as CellDress['vertical'],
    wraps: alignment.wraps,
    indent: alignment.indent,
  };
}
