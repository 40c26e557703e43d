import { columnOfKey, rowOfKey } from '../../book/area';
import { formulaAt, valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { SheetMemory } from './memory';

/** The text that a link can be put on; Sheets has no links on numbers, days, formulas and empty cells. */
export function linkedText(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && value !== '' && formulaAt(sheet, row, column) === undefined
    ? value
    : undefined;
}

/** The links that stand on no text, to be remembered. */
export function rememberedLinks(planned: SheetSnapshot): NonNullable<SheetMemory['links']> {
  return [...planned.links].filter(
    ([key]) => linkedText(planned, rowOfKey(key), columnOfKey(key)) === undefined,
  );
}
