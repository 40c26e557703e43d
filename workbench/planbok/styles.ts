export { paletteOf, type Palette } from '../../src/opc/color';
export { newStylesXml } from '../../src/opc/write/new-styles';
export { styleBook, type StyleBook, type StyleStep, type StyleTexts } from '../../src/opc/write/style-book';
export {
  alignmentDetail,
  alignmentWith,
  borderDetail,
  borderWith,
  fillDetail,
  fontDetail,
  fontWith,
  isLocked,
  protectionWith,
  type AlignmentDetail,
  type EdgeDetail,
  type EdgeName,
  type FontDetail,
} from '../../src/opc/write/style-detail';
export { fillXml, noFillXml } from '../../src/opc/write/style-parts';
