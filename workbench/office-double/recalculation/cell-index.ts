import { lastColumnOf, lastRowOf } from '../store/cell-range';
import type { LiveSheet } from '../store/live-sheet';
import type { Source } from './spans';

/** Single cells, to be found by the block that they are in. */
export interface CellIndex<T> {
  add(sheet: LiveSheet, row: number, column: number, item: T): void;
  within(source: Source): IterableIterator<T>;
}

interface Column<T> {
  readonly items: { readonly row: number; readonly item: T }[];
  isSorted: boolean;
}

export function cellIndex<T>(): CellIndex<T> {
  const sheets = new Map<LiveSheet, Map<number, Column<T>>>();

  function* inColumn(column: Column<T> | undefined, first: number, last: number): IterableIterator<T> {
    if (column === undefined) return;
    const { items } = column;
    if (!column.isSorted) items.sort((a, b) => a.row - b.row);
    column.isSorted = true;
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.row ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < items.length; at += 1) {
      const found = items[at];
      if (found === undefined || found.row > last) return;
      yield found.item;
    }
  }

  return {
    add(sheet, row, column, item) {
      let columns = sheets.get(sheet);
      if (columns === undefined) sheets.set(sheet, (columns = new Map<number, Column<T>>()));
      let known = columns.get(column);
      if (known === undefined) columns.set(column, (known = { items: [], isSorted: true }));
      known.isSorted = known.isSorted && (known.items.at(-1)?.row ?? 0) <= row;
      known.items.push({ row, item });
    },
    *within({ sheet, block }) {
      const right = lastColumnOf(block);
      for (const [at, column] of sheets.get(sheet) ?? [])
        if (at >= block.column && at <= right) yield* inColumn(column, block.row, lastRowOf(block));
    },
  };
}
