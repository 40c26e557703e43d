import type { Address } from '../../book/area';
import type { CellValue } from '../../book/cells';

/**
 * A person's own word on a cell: what it is to say, or that it is to be left as it is. On a finding: which action answers
 * it, or no longer does.
 */
export interface Answer {
  readonly at: Address;
  readonly value?: CellValue;
  readonly leave?: true;
  /** A cell of the action's row. */
  readonly action?: Address;
  /** The finding and the action are no longer linked. */
  readonly unlink?: true;
}
