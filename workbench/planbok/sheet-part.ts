export { readingSheet, type RawValue } from '../../src/opc/sheet-read';
export { featuresOf, type SheetFeatures } from '../../src/opc/sheet-features';
export { lettersOf, parseBlock, type Block } from '../../src/opc/block';
export { blockMinus } from '../../src/opc/block-minus';
export { LAST_COLUMN, LAST_ROW } from '../../src/opc/limits';
export { joined, parted, parting, type SheetText } from '../../src/opc/write/sheet-text';
export {
  hasPassword,
  showsGridlines,
  withGridlines,
  withProtection,
  withTabSelected,
} from '../../src/opc/write/sheet-view';
export { withFrozen } from '../../src/opc/write/panes';
export { withMerges } from '../../src/opc/write/merges';
export { endOfLinks, withLinks, type LinkElement, type LinkSpec } from '../../src/opc/write/sheet-links';
export { withFilter } from '../../src/opc/write/filter';
export {
  fitsToPage,
  headerParts,
  pageAttribute,
  withFitToPage,
  withHeaderParts,
  withPageAttributes,
  type HeaderParts,
} from '../../src/opc/write/page-setup';
export { rowBreaks, withRowBreaks } from '../../src/opc/write/page-break-elements';
export { withCellsUpTo } from '../../src/opc/write/dimension';
