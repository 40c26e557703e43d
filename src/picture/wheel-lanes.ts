import type { Turn, WheelArcs } from '../book/picture';

/** Arcs with the ring that they lie in; 0 is the outermost. */
export interface Placed {
  readonly arcs: WheelArcs;
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

export const widened = (arcs: WheelArcs, width: number): readonly Turn[] =>
  arcs.isAllYear ? [{ from: 0, to: 1 }] : arcs.turns.map((turn) => atLeast(turn, width));

/**
 * The arcs in rings, so that none lies on another: the longest first and outermost, each in the first ring that has room.
 * @param width the least that a number needs, in turns
 */
export function inLanes(all: readonly WheelArcs[], width: (arcs: WheelArcs) => number): readonly Placed[] {
  const lanes: Turn[][] = [];
  const length = (arcs: WheelArcs): number =>
    arcs.isAllYear ? 1 : Math.max(0, ...arcs.turns.map(({ from, to }) => to - from));
  const drawn = all.filter(({ turns, isAllYear }) => turns.length > 0 || isAllYear);
  return [...drawn]
    .sort((a, b) => length(b) - length(a) || a.first - b.first)
    .map((arcs) => {
      const turns = widened(arcs, width(arcs));
      const free = lanes.findIndex((taken) => !taken.some((one) => turns.some((turn) => meet(one, turn))));
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), ...turns];
      return { arcs, lane };
    });
}
