import { typeTable, type TypeTable } from '../protocol/object-type';
import { addinService, application, runtime } from './application';
import { formatProtection, rangeFormat } from './range-format';
import { freezePanes } from './freeze-panes';
import { autoFilter } from './auto-filter';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml';
import { setting, settingCollection } from './settings';
import { customProperty, customPropertyCollection, documentProperties } from './custom-properties';
import { namedItem, namedItemCollection } from './names';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { pageBreak, pageBreakCollection } from './page-breaks';
import { chart, chartCollection, chartTitle } from './chart';
import { shape, shapeCollection } from './shapes';
import {
  chartAxes,
  chartAxis,
  chartFill,
  chartGridlines,
  chartLegend,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chart-parts';
import { chartDataLabelFormat, chartDataLabels, chartFont, chartLineFormat } from './chart-labels';
import { conditionalFormat, conditionalFormatCollection } from './conditional-formats';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditional-parts';
import { dataValidation } from './data-validation';
import { rangeAreas, rangeCollection } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-borders';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { functionResult, functions } from './functions';
import { range } from './range';
import { table } from './table';
import { tableCollection } from './table-collection';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './table-parts';
import { workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetProtection } from './worksheet-protection';
import { worksheetCollection } from './worksheet-collection';

/** All types of the object model that the workbench implements. */
export const modelTypes: TypeTable = typeTable([
  workbook,
  workbookProtection,
  worksheetCollection,
  worksheet,
  worksheetProtection,
  range,
  rangeFormat,
  rangeFill,
  rangeFont,
  rangeBorder,
  rangeBorderCollection,
  formatProtection,
  freezePanes,
  dataValidation,
  conditionalFormatCollection,
  conditionalFormat,
  cellValueConditionalFormat,
  customConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  rangeAreas,
  rangeCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  namedItem,
  namedItemCollection,
  documentProperties,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  setting,
  settingCollection,
  addinService,
  autoFilter,
  pageLayout,
  pageBreakCollection,
  pageBreak,
  headerFooterGroup,
  headerFooter,
  shapeCollection,
  shape,
  chartCollection,
  chart,
  chartTitle,
  chartLegend,
  chartSeriesCollection,
  chartSeries,
  chartSeriesFormat,
  chartFill,
  chartLineFormat,
  chartDataLabels,
  chartDataLabelFormat,
  chartFont,
  chartAxes,
  chartAxis,
  chartGridlines,
  application,
  runtime,
  functions,
  functionResult,
]);
