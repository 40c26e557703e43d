import type { CellView, RowView } from '../../../office-double/view/view';
import { api } from '../api';

/** A sheet's rows as far as they have been loaded. */
export interface RowStore {
  /** Fetches missing rows in and around this range; `loaded` is called when some have arrived. */
  want(first: number, last: number): void;
  cell(row: number, column: number): CellView | undefined;
  line(row: number): RowView | undefined;
  has(row: number): boolean;
  /** Marks everything to be fetched again; present rows stay until the new ones arrive. */
  stale(): void;
}

const BLOCK = 200;

export function rowStore(sheet: string, loaded: () => void): RowStore {
  const lines = new Map<number, RowView>();
  const cells = new WeakMap<RowView, ReadonlyMap<number, CellView>>();
  /** Block → the generation in which it was, or is being, fetched. */
  const fetched = new Map<number, number>();
  const there = new Set<number>();
  let generation = 1;

  const fetchBlock = async (block: number): Promise<void> => {
    const mine = generation;
    fetched.set(block, mine);
    const from = block * BLOCK + 1;
    const got = await api.rows(sheet, from, from + BLOCK - 1);
    if (fetched.get(block) !== mine) return;
    if (got.kind === 'problem') {
      fetched.delete(block);
      return;
    }
    const come = new Map(got.value.lines.map((line) => [line.row, line]));
    for (let row = from; row < from + BLOCK; row += 1) {
      const [old, line] = [lines.get(row), come.get(row)];
      // An unchanged row keeps its object and need not be redrawn.
      if (old !== undefined && line !== undefined && JSON.stringify(old) === JSON.stringify(line)) continue;
      if (line === undefined) lines.delete(row);
      else lines.set(row, line);
    }
    there.add(block);
    loaded();
  };

  const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK);

  return {
    want(first, last) {
      for (let block = blockOf(first); block <= blockOf(last); block += 1)
        if (fetched.get(block) !== generation) void fetchBlock(block);
    },
    has: (row) => there.has(blockOf(row)),
    line: (row) => lines.get(row),
    cell(row, column) {
      const line = lines.get(row);
      if (line === undefined) return undefined;
      let byColumn = cells.get(line);
      if (byColumn === undefined) {
        byColumn = new Map(line.cells.map((cell) => [cell.column, cell]));
        cells.set(line, byColumn);
      }
      return byColumn.get(column);
    },
    stale() {
      generation += 1;
    },
  };
}
