/** Turns one text into another: ranges copied from the first (`[start, end]`) and new pieces, in order. */
export type TextPatch = readonly (string | readonly [start: number, end: number])[];

const SLASH = 47;

/** XML is compared in pieces that are cut between siblings, so that a cell or an entry is one piece with its content. @returns where they begin, and the text's length */
function cuts(text: string): readonly number[] {
  const found: number[] = [0];
  let isAfterEnd = false;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const isEnd = text.charCodeAt(at + 1) === SLASH;
    if (!isEnd && (isAfterEnd || text.charCodeAt(at - 2) === SLASH)) found.push(at);
    isAfterEnd = isEnd;
  }
  found.push(text.length);
  return found;
}

/** Where each piece is in the list; -1 for one that occurs more than once. */
function uniquePlaces(text: string, list: readonly number[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let index = 0; index + 1 < list.length; index += 1) {
    const piece = text.slice(list[index], list[index + 1]);
    places.set(piece, places.has(piece) ? -1 : index);
  }
  return places;
}

/** Pieces ahead among which one is looked for first: a row that was written to has its next piece a few cells on. */
const NEAR = 16;

/** Pieces one after the other that are not near: what follows is then looked for in all of the text. */
const LOST = 8;

/**
 * The patch from `from` to `to`. It is short when most of the text is the same and in the same order, as after edits
 * spread over a part. Takes time linear in the length of both. To look for each piece in all of the text took a twelfth of a
 * review of 10,000 rows, so that it is done only where a text has been put in or taken away that is longer than what is near.
 */
export function patchBetween(from: string, to: string): TextPatch {
  const list = cuts(from);
  let places: ReadonlyMap<string, number> | undefined;
  const patch: (string | [number, number])[] = [];
  /** The piece that comes next in `from`. */
  let next = 0;
  let missed = 0;
  const startOf = (index: number): number => list[index] ?? from.length;
  const indexOf = (piece: string): number => {
    const end = Math.min(next + NEAR, list.length - 1);
    for (let index = next; index < end; index += 1) {
      const start = startOf(index);
      if (startOf(index + 1) - start === piece.length && from.startsWith(piece, start)) return index;
    }
    if (missed < LOST) return -1;
    places ??= uniquePlaces(from, list);
    return places.get(piece) ?? -1;
  };
  const wanted = cuts(to);
  for (let number = 0; number + 1 < wanted.length; number += 1) {
    const piece = to.slice(wanted[number], wanted[number + 1]);
    const last = patch.at(-1);
    const index = indexOf(piece);
    if (index < next) {
      missed += 1;
      if (typeof last === 'string') patch[patch.length - 1] = last + piece;
      else patch.push(piece);
      continue;
    }
    missed = 0;
    const start = startOf(index);
    if (typeof last === 'object' && last[1] === start) last[1] += piece.length;
    else patch.push([start, start + piece.length]);
    next = index + 1;
  }
  return patch;
}

/** Applies a patch to `from`. */
export const patched = (from: string, patch: TextPatch): string =>
  patch.map((step) => (typeof step === 'string' ? step : from.slice(step[0], step[1]))).join('');
