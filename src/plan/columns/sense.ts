import type { Certainty, Field } from '../field';

/** What a column is taken for. */
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
