/**
 * A rasteriser for icons on a 16-unit grid: `rect` and `path` (absolute M L H V Z) with a solid fill, even-odd. It gives
 * the same bytes on every machine, so that a test can compare the committed pictures with their drawings.
 */
import { crc32, deflateSync } from 'node:zlib';

/** Samples along each side of a pixel. */
const FINE = 8;

const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
const number = (tag, name) => Number(attribute(tag, name) ?? 0);

/** Converts `M1 1 H13 V6 Z` to closed rings of points. */
function ringsOf(path) {
  const rings = [];
  let at = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const given = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'Z') continue;
    if (command === 'H') at = [given[0], at[1]];
    else if (command === 'V') at = [at[0], given[0]];
    else at = given;
    if (command === 'M') rings.push([]);
    rings.at(-1).push(at);
  }
  return rings;
}

/** Whether the point is inside: a ray to the right crosses the rings an odd number of times. */
function isInside(rings, x, y) {
  let inside = false;
  for (const ring of rings)
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

function rectangle(tag) {
  const [left, top, wide, high, rx] = ['x', 'y', 'width', 'height', 'rx'].map((name) => number(tag, name));
  return (x, y) => {
    const out = (at, from, length) => Math.max(from + rx - at, at - (from + length - rx), 0);
    if (x < left || y < top || x > left + wide || y > top + high) return false;
    return out(x, left, wide) ** 2 + out(y, top, high) ** 2 <= rx ** 2 || rx === 0;
  };
}

function shapeOf(tag) {
  const fill = attribute(tag, 'fill')
    .match(/[0-9a-f]{2}/gi)
    .map((pair) => parseInt(pair, 16));
  if (tag.startsWith('<rect')) return { fill, covers: rectangle(tag) };
  const rings = ringsOf(attribute(tag, 'd'));
  return { fill, covers: (x, y) => isInside(rings, x, y) };
}

/** @returns RGBA bytes, `size` × `size`, not premultiplied; later shapes are drawn over earlier ones */
export function pixelsOf(svg, size) {
  const shapes = (svg.match(/<(?:rect|path)\b[^>]*>/g) ?? []).map(shapeOf);
  const scale = 16 / size;
  const pixels = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < FINE * FINE; sample += 1) {
      const x = ((at % size) + ((sample % FINE) + 0.5) / FINE) * scale;
      const y = (Math.floor(at / size) + (Math.floor(sample / FINE) + 0.5) / FINE) * scale;
      const shape = shapes.findLast(({ covers }) => covers(x, y));
      if (shape === undefined) continue;
      shape.fill.forEach((part, i) => (sum[i] += part));
      sum[3] += 1;
    }
    const colour = sum.slice(0, 3).map((part) => (sum[3] === 0 ? 0 : Math.round(part / sum[3])));
    pixels.set([...colour, Math.round((sum[3] * 255) / FINE ** 2)], at * 4);
  }
  return pixels;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Encodes eight-bit RGBA as a PNG (ISO/IEC 15948) without filters. */
export function png(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
