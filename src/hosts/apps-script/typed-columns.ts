import { areaName, cellKey, cellName, overlaps, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { isDate } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import { valueAt } from '../../book/snapshot';
import { Failure } from '../failure';
import type { SheetMemory, Unset } from '../sheets/memory';
import { blocksOf, painted } from '../sheets/painted';
import { serviceFailure } from './service-failure';
import type { Target } from './target';
import { areaOfCell, placeOf, withoutTouched } from '../sheets/unset';
import type { SheetWork } from '../sheets/work';

/*
 * A native table that a person has made in Google Sheets may have columns with a type. A script may write values there, but
 * set no formats and no rules: what it would set stands in the note, and the column's own type decides.
 */

/** What came of setting something: the areas where it was done, and the columns that Google refused. */
export interface Tried {
  readonly done: readonly Area[];
  readonly refused: readonly Area[];
}

/** Whether Google refused something because of a column's type. */
export const isOfType = (error: unknown): boolean => {
  const failure = serviceFailure(error);
  return failure instanceof Failure && failure.details.reason === 'typed-columns';
};

const columnsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.columns }, (_, across) => ({
    ...area,
    column: area.column + across,
    columns: 1,
  }));

/** Sets something on areas: together, and where a column's type forbids it column by column. */
export function triedOn(areas: readonly Area[], set: (area: Area) => void): Tried {
  const done: Area[] = [];
  const refused: Area[] = [];
  const tryOn = (area: Area): void => {
    try {
      set(area);
      done.push(area);
    } catch (error) {
      if (!isOfType(error)) throw error;
      if (area.columns === 1) refused.push(area);
      else for (const column of columnsOf(area)) tryOn(column);
    }
  };
  for (const area of areas) tryOn(area);
  return { done, refused };
}

/** Formats that differ from those of the cells themselves, by cell. */
function formatsUnset({ planned, before }: Target, refused: readonly Area[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const area of refused)
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const key = cellKey(row, area.column);
      const format = planned.formats.get(key) ?? GENERAL;
      const held = before?.formats.get(key) ?? GENERAL;
      if (format === held) continue;
      const value = valueAt(planned, row, area.column);
      // A number is a day by its cell's format alone.
      if ((isDate(value) || typeof value === 'number') && isDate(value) !== isDateFormat(held))
        throw new Failure('unsupported', {
          reason: 'typed-columns',
          sheet: planned.name,
          cell: cellName(row, area.column),
        });
      found.set(key, format);
    }
  return found;
}

/**
 * What stands in the note once the work is done.
 * @throws Failure that names the cell, where a value would mean something else without its format
 */
export function unsetAfter(
  target: Target,
  { formats, writes, rules: changed }: SheetWork,
  refused: { readonly formats: readonly Area[]; readonly rules: readonly Area[] },
): SheetMemory['unset'] {
  const { memory, planned } = target;
  const { name: sheet } = planned;
  const cells = withoutTouched(sheet, memory.unset?.formats ?? [], [...formats, ...writes.map(writtenArea)]);
  for (const [key, format] of formatsUnset(target, refused.formats)) cells.set(key, format);
  const all = painted([...cells].map(([key, format]) => [areaOfCell(sheet, key), format] as const));
  const isIn = (name: string, areas: readonly Area[]): boolean => {
    const area = placeOf(sheet, name);
    return area !== undefined && areas.some((other) => overlaps(area, other));
  };
  const placed = planned.rules.filter(
    ({ area, rule }) => rule.kind !== 'foreign' && refused.rules.some((other) => overlaps(area, other)),
  );
  const found: Unset = {
    formats: all ? blocksOf(all).map(([block, format]) => [areaName(block), format]) : [],
    rules: [
      ...(memory.unset?.rules ?? []).filter(([name]) => !isIn(name, changed)),
      ...placed.map(({ area, rule }) => [areaName(area), rule] as const),
    ],
  };
  return found.formats.length + found.rules.length > 0 ? found : undefined;
}
