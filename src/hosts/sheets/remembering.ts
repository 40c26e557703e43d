import { areaName } from '../../book/area';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { rememberedLinks } from './linked-text';
import { sheetMemory, type Memory, type SheetMemory } from './memory';
import type { NotedSheet } from './noted-sheet';
import { widthsAfter } from './width-memory';
import type { Reach, SheetWork } from './work';

/** The areas whose rule is ours, to be remembered. */
const rememberedRules = (
  { planned, memory }: NotedSheet,
  { rules: changed }: SheetWork,
): readonly string[] => {
  const ours = new Set([...(memory.rules ?? []), ...changed.map(areaName)]);
  return planned.rules.flatMap(({ area, rule }) =>
    rule.kind !== 'foreign' && ours.has(areaName(area)) ? [areaName(area)] : [],
  );
};

/** The note without its empty entries. */
function noted({
  widths = [],
  rules = [],
  links = [],
  unset,
  extent,
  isVeryHidden,
}: SheetMemory): SheetMemory {
  return {
    ...(isVeryHidden === true ? { isVeryHidden } : {}),
    ...(widths.length > 0 ? { widths } : {}),
    ...(rules.length > 0 ? { rules } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(unset ? { unset } : {}),
    ...(extent ? { extent } : {}),
  };
}

/** The memory of a sheet after the work is done. */
export function sheetAfter(target: NotedSheet, work: SheetWork, reach: Reach): SheetMemory {
  const { memory, planned } = target;
  const [rows, columns] = memory.extent ?? [0, 0];
  return noted({
    ...(planned.visibility === 'very-hidden' ? { isVeryHidden: true } : {}),
    widths: widthsAfter(target, work),
    rules: rememberedRules(target, work),
    links: rememberedLinks(planned),
    ...(memory.unset ? { unset: memory.unset } : {}),
    extent: [Math.max(rows, reach[0]), Math.max(columns, reach[1])],
  });
}

export interface Remembered {
  /** The sheet's id. */
  readonly id: number;
  readonly after: SheetMemory;
}

/** What the note was, and the ids of the sheets that it may speak of. */
interface NotedBook {
  readonly memory: Memory;
  readonly sheets: ReadonlyMap<string, { readonly id: number }>;
}

/** The whole note once the work is done: sheets that were not touched keep theirs, those that are gone lose it. */
export function memoryAfter(
  reading: NotedBook,
  planned: WorkbookSnapshot,
  targets: ReadonlyMap<string, Remembered>,
): Memory {
  const sheets = planned.sheets.flatMap(({ name }): [string, SheetMemory][] => {
    const touched = targets.get(name);
    if (touched) return [[String(touched.id), touched.after]];
    const before = reading.sheets.get(name);
    return before ? [[String(before.id), sheetMemory(reading.memory, before.id)]] : [];
  });
  return {
    hiddenNames: planned.names.filter(({ hidden }) => hidden).map(({ name }) => name.toLowerCase()),
    sheets: Object.fromEntries(sheets.filter(([, sheet]) => Object.keys(sheet).length > 0)),
  };
}

const byFirst = <Item extends readonly [number, ...unknown[]]>(
  old: readonly Item[],
  next: readonly Item[],
): Item[] => [...new Map([...old, ...next].map((item) => [item[0], item])).values()];

function either(old: SheetMemory, next: SheetMemory): SheetMemory {
  const [rows, columns] = old.extent ?? [0, 0];
  const [nextRows, nextColumns] = next.extent ?? [0, 0];
  return noted({
    ...((old.isVeryHidden ?? next.isVeryHidden) === true ? { isVeryHidden: true } : {}),
    widths: byFirst(old.widths ?? [], next.widths ?? []),
    rules: [...new Set([...(old.rules ?? []), ...(next.rules ?? [])])],
    links: byFirst(old.links ?? [], next.links ?? []),
    ...(old.unset ? { unset: old.unset } : {}),
    extent: [Math.max(rows, nextRows), Math.max(columns, nextColumns)],
  });
}

/** A note that is true of the spreadsheet while it is on the way from one state to the other, wherever it is cut short. */
export function memoryMeanwhile(old: Memory, next: Memory): Memory {
  const ids = new Set([...Object.keys(old.sheets), ...Object.keys(next.sheets)]);
  return {
    hiddenNames: [...new Set([...old.hiddenNames, ...next.hiddenNames])],
    sheets: Object.fromEntries(
      [...ids].map((id) => [id, either(old.sheets[id] ?? {}, next.sheets[id] ?? {})]),
    ),
  };
}

/** The note with what could not be set, which is known only when all else is done. */
export function withUnset(
  memory: Memory,
  targets: ReadonlyMap<string, Remembered>,
  unset: ReadonlyMap<string, SheetMemory['unset']>,
): Memory {
  const sheets = { ...memory.sheets };
  for (const [name, { id: number, after }] of targets) {
    const { unset: _, ...rest } = after;
    const now = unset.get(name);
    const made = noted({ ...rest, ...(now ? { unset: now } : {}) });
    const id = String(number);
    if (id in sheets || Object.keys(made).length > 0) sheets[id] = made;
  }
  return { ...memory, sheets };
}
