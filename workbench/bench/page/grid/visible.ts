import type { Axis } from './axis';

/** From first to last inclusive; empty when last is before first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const none: Span = { first: 1, last: 0 };

/** The numbers between two pixel positions and a few beyond, so that scrolling shows no gap before the next drawing. */
export function spanBetween(axis: Axis, from: number, to: number, beyond: number, least: number): Span {
  if (axis.count === 0 || to <= from) return none;
  return {
    first: Math.max(least, axis.at(from) - beyond),
    last: Math.min(axis.count, axis.at(to - 1) + beyond),
  };
}

export const isSameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

export const isIn = ({ first, last }: Span, index: number): boolean => index >= first && index <= last;

/** The numbers of a span that are not hidden. */
export function shownOf({ first, last }: Span, axis: Axis): number[] {
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) shown.push(index);
  return shown;
}
