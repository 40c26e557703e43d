export { workbookOf, type WorkbookPart, type WorkbookSheet } from '../../src/opc/workbook-parts';
export { sharedStringsOf, type SharedStrings } from '../../src/opc/shared-strings';
export { formulaAfterSheet } from '../../src/opc/formula-sheets';
export { withFullCalculation, withName, withoutSheet, withSheet } from '../../src/opc/write/workbook-text';
export {
  withActiveSheet,
  withSheetMoved,
  withSheetName,
  withSheetState,
} from '../../src/opc/write/sheet-order';
export { newSheetXml } from '../../src/opc/write/new-sheet';
export { addCustomXml, customXmlOf, removeCustomXml } from '../../src/opc/write/custom-xml';
export { hasNoProperty, newPropertiesXml, withProperty } from '../../src/opc/write/property-part';
export { customPropertiesPart } from '../../src/hosts/xlsx/custom-properties';
