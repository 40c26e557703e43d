import type { Area } from '../../book/area';
import type { Range } from './services';

/** The cells that a range is of. */
export const areaOf = (range: Range): Area => ({
  sheet: range.getSheet().getName(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});
