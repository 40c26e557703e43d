import { DEFAULT_PIXELS, pixelsOf } from './column-width';
import type { WidthMemory } from './memory';
import type { Target } from './target';
import type { SheetWork } from './work';

/** By column: the widths that are remembered. */
const remembered = ({ memory }: Target): Map<number, WidthMemory> =>
  new Map((memory.widths ?? []).map((width) => [width[0], width]));

/** Pixels that the column had before we set its width. */
const pixelsBefore = (target: Target, column: number): number =>
  remembered(target).get(column)?.[3] ?? target.facts.pixels.get(column) ?? DEFAULT_PIXELS;

/** The columns' widths after the work, as they are remembered: Sheets counts pixels, and cannot tell a width that was set. */
export function widthsAfter(target: Target, { columns }: SheetWork): readonly WidthMemory[] {
  const known = remembered(target);
  for (const column of new Set(columns)) {
    const characters = target.planned.widths.get(column);
    if (characters === undefined) known.delete(column);
    else known.set(column, [column, characters, pixelsOf(characters), pixelsBefore(target, column)]);
  }
  return [...known.values()];
}

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
