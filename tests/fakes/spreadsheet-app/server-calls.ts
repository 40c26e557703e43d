export type Kind =
  | 'SpreadsheetApp'
  | 'Spreadsheet'
  | 'Sheet'
  | 'Range'
  | 'RangeList'
  | 'NamedRange'
  | 'DeveloperMetadata'
  | 'Protection'
  | 'Filter'
  | 'Banding'
  | 'DataValidation'
  | 'DataValidationBuilder'
  | 'ConditionalFormatRule'
  | 'ConditionalFormatRuleBuilder'
  | 'BooleanCondition'
  | 'RichTextValue'
  | 'RichTextValueBuilder'
  | 'TextStyle'
  | 'TextStyleBuilder'
  | 'OverGridImage'
  | 'Blob'
  | 'EmbeddedChart'
  | 'EmbeddedChartBuilder'
  | 'ChartOptions'
  | 'ContainerInfo'
  | 'Ui'
  | 'Menu'
  | 'HtmlService'
  | 'HtmlOutput'
  | 'LockService'
  | 'Lock'
  | 'Session'
  | 'Utilities';

const named = (kind: Kind, members: string): string[] => members.split(' ').map((name) => `${kind}.${name}`);

/**
 * What is counted as a service call: a call that asks the spreadsheet for content or changes it. Finding one's way
 * (`getRange`, `getSheetByName`), builders, and asking an object that is already here for its parts are not: Apps Script
 * answers them in the script's own process (assumed; see docs/hosts-google.md).
 */
export const reads: ReadonlySet<string> = new Set([
  ...named(
    'Spreadsheet',
    'getSheets getNamedRanges getDeveloperMetadata getProtections getSpreadsheetTimeZone getSpreadsheetLocale getRangeByName',
  ),
  ...named(
    'Sheet',
    'getDataRange getLastColumn getMaxRows getMaxColumns getConditionalFormatRules getFilter getFrozenRows getFrozenColumns isSheetHidden getCharts getImages getBandings getColumnWidth',
  ),
  ...named(
    'OverGridImage',
    'getAltTextTitle getAnchorCell getAnchorCellXOffset getAnchorCellYOffset getInherentWidth getInherentHeight getWidth getHeight',
  ),
  ...named(
    'Range',
    'getValues getFormulas getNumberFormats getDataValidations getRichTextValues getBackgrounds getFontLines getFontWeights getMergedRanges',
  ),
]);

export const writes: ReadonlySet<string> = new Set([
  ...named(
    'Spreadsheet',
    'insertSheet deleteSheet setNamedRange removeNamedRange addDeveloperMetadata setActiveSheet',
  ),
  ...named(
    'Sheet',
    'hideSheet setConditionalFormatRules setFrozenRows setFrozenColumns setColumnWidths insertRowsAfter insertColumnsAfter insertChart removeChart insertImage setHiddenGridlines activate setName',
  ),
  ...named(
    'Range',
    'setValues setNumberFormats setDataValidations setRichTextValues setBackgrounds setTextStyles setHorizontalAlignments setVerticalAlignments setWraps createFilter applyRowBanding activate',
  ),
  ...named(
    'RangeList',
    'setBorder setBackground setFontColor setFontSize setFontWeight setFontLine setHorizontalAlignment setVerticalAlignment setWrap clearDataValidations',
  ),
  ...named(
    'OverGridImage',
    'remove setAltTextTitle setAltTextDescription setAnchorCell setAnchorCellXOffset setAnchorCellYOffset setWidth setHeight',
  ),
  ...named('Filter', 'remove'),
  ...named('Banding', 'remove'),
  ...named('DeveloperMetadata', 'setValue remove'),
  ...named('NamedRange', 'setRange remove'),
]);
