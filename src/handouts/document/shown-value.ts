import { isDate, textOf, type CellValue } from '../../book/cells';

/** A value as it is read in a document; a day without its time where it has none. */
export function shownValue(value: CellValue): string {
  if (!isDate(value)) return textOf(value).trim();
  return value.time === undefined ? value.date : `${value.date} ${value.time.slice(0, 5)}`;
}
