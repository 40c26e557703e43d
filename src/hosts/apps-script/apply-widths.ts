import { pixelsOf } from '../sheets/column-width';
import { pixelsBefore } from '../sheets/width-memory';
import type { Target } from './target';
import type { SheetWork } from '../sheets/work';

/** A column without a width of ours gets back the one it had. Neighbours of one width are set in one call. */
export function setWidths(target: Target, { columns }: SheetWork): void {
  const pixels = (column: number): number => {
    const characters = target.planned.widths.get(column);
    return characters === undefined ? pixelsBefore(target, column) : pixelsOf(characters);
  };
  const told = new Set(columns);
  for (const column of told) {
    const isBegun = told.has(column - 1) && pixels(column - 1) === pixels(column);
    if (isBegun) continue;
    let count = 1;
    while (told.has(column + count) && pixels(column + count) === pixels(column)) count += 1;
    target.sheet.setColumnWidths(column, count, pixels(column));
  }
}
