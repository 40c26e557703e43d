import { namespaceOf, type Dialect } from './dialect';
import { XML_HEAD } from './element';

/** An empty worksheet part. Grid lines are off, because the sheets we make draw their own borders. */
export const newSheetXml = (dialect: Dialect): string =>
  `${XML_HEAD}<worksheet xmlns="${namespaceOf(dialect, 'main')}" xmlns:r="${namespaceOf(dialect, 'relationships')}">` +
  '<dimension ref="A1"/>' +
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
