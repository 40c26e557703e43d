/** A calendar day, ISO 8601 `YYYY-MM-DD`. Hosts convert to and from their own dates; the core never holds a `Date`. */
export interface PlainDate {
  readonly date: string;
  /** Time of day `HH:MM:SS`, only where the cell holds one. */
  readonly time?: string;
}

/** A cell whose formula failed, with the host's code for it, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows, JSON-safe. `null` is an empty cell; an empty text cell is `''`. */
export type CellValue = string | number | boolean | PlainDate | CellError | null;

export const isDate = (value: CellValue): value is PlainDate =>
  typeof value === 'object' && value !== null && 'date' in value;

export const isError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Nothing to read: empty, or text of white space only. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** The value as a person would read it; dates in ISO form, numbers without a format. Empty cells give `''`. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') {
    if ('error' in value) return value.error;
    return value.time === undefined ? value.date : `${value.date} ${value.time}`;
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('date' in a) return 'date' in b && a.date === b.date && a.time === b.time;
  return 'error' in b && a.error === b.error;
}
