import { api } from './api';

/** Hands what a person does to the workbook, in the order it was done. */
export interface Typist {
  does<T>(work: () => Promise<T>): Promise<T>;
  /** A cell is open for typing, or no longer: while it is, the add-in has to wait, as in Excel. */
  edits(isEditing: boolean): void;
  /** When the workbook has all of it. */
  settled(): Promise<void>;
}

/** @param page tells this page from others over the same workbook */
export function typist(page: string): Typist {
  let last: Promise<unknown> = Promise.resolve();
  let isEditing = false;
  const after = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn;
    return turn;
  };
  return {
    does: after,
    edits(wanted) {
      if (wanted === isEditing) return;
      isEditing = wanted;
      void after(() => api.editing(page, wanted));
    },
    settled: async () => {
      await last;
    },
  };
}
