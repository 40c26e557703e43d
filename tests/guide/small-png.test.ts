import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { cropped } from '../../scripts/guide/cropped';
import { pixelsOf, smallPng, type Pixels } from '../../scripts/guide/small-png';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** What each of PNG's filters takes away from a byte (ISO/IEC 15948, 9.2), written after its text. */
const predictors: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => Math.floor((a + b) / 2),
  (a, b, c) => [a, b, c].sort((x, y) => Math.abs(a + b - c - x) - Math.abs(a + b - c - y))[0] ?? 0,
];

/** A PNG of red, green, blue and opacity whose lines are filtered in every way in turn. */
function filteredPng({ width, height, rgb }: Pixels): Buffer {
  const rgba = (x: number, y: number, part: number): number =>
    x < 0 || y < 0 ? 0 : part === 3 ? 255 : (rgb[(y * width + x) * 3 + part] ?? 0);
  const lines: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const filter = y % predictors.length;
    lines.push(filter);
    for (let x = 0; x < width; x += 1)
      for (let part = 0; part < 4; part += 1) {
        const guess = predictors[filter]?.(
          rgba(x - 1, y, part),
          rgba(x, y - 1, part),
          rgba(x - 1, y - 1, part),
        );
        lines.push((rgba(x, y, part) - (guess ?? 0)) & 255);
      }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A picture that holds this many colours, most of them once. */
function drawn(width: number, height: number, colours: number): Pixels {
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = ((pixel * 7919) % colours) * 331;
    rgb.set([colour >> 8, (colour * 3) & 255, colour & 255], pixel * 3);
  }
  return { width, height, rgb };
}

/** The colours that a PNG with a palette shows. */
function shown(png: Buffer): readonly number[] {
  const part = (name: string): Buffer => {
    const at = png.indexOf(name, 0, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [palette, lines] = [part('PLTE'), inflateSync(part('IDAT'))];
  const width = png.readUInt32BE(16);
  return [...lines].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [...palette.subarray(index * 3, index * 3 + 3)],
  );
}

test('the pixels of a PNG are read, however its lines are filtered', () => {
  const picture = drawn(13, 11, 90);
  expect(pixelsOf(filteredPng(picture))).toEqual(picture);
});

test('up to 256 colours stay as they are', () => {
  const picture = drawn(40, 30, 256);
  expect(shown(smallPng(picture))).toEqual([...picture.rgb]);
  expect(smallPng(picture)).toEqual(smallPng(picture));
});

test('of more, each is shown as the nearest of the most frequent ones', () => {
  const rgb = new Uint8Array(300 * 2 * 3);
  for (let pixel = 0; pixel < 300; pixel += 1) rgb.set([pixel >> 1, pixel >> 1, pixel & 1], pixel * 3);
  rgb.fill(255, 300 * 3);
  const found = shown(smallPng({ width: 300, height: 2, rgb }));
  expect(found).toHaveLength(rgb.length);
  expect(Math.max(...found.map((part, at) => Math.abs(part - (rgb[at] ?? 0))))).toBeLessThan(30);
  expect(found.slice(300 * 3).every((part) => part === 255)).toBe(true);
});

test('a page is cut below what stands on it, and its footer is left out', () => {
  const rgb = new Uint8Array(4 * 200 * 3).fill(255);
  rgb[4 * 50 * 3] = 0;
  rgb[4 * 195 * 3] = 0;
  expect(cropped({ width: 4, height: 200, rgb })).toMatchObject({ width: 4, height: 51 + 24 });
});
