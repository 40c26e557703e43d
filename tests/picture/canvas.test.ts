import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { canvasOf, drawLabel, drawRingPiece, type Canvas } from '../../src/picture/canvas';
import { pngOf } from '../../src/picture/png';
import { strokeLetter } from '../../src/picture/stroke-letters';
import { languages } from '../../src/plan/field';
import { textIn } from '../../src/text/text';

const [PAPER, INK, EDGE] = ['#ffffff', '#102030', '#405060'];

function colourAt({ pixels, width, scale }: Canvas, x: number, y: number): string {
  const at = (Math.floor(y * scale) * width + Math.floor(x * scale)) * 3;
  return `#${Array.from(pixels.subarray(at, at + 3), (part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('a point is ink where it is in the piece of the ring, and paper elsewhere', () => {
  const parts = (min: number, max: number, of: number) => fc.integer({ min, max }).map((part) => part / of);
  const turn = parts(0, 999, 1000);
  fc.assert(
    fc.property(
      turn,
      parts(50, 950, 1000),
      parts(100, 500, 10),
      parts(50, 400, 10),
      turn,
      parts(10, 980, 10),
      (from, length, inner, thickness, at, distance) => {
        const canvas = canvasOf(200, 200, 1, PAPER);
        const [outer, to] = [inner + thickness, from + length];
        const centre = { x: 100, y: 100 };
        drawRingPiece(canvas, { centre, inner, outer, from, to, fill: INK, edge: INK, edgeWidth: 0 });
        const [x, y] = [
          100 + distance * Math.sin(2 * Math.PI * at),
          100 - distance * Math.cos(2 * Math.PI * at),
        ];
        // Two pixels from an edge a pixel is one or the other.
        const sides = [from - 1, to - 1, from, to, from + 1, to + 1].map(
          (side) => Math.abs(side - at) * 2 * Math.PI * distance,
        );
        const rims = [Math.abs(distance - inner), Math.abs(distance - outer)];
        fc.pre(Math.min(...rims, ...sides) > 2);
        const isBetween = [-1, 0, 1].some((shift) => at + shift > from && at + shift < to);
        const isIn = distance > inner && distance < outer && isBetween;
        expect(colourAt(canvas, x, y)).toBe(isIn ? INK : PAPER);
      },
    ),
    { numRuns: 100 },
  );
});

test('an edge lies around the fill, as wide as it is asked for', () => {
  const canvas = canvasOf(100, 100, 2, PAPER);
  const centre = { x: 50, y: 50 };
  drawRingPiece(canvas, {
    centre,
    inner: 20,
    outer: 40,
    from: 0,
    to: 0.5,
    fill: INK,
    edge: EDGE,
    edgeWidth: 3,
  });
  drawRingPiece(canvas, {
    centre,
    inner: 20,
    outer: 40,
    from: 0.5,
    to: 1,
    fill: INK,
    edge: EDGE,
    edgeWidth: 3,
  });
  expect([30, 40, 30.2, 10.2, 70, 89.8, 50].map((x) => colourAt(canvas, x, 50))).toEqual(
    [EDGE, EDGE, EDGE, EDGE, EDGE, EDGE, PAPER].map((colour, at) => (at === 1 ? PAPER : colour)),
  );
  expect(colourAt(canvas, 80, 53)).toBe(INK);
});

test('every letter of the wheel is drawn: figures, and the months in every language', () => {
  const months = languages.flatMap((language) => textIn(language).agenda.months);
  const wanted = new Set(['0123456789–', ...months].flatMap((text) => Array.from(text)));
  expect([...wanted].filter((letter) => strokeLetter(letter) === undefined)).toEqual([]);
  for (const letter of wanted) {
    const canvas = canvasOf(40, 40, 2, PAPER);
    drawLabel(canvas, { text: letter, centre: { x: 20, y: 20 }, size: 20, isBold: false, ink: INK });
    const inked = canvas.pixels.filter((part, at) => at % 3 === 0 && part === 0x10).length;
    expect([letter, inked > 20]).toEqual([letter, true]);
  }
});

test('no two letters look alike, and a letter stands within its width', () => {
  const drawn = new Map<string, string>();
  for (const letter of Array.from('0123456789–abcdefghijklmnoprstuvyADFJMNOS')) {
    const canvas = canvasOf(60, 60, 1, PAPER);
    drawLabel(canvas, { text: letter, centre: { x: 30, y: 30 }, size: 40, isBold: true, ink: INK });
    const same = drawn.get(canvas.pixels.join());
    expect([letter, same]).toEqual([letter, undefined]);
    drawn.set(canvas.pixels.join(), letter);
    const { width = 0, lines = [] } = strokeLetter(letter) ?? {};
    for (const [x, y] of lines.flat())
      expect([x >= -0.35 && x <= width + 0.35, y >= -2.1 && y <= 7.1]).toEqual([true, true]);
  }
});

test('a PNG holds the pixels of the canvas, its size and how large it is meant', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer(),
      (width, height, seed) => {
        const canvas = canvasOf(width, height, 2, PAPER);
        canvas.pixels.forEach((_, at) => (canvas.pixels[at] = (at * 31 + seed) & 0xff));
        const png = Buffer.from(pngOf(canvas));
        const chunks = new Map<string, Buffer>();
        for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
          chunks.set(
            png.toString('latin1', at + 4, at + 8),
            png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
          );
        expect([...chunks.keys()]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
        const header = chunks.get('IHDR');
        expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width * 2, height * 2]);
        // 192 points an inch.
        expect(chunks.get('pHYs')?.readUInt32BE(0)).toBe(7559);
        const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
        const length = canvas.width * 3;
        const read = Array.from({ length: canvas.height }, (_, row) => [
          ...lines.subarray(row * (length + 1) + 1, (row + 1) * (length + 1)),
        ]);
        expect(read.flat()).toEqual([...canvas.pixels]);
      },
    ),
  );
});
