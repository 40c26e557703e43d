import { CAPITAL, EM, LETTER_GAP, strokeLetter, type Line } from './stroke-letters';

/** `#rrggbb` */
export type Colour = string;

/** Asked for a few million times a picture: a name of the module's is found sooner than one of the world's. */
const { abs, ceil, cos, floor, hypot, max, min, round, sin, sqrt, PI } = Math;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a ring between two turns clockwise from the top. */
export interface RingPiece {
  readonly centre: Point;
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  readonly fill: Colour;
  readonly edge: Colour;
  readonly edgeWidth: number;
}

/** A text around a point. */
export interface Label {
  readonly text: string;
  readonly centre: Point;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: Colour;
}

/** A picture of opaque pixels; lengths are those of the drawing, `scale` pixels each. */
export interface Canvas {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const partsOf = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

export function canvasOf(width: number, height: number, scale: number, paper: Colour): Canvas {
  const [wide, high] = [ceil(width * scale), ceil(height * scale)];
  const pixels = new Uint8Array(wide * high * 3);
  const parts = partsOf(paper);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = parts[at % 3] ?? 0;
  return { width: wide, height: high, scale, pixels };
}

/** Steps from a colour to the one below it at an edge: few colours make a small file (70 kB; with all of them 154). */
const SHADES = 8;

/** How much of a pixel a shape covers whose edge is this far from its middle, in pixels; less than 0 is inside. */
const coverage = (distance: number): number => round(min(1, max(0, 0.5 - distance)) * SHADES) / SHADES;

function blend({ pixels }: Canvas, at: number, parts: readonly number[], share: number): void {
  if (share === 0) return;
  for (let part = 0; part < 3; part += 1) {
    const below = pixels[at + part] ?? 0;
    pixels[at + part] = round(below + ((parts[part] ?? 0) - below) * share);
  }
}

/** A box of pixels: their first and last columns and rows, those excluded. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Calls for every pixel of a box that is on the canvas, with its middle and where its red stands. */
function eachPixel(
  { width, height }: Canvas,
  { left, top, right, bottom }: Box,
  visit: (x: number, y: number, at: number) => void,
): void {
  const [first, last] = [max(0, floor(left)), min(width, ceil(right))];
  const end = min(height, ceil(bottom));
  for (let row = max(0, floor(top)); row < end; row += 1)
    for (let column = first; column < last; column += 1)
      visit(column + 0.5, row + 0.5, (row * width + column) * 3);
}

/** Directions in which a ring reaches farthest, in turns. */
const QUARTERS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** The box around a piece: its corners, and where it crosses a quarter. */
function boxAround(
  { inner, outer, from, to }: RingPiece,
  cx: number,
  cy: number,
  scale: number,
  more: number,
): Box {
  const points = [from, to, ...QUARTERS.filter((turn) => turn > from && turn < to)].flatMap((turn) =>
    [inner, outer].map(
      (radius) =>
        [cx + radius * scale * sin(2 * PI * turn), cy - radius * scale * cos(2 * PI * turn)] as const,
    ),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: min(...xs) - more,
    right: max(...xs) + more,
    top: min(...ys) - more,
    bottom: max(...ys) + more,
  };
}

export function drawRingPiece(canvas: Canvas, piece: RingPiece): void {
  const { scale } = canvas;
  const { from, to, edgeWidth } = piece;
  const [cx, cy] = [piece.centre.x * scale, piece.centre.y * scale];
  const [inner, outer, half] = [piece.inner * scale, piece.outer * scale, (edgeWidth * scale) / 2];
  const [sinFrom, cosFrom] = [sin(2 * PI * from), cos(2 * PI * from)];
  const [sinTo, cosTo] = [sin(2 * PI * to), cos(2 * PI * to)];
  const isLarge = to - from > 0.5;
  const [fill, edge] = [partsOf(piece.fill), partsOf(piece.edge)];
  const [near, far] = [max(0, inner - half - 1) ** 2, (outer + half + 1) ** 2];
  eachPixel(canvas, boxAround(piece, cx, cy, scale, half + 1), (px, py, at) => {
    const x = px - cx;
    const y = cy - py;
    const squared = x * x + y * y;
    if (squared < near || squared > far) return;
    const radius = sqrt(squared);
    const fromRim = max(radius - outer, inner - radius);
    // Less than 0 on the side of the piece: clockwise from where it begins, anticlockwise from where it ends.
    const afterStart = y * sinFrom - x * cosFrom;
    const beforeEnd = x * cosTo - y * sinTo;
    const fromSides = isLarge ? min(afterStart, beforeEnd) : max(afterStart, beforeEnd);
    const distance = max(fromRim, fromSides);
    blend(canvas, at, fill, coverage(distance));
    blend(canvas, at, edge, coverage(abs(distance) - half));
  });
}

function distanceToLine(line: Line, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < line.length; at += 1) {
    const [ax, ay] = line[at] ?? [0, 0];
    const [bx, by] = line[at + 1] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : min(1, max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    nearest = min(nearest, hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return nearest;
}

/** Half the width of a pen's stroke, in units of the letters. */
const [BOLD, PLAIN] = [0.62, 0.44];

/** A text in the letters that are drawn here; one that is not is left out. */
export function drawLabel(canvas: Canvas, { text, centre, size, isBold, ink }: Label): void {
  const unit = (size / EM) * canvas.scale;
  const pen = isBold ? BOLD : PLAIN;
  const parts = partsOf(ink);
  const letters = Array.from(text).flatMap((letter) => strokeLetter(letter) ?? []);
  const width = letters.reduce((sum, letter) => sum + letter.width, 0) + LETTER_GAP * (letters.length - 1);
  const baseline = centre.y * canvas.scale + (CAPITAL / 2) * unit;
  let left = centre.x * canvas.scale - (width / 2) * unit;
  for (const letter of letters) {
    const start = left;
    const box = {
      left: start - 2 * unit,
      right: start + (letter.width + 2) * unit,
      top: baseline - 9 * unit,
      bottom: baseline + 3 * unit,
    };
    eachPixel(canvas, box, (px, py, at) => {
      const [x, y] = [(px - start) / unit, (baseline - py) / unit];
      const distance = min(...letter.lines.map((line) => distanceToLine(line, x, y)));
      blend(canvas, at, parts, coverage((distance - pen) * unit));
    });
    left += (letter.width + LETTER_GAP) * unit;
  }
}
