/** What ISO 29500-1 says of an element: its children in order (all that the type has), and attributes it must have. */
export interface ElementRule {
  readonly children?: readonly string[];
  readonly required?: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const sheetElements: Readonly<Record<string, ElementRule>> = {
  worksheet: {
    children: words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
      protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
      conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
      colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF
      picture oleObjects controls webPublishItems tableParts extLst`),
  },
  sheetPr: { children: words('tabColor outlinePr pageSetUpPr') },
  dimension: { required: ['ref'] },
  sheetView: { children: words('pane selection pivotSelection extLst'), required: ['workbookViewId'] },
  sheetFormatPr: { required: ['defaultRowHeight'] },
  col: { required: ['min', 'max'] },
  row: { children: words('c extLst') },
  c: { children: words('f v is extLst') },
  conditionalFormatting: { children: words('cfRule extLst') },
  cfRule: { children: words('formula colorScale dataBar iconSet extLst'), required: ['priority'] },
  dataValidation: { children: words('formula1 formula2'), required: ['sqref'] },
  hyperlink: { required: ['ref'] },
  pageMargins: { required: words('left right top bottom header footer') },
  headerFooter: {
    children: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  },
};

const workbookElements: Readonly<Record<string, ElementRule>> = {
  workbook: {
    children: words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
      externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes
      webPublishing fileRecoveryPr webPublishObjects extLst`),
  },
  sheet: { required: words('name sheetId') },
  definedName: { required: ['name'] },
};

const styleElements: Readonly<Record<string, ElementRule>> = {
  styleSheet: {
    children: words(
      'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    ),
  },
  numFmt: { required: words('numFmtId formatCode') },
  border: { children: words('start end left right top bottom diagonal vertical horizontal') },
  xf: { children: words('alignment protection extLst') },
  dxf: { children: words('font numFmt fill alignment border protection extLst') },
  cellStyle: { required: ['xfId'] },
};

const tableElements: Readonly<Record<string, ElementRule>> = {
  table: {
    children: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
    required: words('id displayName ref'),
  },
  tableColumn: {
    children: words('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'),
    required: words('id name'),
  },
};

const axis = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
  spPr txPr crossAx crosses crossesAt`;

const chartElements: Readonly<Record<string, ElementRule>> = {
  chartSpace: {
    children:
      words(`date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData
      printSettings userShapes extLst`),
  },
  chart: {
    children:
      words(`title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly
      dispBlanksAs showDLblsOverMax extLst`),
  },
  title: { children: words('tx layout overlay spPr txPr extLst') },
  plotArea: { children: words('layout barChart lineChart pieChart catAx valAx dTable spPr extLst') },
  barChart: { children: words('barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst') },
  ser: {
    children: words(
      'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
    ),
  },
  dLbls: {
    children:
      words(`dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent
      showBubbleSize separator showLeaderLines leaderLines extLst`),
  },
  catAx: { children: words(`${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`) },
  valAx: { children: words(`${axis} crossBetween majorUnit minorUnit dispUnits extLst`) },
  scaling: { children: words('logBase orientation max min extLst') },
  legend: { children: words('legendPos legendEntry layout overlay spPr txPr extLst') },
  strCache: { children: words('ptCount pt extLst') },
  numCache: { children: words('formatCode ptCount pt extLst') },
  pt: { required: ['idx'] },
};

const drawingElements: Readonly<Record<string, ElementRule>> = {
  twoCellAnchor: {
    children: words('from to sp grpSp graphicFrame cxnSp pic contentPart clientData'),
  },
  graphicFrame: { children: words('nvGraphicFramePr xfrm graphic') },
  cNvPr: { required: words('id name') },
  from: { children: words('col colOff row rowOff') },
  to: { children: words('col colOff row rowOff') },
};

const propertyElements: Readonly<Record<string, ElementRule>> = {
  property: { required: words('fmtid pid name') },
};

/** By the name of a part's root element. */
export const schemaTables: ReadonlyMap<string, Readonly<Record<string, ElementRule>>> = new Map([
  ['worksheet', sheetElements],
  ['workbook', workbookElements],
  ['styleSheet', styleElements],
  ['table', tableElements],
  ['chartSpace', chartElements],
  ['wsDr', drawingElements],
  ['Properties', propertyElements],
]);
