import { isWeak } from './sheet-lines';

/** Where a line is now. */
export interface LinePlace {
  /** `undefined`: it is gone, or it cannot be told which one it is. */
  readonly at: number | undefined;
  /** The lines among which it may be, beside `at`: that one alone when it is known for certain, none when it is gone. Many lines share a list. */
  readonly like: readonly number[];
  /** It is known again by what stands in it, not by those around it. */
  readonly isOwn?: true;
}

const certain = (at: number): LinePlace => ({ at, like: [at] });

/** Prints that stand there once, with their place; `undefined` for those that stand there more often. */
function singles(prints: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [at, print] of prints.entries()) {
    if (!isWeak(print)) places.set(print, places.has(print) ? undefined : at);
  }
  return places;
}

/** Lines that are known again for certain, by their place then: their print stands there once, then and now. */
export function knownLines(then: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  const nowAt = singles(now);
  for (const [print, at] of singles(then)) {
    const place = nowAt.get(print);
    if (at !== undefined && place !== undefined) known.set(at, place);
  }
  return known;
}

/**
 * Where every line of `then` is in `now`, both from 0. Between two lines that are known again, as many lines as there were
 * are the same ones, edited; of more or fewer it cannot be told which is which.
 * @param again by their place then, the lines that are known again
 * @param vouched likewise, those that are taken to be there: they may be in any line that nothing else is known to be
 */
export function linePlaces(
  then: readonly string[],
  now: readonly string[],
  again: ReadonlyMap<number, number>,
  vouched: ReadonlyMap<number, number> = new Map(),
): readonly LinePlace[] {
  const known = new Map([...again, ...vouched]);
  const places: LinePlace[] = then.map(() => ({ at: undefined, like: [] }));
  const taken = new Set(known.values());
  // In lines that have been sorted, or where hardly one is known, those on both sides of one say nothing of it.
  const isOrdered = [...known]
    .sort(([a], [b]) => a - b)
    .every(([, place], at, pairs) => place > (pairs[at - 1]?.[1] ?? -1));
  const isTrusted = isOrdered && known.size * 2 >= then.filter((print) => !isWeak(print)).length;
  const free = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((at) => !taken.has(at));
  const anywhere = free(0, now.length);

  function fill(thenFrom: number, thenTo: number, nowFrom: number, nowTo: number): void {
    let [first, last, top, bottom] = [thenFrom, thenTo, nowFrom, nowTo];
    const pair = (line: number, place: number): boolean => {
      if (then[line] !== now[place] || taken.has(place)) return false;
      places[line] = certain(place);
      return true;
    };
    while (first < last && top < bottom && pair(first, top)) [first, top] = [first + 1, top + 1];
    while (first < last && top < bottom && pair(last - 1, bottom - 1))
      [last, bottom] = [last - 1, bottom - 1];
    const between = free(top, bottom);
    const isSameNumber = last - first === bottom - top;
    const candidates = isTrusted && between.length >= last - first ? between : anywhere;
    for (let line = first; line < last; line += 1)
      places[line] = { at: isSameNumber && isTrusted ? top + line - first : undefined, like: candidates };
  }

  let first = 0;
  for (let line = 0; line <= then.length; line += 1) {
    const place = line === then.length ? now.length : known.get(line);
    if (place === undefined) continue;
    const before = first === 0 ? -1 : (known.get(first - 1) ?? -1);
    fill(first, line, before + 1, place);
    if (line < then.length)
      places[line] = vouched.has(line) ? { at: place, like: anywhere } : { ...certain(place), isOwn: true };
    first = line + 1;
  }
  return places;
}
