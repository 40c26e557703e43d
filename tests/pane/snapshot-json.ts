import type { WorkbookSnapshot } from '../../src/book/snapshot';

interface Wrapped {
  readonly $map?: readonly (readonly [unknown, unknown])[];
  readonly $set?: readonly unknown[];
}

/** Whatever can be looked up in: a host may have maps of its own making. */
const isMap = (value: unknown): value is ReadonlyMap<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'get' in value && 'entries' in value;

/** A snapshot as JSON text, its maps and sets marked. */
export const snapshotJson = (book: WorkbookSnapshot): string =>
  JSON.stringify(book, (_, value: unknown) => {
    if (value instanceof Set) return { $set: [...value] };
    return isMap(value) ? { $map: [...value.entries()] } : value;
  });

export const snapshotFrom = (text: string): WorkbookSnapshot =>
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { $map, $set } = value as Wrapped;
    return $map ? new Map($map) : $set ? new Set($set) : value;
  }) as WorkbookSnapshot;
