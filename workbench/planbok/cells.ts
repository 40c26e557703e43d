export {
  areaName,
  cellKey,
  cellName,
  columnLetter,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quotedSheet,
  type Address,
  type Area,
} from '../../src/book/area';
export { isError, textOf, type CellError, type CellValue } from '../../src/book/cells';
export { GENERAL, isDateFormat } from '../../src/book/number-format';
export { isSheetName } from '../../src/book/sheet-name';
export type { Visibility } from '../../src/book/snapshot';
export { dateOf, serialOf, type Epoch } from '../../src/hosts/serial';
