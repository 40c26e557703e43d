import type { CellValue } from '../../book/cells';
import type { Content } from '../columns/content';
import type { Sense } from '../columns/sense';
import type { Certainty, Field } from '../field';
import type { HeaderCell } from '../headings/header-row';

/** The cells of a column in the rows that are looked at. */
export type CellsOf = (column: number) => readonly CellValue[];

/** A column while it is being understood: its heading, its cells, and what it is taken for so far. */
export interface ColumnDraft {
  readonly column: number;
  readonly header: HeaderCell | null;
  readonly content: Content;
  readonly isHidden: boolean;
  field: Field;
  more: string | undefined;
  certainty: Certainty;
  /** The person said so, or nothing else could be meant: later doubts do not change it. */
  isSettled: boolean;
  /** The likeliest fields, where the evidence comes up short and the person is asked. */
  rivals: readonly Field[];
  /** Other columns that may hold the same field, where the person is asked which of them counts. */
  contenders: readonly ColumnDraft[];
  /** 0–1: how much speaks for the field, where heading and cells together were weighed; else `certainty` tells. */
  strength: number | undefined;
  /** Its cells say both who and when ("Bo 15/6"), and no other column says when. */
  alsoDeadline?: true;
}

export function take(draft: ColumnDraft, sensed: Sense): void {
  draft.field = sensed.field;
  draft.more = sensed.more;
  draft.certainty = sensed.certainty;
}

export const isUnnamed = (draft: ColumnDraft): boolean =>
  draft.field === 'unknown' && draft.more === undefined;
