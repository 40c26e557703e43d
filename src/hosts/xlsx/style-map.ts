import { cellKey, columnOfKey, rowOfKey } from '../../book/area';

/** Which style each cell of a sheet has: eight bytes a cell, where two maps would take more than a hundred. */
export interface StyleRows {
  set(row: number, column: number, style: number): void;
  /** What `of` makes of the styles, by `cellKey`; cells of which it makes nothing are absent. */
  mapped<V>(of: (style: number) => V | undefined): ReadonlyMap<number, V>;
}

/** Column and style in one number: columns have 14 bits, styles at most 26 (Excel allows 65,490 formats). */
const SHIFT = 2 ** 26;
const packed = (column: number, style: number): number => column * SHIFT + style;
const columnIn = (entry: number): number => Math.floor(entry / SHIFT);

export function styleRows(): StyleRows {
  const rows = new Map<number, number[]>();
  return {
    set: (row, column, style) => {
      if (style >= SHIFT) return;
      const line = rows.get(row);
      const entry = packed(column, style);
      const last = line?.at(-1);
      if (line === undefined || last === undefined) rows.set(row, [entry]);
      else if (columnIn(last) < column) line.push(entry);
      else insert(line, column, entry);
    },
    mapped: (of) => {
      // Rows may come in any order in the file; a reader of the map meets them as they lie on the sheet.
      const order = [...rows.keys()].sort((a, b) => a - b);
      return mapOver(order, rows, of);
    },
  };
}

/** The place of a column in a row's entries: of its own entry, or of the first one after it. */
function placeOf(line: readonly number[], column: number): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columnIn(line[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(line: number[], column: number, entry: number): void {
  const at = placeOf(line, column);
  line.splice(at, columnIn(line[at] ?? 0) === column ? 1 : 0, entry);
}

function mapOver<V>(
  order: readonly number[],
  rows: ReadonlyMap<number, readonly number[]>,
  of: (style: number) => V | undefined,
): ReadonlyMap<number, V> {
  const get = (key: number): V | undefined => {
    const column = columnOfKey(key);
    const line = rows.get(rowOfKey(key));
    const entry = line?.[placeOf(line, column)];
    return entry !== undefined && columnIn(entry) === column ? of(entry % SHIFT) : undefined;
  };
  function* entries(): Generator<[number, V], undefined> {
    for (const row of order) {
      for (const entry of rows.get(row) ?? []) {
        const value = of(entry % SHIFT);
        if (value !== undefined) yield [cellKey(row, columnIn(entry)), value];
      }
    }
  }
  function* keys(): Generator<number, undefined> {
    for (const [key] of entries()) yield key;
  }
  function* values(): Generator<V, undefined> {
    for (const [, value] of entries()) yield value;
  }
  let size: number | undefined;
  const map: ReadonlyMap<number, V> = {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      size ??= Array.from(keys()).length;
      return size;
    },
    forEach: (see) => {
      for (const [key, value] of entries()) see(value, key, map);
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
  };
  return map;
}
