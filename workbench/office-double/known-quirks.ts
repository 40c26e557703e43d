import { chartAxesFail } from './quirks/chart-axes-fail';
import { chartCannotBeDrawn } from './quirks/chart-cannot-be-drawn';
import { deletedSheetStays } from './quirks/deleted-sheet-stays';
import { eventsInSpite } from './quirks/events-in-spite';
import { eventsLost } from './quirks/events-lost';
import { fitToPageIgnored } from './quirks/fit-to-page-ignored';
import { freezingFails } from './quirks/freezing-fails';
import { hiddenPanesStay } from './quirks/hidden-panes-stay';
import { hoursReadWithoutZero } from './quirks/hours-read-without-zero';
import { listSplitAtCommas } from './quirks/list-split-at-commas';
import { longPropertyCrashes } from './quirks/long-property-crashes';
import { matrixGoesToVisibleRows } from './quirks/matrix-goes-to-visible-rows';
import { nameCannotBeAdded } from './quirks/name-cannot-be-added';
import { nameStaysVisible } from './quirks/name-stays-visible';
import { namesInOwnLanguage } from './quirks/names-in-own-language';
import { newSettingAfterChanged } from './quirks/new-setting-after-changed';
import { propertiesCutWhenRead } from './quirks/properties-cut-when-read';
import { propertiesGoneAtReopening } from './quirks/properties-gone-at-reopening';
import type { Quirk } from './quirks/quirk';
import { rulesOfWholeSheetNeverFound } from './quirks/rules-of-whole-sheet-never-found';
import { secondLookCannotBeRead } from './quirks/second-look-cannot-be-read';
import { sheetCannotBeAdded, sheetCannotBeDeleted } from './quirks/sheets-fail-beside-another-workbook';
import { tableColumnTakesLastFormula } from './quirks/table-column-takes-last-formula';

/** All misbehaviours that the double can have, the most harmful first. */
const quirks: readonly Quirk[] = [
  matrixGoesToVisibleRows,
  tableColumnTakesLastFormula,
  deletedSheetStays,
  sheetCannotBeDeleted,
  sheetCannotBeAdded,
  secondLookCannotBeRead,
  hoursReadWithoutZero,
  rulesOfWholeSheetNeverFound,
  longPropertyCrashes,
  propertiesCutWhenRead,
  propertiesGoneAtReopening,
  newSettingAfterChanged,
  listSplitAtCommas,
  nameStaysVisible,
  namesInOwnLanguage,
  nameCannotBeAdded,
  freezingFails,
  hiddenPanesStay,
  chartCannotBeDrawn,
  chartAxesFail,
  eventsInSpite,
  eventsLost,
  fitToPageIgnored,
];

export const quirkNames: readonly string[] = quirks.map(({ name }) => name);

/** @throws Error for a name that is not in `quirkNames` */
export const quirksNamed = (names: readonly string[]): readonly Quirk[] =>
  names.map((name) => {
    const quirk = quirks.find((one) => one.name === name);
    if (quirk === undefined) throw new Error(`no quirk ${name}; there are ${quirkNames.join(', ')}`);
    return quirk;
  });
