/** What is asked first: which sheets there are, so that what is not content need not be fetched. */
export const SHEET_FIELDS = 'sheets(properties(sheetId,title,sheetType))';

const CELL = [
  'userEnteredValue',
  'effectiveValue',
  'hyperlink',
  'dataValidation',
  'textFormatRuns(startIndex,format(strikethrough))',
  'userEnteredFormat(backgroundColor,backgroundColorStyle,textFormat(bold,strikethrough))',
  'effectiveFormat(numberFormat)',
].join(',');

const DATA = [
  'startRow',
  'startColumn',
  `rowData(values(${CELL}))`,
  'rowMetadata(hiddenByUser,hiddenByFilter)',
  'columnMetadata(hiddenByUser,pixelSize)',
].join(',');

const SHEET = [
  'properties(sheetId,title,index,sheetType,hidden,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount))',
  `data(${DATA})`,
  'merges',
  'conditionalFormats',
  'basicFilter(range)',
  'tables',
  'bandedRanges(bandedRangeId,range)',
  'protectedRanges(range,warningOnly,requestingUserCanEdit)',
  'charts(chartId,position,spec(title))',
].join(',');

/** Everything that a snapshot holds, and what writing needs to know, and nothing else. */
export const BOOK_FIELDS = [
  'properties(locale)',
  'namedRanges',
  'developerMetadata(metadataId,metadataKey,metadataValue,location(spreadsheet))',
  `sheets(${SHEET})`,
].join(',');

/** Texts of the journal. */
export const TEXT_FIELDS = 'sheets(data(rowData(values(userEnteredValue))))';
