import { lazy } from '../lazy';
import { idKey } from './reference-text';

/** Where in a list of ids each one stands, whatever its spelling. */
export interface IdIndex {
  readonly has: (key: string) => boolean;
  /** Places of the ids with this key (see `idKey`), rising. */
  readonly placesOf: (key: string) => readonly number[];
  /** The places of each id that stands in several. */
  readonly repeated: () => readonly (readonly number[])[];
}

/** Makes the index of a list of ids, by row; rows without an id have `null`. */
export type IdIndexer = (ids: readonly (string | null)[]) => IdIndex;

function placesByKey(ids: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  ids.forEach((id, place) => {
    if (id === null) return;
    const key = idKey(id);
    const places = byKey.get(key);
    if (places) places.push(place);
    else byKey.set(key, [place]);
  });
  return byKey;
}

/** Which ids there are is known at once; where they stand only when it matters, which in most plans it never does. */
export function idIndex(ids: readonly (string | null)[]): IdIndex {
  const keys = new Set<string>();
  let given = 0;
  for (const id of ids) {
    if (id === null) continue;
    keys.add(idKey(id));
    given += 1;
  }
  const places = lazy(() => placesByKey(ids));
  return {
    has: (key) => keys.has(key),
    placesOf: (key) => (keys.has(key) ? (places().get(key) ?? []) : []),
    repeated: () => (keys.size === given ? [] : [...places().values()].filter(({ length }) => length > 1)),
  };
}

const isSameList = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place]);

/** An indexer that knows the lists it has seen: a plan's ids are indexed once, however often it is read. */
export function idIndexer(): IdIndexer {
  const known: { readonly ids: readonly (string | null)[]; readonly index: IdIndex }[] = [];
  return (ids) => {
    const same = known.find((one) => isSameList(one.ids, ids));
    if (same) return same.index;
    const index = idIndex(ids);
    known.push({ ids, index });
    return index;
  };
}
