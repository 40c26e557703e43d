import type { Wheel } from '../../book/picture';
import type { Text } from '../../text/text';
import type { WheelGroup } from './wheel-groups';

/** What is seen of the wheel of these activities. */
export const shownWheel = (
  groups: readonly WheelGroup[],
  year: number | null,
  { agenda }: Text,
): Pick<Wheel, 'arcs' | 'months' | 'middle'> => ({
  months: [...agenda.months],
  middle: year === null ? '' : String(year),
  arcs: groups.map(({ turns, isDays, isAllYear, first, last }) => ({
    turns,
    isDays,
    isAllYear,
    first,
    last,
  })),
});
