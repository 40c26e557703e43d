import { areaName, cellKey, cellName, overlaps, type Area } from '../../book/area';
import { writtenArea } from '../../book/block';
import { isDate } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import { Failure } from '../failure';
import type { SheetMemory, Unset } from './memory';
import { blocksOf, painted } from './painted';
import { areaOfCell, placeOf, withoutTouched } from './unset';
import type { SheetWork } from './work';

/** A sheet that is written, as far as its typed columns are concerned. */
interface TypedSheet {
  readonly planned: SheetSnapshot;
  readonly memory: SheetMemory;
  /** By cell: number formats as they were before. */
  readonly before: { readonly formats: ReadonlyMap<number, string> } | undefined;
}

/** Formats that differ from those of the cells themselves, by cell. */
function formatsUnset({ planned, before }: TypedSheet, refused: readonly Area[]): Map<number, string> {
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
  target: TypedSheet,
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
