import { api } from './api';
import { gridSheet, type GridSheet } from './grid/sheet';
import { rowStore, type RowStore } from './grid/row-store';

/** Fetches the sheet that is shown, and keeps it up to date. */
export interface Sheets {
  /** @returns `undefined` when there is no such sheet any more */
  fetch(name: string): Promise<GridSheet | undefined>;
  /** Discards everything fetched, since another workbook was opened. */
  forget(): void;
}

/** @param loaded called when awaited cells have arrived */
export function sheets(loaded: () => void): Sheets {
  let stores = new Map<string, RowStore>();
  return {
    async fetch(name) {
      const kept = stores;
      const got = await api.sheet(name);
      if (got.kind === 'problem' || kept !== stores) return undefined;
      const store = stores.get(name) ?? rowStore(name, loaded);
      stores.set(name, store);
      store.stale();
      return gridSheet(got.value, store);
    },
    forget() {
      stores = new Map();
    },
  };
}
