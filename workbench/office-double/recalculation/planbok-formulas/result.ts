import type { LiveValue } from '../../store/live-sheet';
import { compared, type Comparison } from './compared';

/** A column of cells: each distinct folded value once, and for each cell the place of its value among them. */
export interface Column {
  readonly kind: 'column';
  readonly distinct: readonly LiveValue[];
  readonly places: Uint32Array;
}

/** A whole number from 0 for each row, such as whether a condition holds; none is above `most`. */
export interface Counts {
  readonly kind: 'counts';
  readonly cells: Uint8Array | Float64Array;
  readonly most: number;
}

export type Result =
  | { readonly kind: 'single'; readonly value: LiveValue }
  | Column
  | Counts
  /** A cell that the formula reads could not be computed. */
  | { readonly kind: 'unknown' }
  /** Programs may differ on these cells: the formula is left to the other engine. */
  | { readonly kind: 'not-ours' };

export const NOT_OURS: Result = { kind: 'not-ours' };
export const UNKNOWN: Result = { kind: 'unknown' };

export const single = (value: LiveValue): Result => ({ kind: 'single', value });

/** Which cells of the column the condition holds for: it is worked out once for each distinct value. */
export function conditionOn(
  { distinct, places }: Column,
  operator: Comparison,
  other: LiveValue,
  isColumnLeft: boolean,
): Result {
  const held = new Uint8Array(distinct.length);
  for (const [place, value] of distinct.entries()) {
    const holds = isColumnLeft ? compared(value, operator, other) : compared(other, operator, value);
    if (holds === undefined) return NOT_OURS;
    held[place] = holds ? 1 : 0;
  }
  const cells = new Uint8Array(places.length);
  for (let at = 0; at < cells.length; at += 1) cells[at] = held[places[at] ?? 0] ?? 0;
  return { kind: 'counts', cells, most: 1 };
}

/** The number that a single value counts as in arithmetic; texts are left to the other engine. */
export function numberOf(value: LiveValue): number | undefined {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : undefined;
}

const newCells = (length: number, most: number): Uint8Array | Float64Array =>
  most <= 255 ? new Uint8Array(length) : new Float64Array(length);

/** Adds or multiplies row by row. */
export function combined(left: Counts, operator: '+' | '*', right: Counts): Counts {
  const most = operator === '+' ? left.most + right.most : left.most * right.most;
  const cells = newCells(left.cells.length, most);
  const [a, b] = [left.cells, right.cells];
  if (operator === '+') for (let at = 0; at < cells.length; at += 1) cells[at] = (a[at] ?? 0) + (b[at] ?? 0);
  else for (let at = 0; at < cells.length; at += 1) cells[at] = (a[at] ?? 0) * (b[at] ?? 0);
  return { kind: 'counts', cells, most };
}

/** Adds one whole number to every row, or multiplies by it. */
export function withNumber(counts: Counts, operator: '+' | '*', value: number): Result {
  if (!Number.isInteger(value) || value < 0) return NOT_OURS;
  const cells = newCells(counts.cells.length, 0).fill(value);
  if (value <= 255) return combined(counts, operator, { kind: 'counts', cells, most: value });
  const wide = new Float64Array(counts.cells.length).fill(value);
  return combined(counts, operator, { kind: 'counts', cells: wide, most: value });
}

export function summed({ cells }: Counts): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at += 1) sum += cells[at] ?? 0;
  return sum;
}
