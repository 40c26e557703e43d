import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sources of a room, a folder of `src` or a file in it, by their paths below `src`. */
const filesOf = (source, room) =>
  room.endsWith('.ts')
    ? [room]
    : readdirSync(join(source, room), { recursive: true })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
        .sort();

/** Lines that hold code, each as Stryker names it. */
const linesOf = (source, file) =>
  readFileSync(join(source, file), 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      /^\s*(\/?\*|\/\/|import |\}|\)|$)/.test(line) ? [] : [`src/${file}:${index + 1}-${index + 1}`],
    );

/** Mulberry32: numbers from 0 to 1 that the same seed gives again. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, each as likely as any other, in the list's order. */
function drawn(list, count, seed) {
  const next = numbersFrom(seed);
  const some = list.map((_, index) => index);
  for (let at = some.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [some[at], some[other]] = [some[other], some[at]];
  }
  return some
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((index) => list[index]);
}

/**
 * What Stryker alters of a room: all of it, or so many of its lines, drawn by chance.
 * @param source the folder `src`
 * @param sample lines, all when undefined
 */
export function placesOf(source, room, sample, seed) {
  const files = filesOf(source, room);
  if (sample === undefined) return files.map((file) => `src/${file}`);
  return drawn(
    files.flatMap((file) => linesOf(source, file)),
    sample,
    seed,
  );
}
