import type { Typed, Typing } from '../wire';
import { api, type Got } from './api';

/** Hands what a person types to the workbook, in the order it was typed. */
export interface Typist {
  type(typing: Typing): Promise<Got<Typed>>;
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
    type: (typing) => after(() => api.type(typing)),
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
