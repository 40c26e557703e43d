import type { Content } from '../columns/content';
import type { Certainty, Field } from '../field';
import type { HeaderCell } from '../headings/header-row';

/** A column while it is being understood: its heading, its cells, and what it is taken for so far. */
export interface ColumnDraft {
  readonly column: number;
  readonly header: HeaderCell | null;
  readonly content: Content;
  field: Field;
  more: string | undefined;
  certainty: Certainty;
  /** The person said so, or nothing else could be meant: later doubts do not change it. */
  isSettled: boolean;
  /** The likeliest fields, where the evidence comes up short and the person is asked. */
  rivals: readonly Field[];
  /** 0–1: how much speaks for the field, where heading and cells together were weighed; else `certainty` tells. */
  strength: number | undefined;
}

export interface Sense {
  readonly field: Field;
  readonly more?: string | undefined;
  readonly certainty: Certainty;
}

export const sense = (field: Field, certainty: Certainty, more?: string): Sense => ({
  field,
  certainty,
  more,
});

export function take(draft: ColumnDraft, sensed: Sense): void {
  draft.field = sensed.field;
  draft.more = sensed.more;
  draft.certainty = sensed.certainty;
}

export const isUnnamed = (draft: ColumnDraft): boolean =>
  draft.field === 'unknown' && draft.more === undefined;
