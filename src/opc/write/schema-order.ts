/**
 * The order in which ISO 29500-1 requires the children of an element (the `xsd:sequence` of its type). With another order
 * Excel offers to repair the file.
 */

/** CT_Worksheet, 18.3.1.99. */
export const worksheetOrder: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** CT_Workbook, 18.2.27. */
export const workbookOrder: readonly string[] = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** CT_Stylesheet, 18.8.39. */
export const stylesOrder: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** CT_Font, 18.8.22: Excel writes, and expects, this order. */
export const fontOrder: readonly string[] = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** CT_SheetPr, 18.3.1.82. */
export const sheetPrOrder: readonly string[] = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** CT_Table, 18.5.1.2. */
export const tableOrder: readonly string[] = [
  'autoFilter',
  'sortState',
  'tableColumns',
  'tableStyleInfo',
  'extLst',
];
