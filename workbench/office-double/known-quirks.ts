import { chartAxesFail } from './quirks/chart-axes-fail';
import { chartCannotBeDrawn } from './quirks/chart-cannot-be-drawn';
import { matrixGoesToVisibleRows } from './quirks/matrix-goes-to-visible-rows';
import { rulesOfWholeSheetNeverFound } from './quirks/rules-of-whole-sheet-never-found';
import { secondLookCannotBeRead } from './quirks/second-look-cannot-be-read';
import { tableColumnTakesLastFormula } from './quirks/table-column-takes-last-formula';
import type { Quirk } from './quirks/quirk';

/** All misbehaviours that the double can have, the most harmful first. */
export const quirks: readonly Quirk[] = [
  matrixGoesToVisibleRows,
  tableColumnTakesLastFormula,
  secondLookCannotBeRead,
  rulesOfWholeSheetNeverFound,
  chartCannotBeDrawn,
  chartAxesFail,
];

export const quirkNames: readonly string[] = quirks.map(({ name }) => name);

/** @throws Error for a name that is not in `quirkNames` */
export const quirksNamed = (names: readonly string[]): readonly Quirk[] =>
  names.map((name) => {
    const quirk = quirks.find((one) => one.name === name);
    if (quirk === undefined) throw new Error(`no quirk ${name}; there are ${quirkNames.join(', ')}`);
    return quirk;
  });
