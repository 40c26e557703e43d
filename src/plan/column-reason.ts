import type { CellCount } from './columns/cell-sorts';
import type { Field } from './field';

/** One thing that speaks for, or against, that a column holds a field. */
export type ColumnReason =
  /** A list has the heading for the field; or only some of its words lean that way. */
  | { readonly kind: 'heading' | 'heading-words' }
  /** Against: most cells are of a sort that the field does not hold. */
  | ({ readonly kind: 'cells'; readonly isAgainst: boolean } & CellCount)
  /** The column stands where such columns mostly stand. */
  | { readonly kind: 'place' };

/** Why a column may hold a field, the strongest reason first; none where nothing in particular speaks for it. */
export interface FieldReasons {
  readonly field: Field;
  readonly reasons: readonly ColumnReason[];
}
