/** Some lines of one axis, from 1 and upwards. Equal ones are one object. */
export type Lines = readonly number[];

/** Which lines each line of then may be now. */
export interface LineChoices {
  /** @param lines looked through once, however often the same object is given; not to be changed afterwards */
  add(then: number, lines: Iterable<number>): void;
  of(then: number): ReadonlySet<Lines>;
}

const NONE: ReadonlySet<Lines> = new Set();

export function lineChoices(): LineChoices {
  const ordered = new Map<Iterable<number>, Lines>();
  const byText = new Map<string, Lines>();
  const choices = new Map<number, Set<Lines>>();

  function linesOf(given: Iterable<number>): Lines {
    const seen = ordered.get(given);
    if (seen) return seen;
    const lines = [...new Set(given)].sort((a, b) => a - b);
    const text = lines.join();
    const first = byText.get(text) ?? lines;
    byText.set(text, first);
    ordered.set(given, first);
    return first;
  }
  return {
    add(then, lines) {
      const known = choices.get(then) ?? new Set();
      choices.set(then, known.add(linesOf(lines)));
    },
    of: (then) => choices.get(then) ?? NONE,
  };
}

/** The rows that go with each set of columns: of each cell, every choice of its row meets every choice of its column. */
export function crossings(
  cells: readonly { readonly row: number; readonly column: number }[],
  rows: LineChoices,
  columns: LineChoices,
): ReadonlyMap<Lines, ReadonlySet<Lines>> {
  const down = new Map<number, Set<Lines>>();
  for (const { row, column } of cells) addAll(down, column, rows.of(row));
  const crossing = new Map<Lines, Set<Lines>>();
  for (const [column, lines] of down)
    for (const across of columns.of(column)) addAll(crossing, across, lines);
  return crossing;
}

function addAll<Key, Value>(to: Map<Key, Set<Value>>, key: Key, values: ReadonlySet<Value>): void {
  const all = to.get(key) ?? new Set();
  to.set(key, all);
  for (const value of values) all.add(value);
}
