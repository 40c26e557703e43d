import { mark } from './agenda-layout';
import { writtenIn, type Remembered } from './agenda-memory';
import { itemOf, titlesIn, type Block } from './agenda-blocks';
import type { PointKey } from './agenda-points';
import { DEFAULT_PRESET, presets } from './agenda-presets';
import { pointNamed } from './point-names';

/** How many rows of the block Planbok wrote under the point. */
const alike = ({ lines }: Block, key: PointKey, base: Remembered): number =>
  lines.filter((cells) => writtenIn(base, key, itemOf(cells), 1) !== undefined).length;

/** The point that most of the block was written under; of several, the first. */
function mostAlike(block: Block, points: readonly PointKey[], base: Remembered, least: number) {
  const counts = points.map((key) => alike(block, key, base));
  const most = Math.max(least, ...counts);
  return points[counts.indexOf(most)];
}

/**
 * Which point of Planbok's each block is; none for a point of a person's own. Surest first: the title as it was last
 * written; a title that Planbok gives, in any language and for any year; what stands below it, for a point that has been
 * renamed. Where several points may be meant, the one that had the block's place.
 */
export function pointsAt(blocks: readonly Block[], base: Remembered): readonly (PointKey | undefined)[] {
  const found = new Map<Block, PointKey>();
  const titles = titlesIn(base);
  const take = (pointsOf: (block: Block) => readonly PointKey[], least: number): void => {
    for (const block of blocks) {
      if (found.has(block)) continue;
      const taken = new Set(found.values());
      const key = mostAlike(
        block,
        pointsOf(block).filter((point) => !taken.has(point)),
        base,
        least,
      );
      if (key !== undefined) found.set(block, key);
    }
  };
  // Of points with one title, the one with the lines.
  for (const least of [1, 0]) take(({ title }) => titles.get(mark(title)) ?? [], least);
  take(({ title }) => [pointNamed(title) ?? []].flat(), 0);
  // An older Planbok remembered no titles.
  const written = titles.size > 0 ? [...titles.values()].flat() : presets[DEFAULT_PRESET].points;
  take(({ no }) => [...written.slice(no - 1, no), ...written], 1);
  return blocks.map((block) => found.get(block));
}
