import type { Wheel } from '../book/picture';
import type { Codec } from '../opc/codec';
import { canvasOf, drawLabel, drawRingPiece } from './canvas';
import { pngOf } from './png';
import { inks, wheelRing } from './wheel-ring';

/** Pixels for each of the drawing's own: sharp on paper and on screens of twice the density. */
const SCALE = 2;
const MARGIN = 4;

/**
 * The ring alone, for where the numbered table stands beside it as text.
 * @param most how many pixels the picture may have; it is drawn smaller where it would have more
 */
export function wheelPng(
  wheel: Pick<Wheel, 'arcs' | 'months' | 'middle'>,
  codec?: Codec,
  most = Number.POSITIVE_INFINITY,
): Uint8Array {
  const { radius, shapesAround } = wheelRing(wheel);
  const middle = radius + MARGIN;
  const side = middle * 2;
  // A canvas has a whole number of pixels, rounded up: half of one is left so that their square is not above the limit.
  const scale = Math.min(SCALE, (Math.floor(Math.sqrt(most)) - 0.5) / side);
  const canvas = canvasOf(side, side, scale, inks.paper);
  for (const shape of shapesAround({ x: middle, y: middle })) {
    if (shape.kind === 'piece') drawRingPiece(canvas, shape);
    else drawLabel(canvas, shape);
  }
  return pngOf(canvas, codec);
}
