import type { Edit } from '../../book/edit';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { ApplyOptions, MaybePromise } from '../host';

/** One thing to do, in its order. A host may do many in one round trip, but what it has done is always a beginning of them. */
export type Step =
  | { readonly kind: 'edit'; readonly edit: Edit }
  /** Writes texts into a row of the journal, from a column on. The sheet is made when it is missing. */
  | {
      readonly kind: 'note';
      readonly row: number;
      readonly column: number;
      readonly texts: readonly string[];
    }
  /** Empties a row of the journal. */
  | { readonly kind: 'forget'; readonly row: number };

/** The texts of the journal's first columns, by row from 1; none when there is no journal. */
export type JournalHeads = readonly (readonly string[])[];

/** What a host that cannot write all or nothing gives the journal to work with. */
export interface Workplace {
  /** The workbook as it is now, without the journal. */
  read(): MaybePromise<WorkbookSnapshot>;
  /** The journal's columns 1 to `HEAD_COLUMNS` as they are now, or as they were when `read` last saw them. */
  heads(isFresh: boolean): MaybePromise<JournalHeads>;
  /** Texts of a row of the journal, from a column on. */
  texts(row: number, column: number, count: number): MaybePromise<readonly string[]>;
  /**
   * Does the steps, which `book` was read for. When it throws, a beginning of them may have been done; how much, it cannot
   * tell. `watch` is asked between round trips.
   */
  carryOut(
    steps: readonly Step[],
    book: WorkbookSnapshot,
    watch?: Pick<ApplyOptions, 'onProgress' | 'isStopped' | 'onUndrawn' | 'onUnfrozen'>,
  ): MaybePromise<void>;
}
