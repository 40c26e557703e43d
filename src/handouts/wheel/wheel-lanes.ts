import type { Turn, WheelGroup } from './wheel-groups';

/** A group with the ring that it lies in; 0 is the outermost. */
export interface Placed {
  readonly group: WheelGroup;
  readonly lane: number;
}

/** Whether two stretches share any of the year, also where one goes on past its end. */
const meet = (a: Turn, b: Turn): boolean =>
  [-1, 0, 1].some((shift) => a.from < b.to + shift && b.from + shift < a.to);

/** A stretch that its number fits on, around the middle of its own. */
function atLeast({ from, to }: Turn, width: number): Turn {
  const more = (width - (to - from)) / 2;
  return more <= 0 ? { from, to } : { from: from - more, to: to + more };
}

export const widened = (group: WheelGroup, width: number): readonly Turn[] =>
  group.isAllYear ? [{ from: 0, to: 1 }] : group.turns.map((turn) => atLeast(turn, width));

/**
 * The groups in rings, so that none lies on another: the longest first and outermost, each in the first ring that has room.
 * @param width the least that a number needs, in turns
 */
export function inLanes(
  groups: readonly WheelGroup[],
  width: (group: WheelGroup) => number,
): readonly Placed[] {
  const lanes: Turn[][] = [];
  const length = (group: WheelGroup): number =>
    group.isAllYear ? 1 : Math.max(0, ...group.turns.map(({ from, to }) => to - from));
  const drawn = groups.filter(({ turns, isAllYear }) => turns.length > 0 || isAllYear);
  return [...drawn]
    .sort((a, b) => length(b) - length(a) || a.first - b.first)
    .map((group) => {
      const turns = widened(group, width(group));
      const free = lanes.findIndex((taken) => !taken.some((one) => turns.some((turn) => meet(one, turn))));
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), ...turns];
      return { group, lane };
    });
}
