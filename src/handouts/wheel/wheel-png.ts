import type { CycleEntry } from '../../jobs/cycle/cycle-entries';
import { canvasOf, drawLabel, drawRingPiece } from '../../picture/canvas';
import { pngOf } from '../../picture/png';
import type { Language } from '../../plan/field';
import { described, inks, wheelRing } from './wheel-ring';

/** Pixels for each of the drawing's own: sharp on paper and on screens of twice the density. */
const SCALE = 2;
const MARGIN = 4;

/** A picture with what is said in its place. */
export interface WheelPng {
  readonly png: Uint8Array;
  /** Of both sides, at the size that it is drawn for. */
  readonly side: number;
  readonly alternative: string;
  /** What each number in the ring is, in the order of the year. */
  readonly rows: readonly { readonly number: number; readonly entry: CycleEntry }[];
}

/** The ring alone, for where the numbered table stands beside it as text. */
export function wheelPng(entries: readonly CycleEntry[], year: number | null, language: Language): WheelPng {
  const { groups, radius, shapesAround } = wheelRing(entries, year, language);
  const middle = radius + MARGIN;
  const side = middle * 2;
  const canvas = canvasOf(side, side, SCALE, inks.paper);
  for (const shape of shapesAround({ x: middle, y: middle })) {
    if (shape.kind === 'piece') drawRingPiece(canvas, shape);
    else drawLabel(canvas, shape);
  }
  const rows = groups.flatMap(({ entries: of, first }) =>
    of.map((entry, index) => ({ number: first + index, entry })),
  );
  return { png: pngOf(canvas), side, alternative: described(groups), rows };
}
