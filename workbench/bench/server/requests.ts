import { array, boolean, int, maxLength, maximum, minimum, minLength, object, string } from 'zod/mini';
import { MAX_COLUMNS, MAX_ROWS } from '../../planbok/cells';

/* The requests that the page may send; they are validated before anything is done. */

const sheet = string().check(minLength(1), maxLength(31));
const row = int().check(minimum(1), maximum(MAX_ROWS));
const column = int().check(minimum(1), maximum(MAX_COLUMNS));
const address = object({ sheet, row, column });

/** The maximum number of cells in one paste. */
export const MAX_PASTE = 200_000;
/** The maximum length of a cell's text, plus one for a leading apostrophe. */
const MAX_TYPED = 32_768;

export const typing = object({
  cells: array(object({ at: address, text: string().check(maxLength(MAX_TYPED)) })).check(
    minLength(1),
    maxLength(MAX_PASTE),
  ),
});

export const area = object({ sheet, row, column, rows: row, columns: column });

/** Excel's maximum column width: 255 digits. */
const MAX_PIXELS = 1790;

export const widening = object({
  sheet,
  column,
  columns: column,
  pixels: int().check(minimum(1), maximum(MAX_PIXELS)),
});

export const editing = object({ page: string().check(minLength(1), maxLength(64)), isEditing: boolean() });

export const settings = object({
  values: array(
    object({ name: string().check(maxLength(255)), json: string().check(maxLength(2 ** 20)) }),
  ).check(maxLength(200)),
});

export const nothing = object({});

/** A whole number in a query, within the bounds of a sheet; `undefined` for anything else. */
export function numberIn(query: URLSearchParams, name: string, most: number): number | undefined {
  const text = query.get(name) ?? '';
  if (!/^\d{1,8}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 && number <= most ? number : undefined;
}
