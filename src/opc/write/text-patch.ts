/** Turns one text into another: ranges copied from the first (`[start, end]`) and new pieces, in order. */
export type TextPatch = readonly (string | readonly [start: number, end: number])[];

const SLASH = 47;

/** XML is compared in pieces that are cut between siblings, so that a cell or an entry is one piece with its content. */
function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  let from = 0;
  let isAfterEnd = false;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const isEnd = text.charCodeAt(at + 1) === SLASH;
    if (!isEnd && (isAfterEnd || text.charCodeAt(at - 2) === SLASH)) {
      cut.push(text.slice(from, at));
      from = at;
    }
    isAfterEnd = isEnd;
  }
  cut.push(text.slice(from));
  return cut;
}

/** The offset of each piece; -1 for a piece that occurs more than once. */
function uniquePlaces(list: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let offset = 0;
  for (const piece of list) {
    places.set(piece, places.has(piece) ? -1 : offset);
    offset += piece.length;
  }
  return places;
}

/**
 * The patch from `from` to `to`. It is short when most of the text is the same and in the same order, as after edits
 * spread over a part. Takes time linear in the length of both.
 */
export function patchBetween(from: string, to: string): TextPatch {
  const places = uniquePlaces(pieces(from));
  const patch: (string | [number, number])[] = [];
  let copied = 0;
  for (const piece of pieces(to)) {
    const last = patch.at(-1);
    if (from.startsWith(piece, copied)) {
      if (typeof last === 'object') last[1] += piece.length;
      else patch.push([copied, copied + piece.length]);
      copied += piece.length;
      continue;
    }
    const place = places.get(piece) ?? -1;
    if (place >= copied) {
      patch.push([place, place + piece.length]);
      copied = place + piece.length;
    } else if (typeof last === 'string') patch[patch.length - 1] = last + piece;
    else patch.push(piece);
  }
  return patch;
}

/** Applies a patch to `from`. */
export const patched = (from: string, patch: TextPatch): string =>
  patch.map((step) => (typeof step === 'string' ? step : from.slice(step[0], step[1]))).join('');
