import { api } from './api';

/** Sends the person's actions to the workbook, in order. */
export interface Typist {
  does<T>(work: () => Promise<T>): Promise<T>;
  /** Reports whether a cell is being edited: until it is not, the add-in has to wait, as in Excel. */
  edits(isEditing: boolean): void;
  /** Resolves when the workbook has received everything. */
  settled(): Promise<void>;
}

/** @param page id of this page among those open on the same workbook */
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
