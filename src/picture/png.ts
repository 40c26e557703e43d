import { portableCodec, type Codec } from '../opc/codec';
import type { Canvas } from './canvas';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits each of red, green and blue. */
const TRUE_COLOUR = [8, 2, 0, 0, 0];
/** Lines are stored as they are: drawings pack smaller so than as differences (a wheel: 154 kB, else 181 kB). */
const AS_IS = 0;
const INCH = 0.0254;
/** Pixels of a screen that a page is drawn for. */
const PER_INCH = 96;

const fourBytes = (value: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** The checksum of a zlib stream (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

function chunk(name: string, data: ArrayLike<number>, codec: Codec): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  whole.set(fourBytes(data.length));
  whole.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  );
  whole.set(data, 8);
  whole.set(fourBytes(codec.crc32(whole.subarray(4, data.length + 8))), data.length + 8);
  return whole;
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function linesOf({ width, height, pixels }: Canvas): Uint8Array {
  const length = width * 3;
  const lines = new Uint8Array((length + 1) * height);
  for (let row = 0; row < height; row += 1) {
    lines[row * (length + 1)] = AS_IS;
    lines.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return lines;
}

/** The canvas as a PNG (ISO/IEC 15948) that says how large it is meant; the same canvas is the same bytes. */
export function pngOf(canvas: Canvas, codec: Codec = portableCodec): Uint8Array {
  const lines = linesOf(canvas);
  const perMetre = fourBytes(Math.round((PER_INCH * canvas.scale) / INCH));
  return joined([
    SIGNATURE,
    chunk('IHDR', [...fourBytes(canvas.width), ...fourBytes(canvas.height), ...TRUE_COLOUR], codec),
    chunk('pHYs', [...perMetre, ...perMetre, 1], codec),
    chunk('IDAT', joined([[0x78, 0x9c], codec.deflate(lines), fourBytes(adler32(lines))]), codec),
    chunk('IEND', [], codec),
  ]);
}
