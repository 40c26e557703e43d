import { cellKey, columnOfKey, overlaps, parseArea, rowOfKey, type Area } from '../../book/area';
import { GENERAL, isDateFormat } from '../../book/number-format';
import type { PlacedRule } from '../../book/snapshot';
import type { Unset } from './memory';

/* What the note says of formats and rules that a column's type keeps a script from setting (typed-columns.ts). */

/** The area of one cell. */
export const areaOfCell = (sheet: string, key: number): Area => ({
  sheet,
  row: rowOfKey(key),
  column: columnOfKey(key),
  rows: 1,
  columns: 1,
});

/** The area that the note names; `undefined` for what is none. */
export function placeOf(sheet: string, name: string): Area | undefined {
  const block = parseArea(name);
  return block && { sheet, ...block };
}

/** The formats of the note by cell, but for cells that are touched. */
export const withoutTouched = (
  sheet: string,
  unset: Unset['formats'],
  touched: readonly Area[],
): Map<number, string> => {
  const found = new Map<number, string>();
  for (const [name, format] of unset) {
    const area = placeOf(sheet, name);
    if (area === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = cellKey(row, column);
        if (!touched.some((other) => overlaps(other, areaOfCell(sheet, key)))) found.set(key, format);
      }
  }
  return found;
};

/** Formats as they would be if the columns had no types. One that would make a day of a number, or the reverse, is passed over. */
export function formatsWithUnset(
  held: ReadonlyMap<number, string>,
  unset: Unset | undefined,
  sheet: string,
): ReadonlyMap<number, string> {
  if (unset === undefined) return held;
  const made = new Map(held);
  for (const [key, format] of withoutTouched(sheet, unset.formats, [])) {
    if (isDateFormat(format) !== isDateFormat(held.get(key) ?? GENERAL)) continue;
    if (format === GENERAL) made.delete(key);
    else made.set(key, format);
  }
  return made;
}

/** The rules of the note. */
export const unsetRules = (unset: Unset | undefined, sheet: string): readonly PlacedRule[] =>
  (unset?.rules ?? []).flatMap(([name, rule]) => {
    const area = placeOf(sheet, name);
    return area === undefined ? [] : [{ area, rule }];
  });
