import { DEFAULT_PIXELS, pixelsOf } from './column-width';
import type { WidthMemory } from './memory';
import type { NotedSheet } from './noted-sheet';
import type { SheetWork } from './work';

/** By column: the widths that are remembered. */
const remembered = ({ memory }: NotedSheet): Map<number, WidthMemory> =>
  new Map((memory.widths ?? []).map((width) => [width[0], width]));

/** Pixels that the column had before we set its width. */
export const pixelsBefore = (target: NotedSheet, column: number): number =>
  remembered(target).get(column)?.[3] ?? target.facts.pixels.get(column) ?? DEFAULT_PIXELS;

/** The columns' widths after the work, as they are remembered: Sheets counts pixels, and cannot tell a width that was set. */
export function widthsAfter(target: NotedSheet, { columns }: SheetWork): readonly WidthMemory[] {
  const known = remembered(target);
  for (const column of new Set(columns)) {
    const characters = target.planned.widths.get(column);
    if (characters === undefined) known.delete(column);
    else known.set(column, [column, characters, pixelsOf(characters), pixelsBefore(target, column)]);
  }
  return [...known.values()];
}
