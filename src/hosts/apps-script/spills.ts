import type { SheetSnapshot } from '../../book/snapshot';

/** Functions whose results fill cells beside their own. */
const SPILLS =
  /\b(?:ARRAYFORMULA|FILTER|QUERY|UNIQUE|SORTN?|SEQUENCE|SPLIT|TRANSPOSE|IMPORT\w+|FLATTEN|MAP|BYROW|MAKEARRAY|GOOGLEFINANCE|VSTACK|HSTACK)\(|\{/i;

/** Whether some cells may show what another cell's formula puts there: that must never be written back. */
export const spills = ({ formulas }: SheetSnapshot): boolean =>
  [...formulas.values()].some((text) => SPILLS.test(text));
