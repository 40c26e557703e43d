import type { Edit } from '../../book/edit';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import { isDateFormat, ISO_DATE_FORMAT } from '../../book/number-format';
import { sheetMemory, type SheetMemory } from '../sheets/memory';
import { memoryAfter, sheetAfter, withUnset, type Remembered } from '../sheets/remembering';
import type { JournalStep } from '../sheets/row-writes';
import { unsetAfter } from '../sheets/unset-after';
import { gathered, noWork, NO_REACH, reaches } from '../sheets/work';
import type { ApiRequest } from './api-types';
import { conditionalRequests } from './conditional-looks';
import {
  addingTables,
  joinedUnset,
  keysOf,
  movingTables,
  newTables,
  retypingTables,
  tablesAhead,
  typedBodies,
  unsetBy,
} from './native-tables';
import type { BookReading } from './read';
import { typedColumnsOf } from './read-tables';
import type { SheetTarget } from './sheet-target';
import { changedCells, formatWork, valueRequests } from './write-cells';
import { chartRequests } from './write-chart';
import { journalRequests } from './write-journal';
import { linkRequests } from './write-links';
import { lookRequests } from './write-looks';
import { metadataRequests } from './write-metadata';
import { nameRequests, namesTold } from './write-names';
import { ruleWork } from './write-rules';
import { structureOf, wideningRequests } from './write-structure';
import { tableRequests } from './write-tables';
import { freezeRequests, widthRequests } from './write-widths';

/** Formats as they are, with columns of the type Date: those show every number as a day. */
function heldFormats({ before, native }: SheetTarget): ReadonlyMap<number, string> {
  const held = new Map(before?.formats);
  for (const { area, columns } of native)
    for (const { columnIndex, columnType } of columns) {
      if (columnType !== 'DATE') continue;
      const body = {
        ...area,
        row: area.row + 1,
        rows: area.rows - 1,
        column: area.column + (columnIndex ?? 0),
        columns: 1,
      };
      for (const key of keysOf(body)) if (!isDateFormat(held.get(key) ?? '')) held.set(key, ISO_DATE_FORMAT);
    }
  return held;
}

/** The requests for one sheet, and what the note says of its typed columns. */
function sheetRequests(
  target: SheetTarget,
  reading: BookReading,
): { readonly requests: readonly ApiRequest[]; readonly unset: SheetMemory['unset'] } {
  const { id, work, planned, before } = target;
  const made = newTables(target, reading);
  const bodies = typedBodies(made);
  const changed = changedCells(target);
  const formats = formatWork(target);
  const rules = ruleWork(target, changed, bodies);
  const noted = { ...target, before: before && { formats: heldFormats(target) } };
  return {
    requests: [
      ...movingTables(target),
      ...rules.lifting,
      ...formats.requests,
      ...valueRequests(target, changed),
      ...lookRequests(target),
      ...linkRequests(target, changed),
      ...rules.setting,
      ...conditionalRequests(id, before?.conditionals ?? [], planned.conditionalLooks, work.conditionals),
      ...widthRequests(target),
      ...freezeRequests(target),
      ...retypingTables(target, reading, rules.refused),
      ...tableRequests(target, reading, made),
      ...addingTables(id, made),
      ...chartRequests(target),
    ],
    unset: joinedUnset(
      unsetAfter(noted, work, { formats: formats.refused, rules: before ? rules.refused : [] }),
      unsetBy(target, made),
    ),
  };
}

/**
 * The requests of one batch that make of the spreadsheet that was read what is planned, and tell the journal of it.
 * @throws Failure where a column's type would make something else of a value
 */
export function requestsFor(
  reading: BookReading,
  planned: WorkbookSnapshot,
  edits: readonly Edit[],
  steps: readonly JournalStep[],
): readonly ApiRequest[] {
  const work = gathered(edits);
  const reach = reaches(edits);
  const structure = structureOf(reading, planned, work, reach);
  const { added, gone } = structure;
  const idOf = (name: string): number | undefined =>
    added.get(name) ?? (gone.has(name) ? undefined : reading.sheets.get(name)?.id);
  const requests: ApiRequest[] = [];
  const remembered = new Map<string, Remembered>();
  const unset = new Map<string, SheetMemory['unset']>();
  for (const name of new Set([...added.keys(), ...work.sheets.keys()])) {
    const before = added.has(name) || gone.has(name) ? undefined : reading.sheets.get(name);
    const [id, sheetPlan] = [idOf(name), sheetNamed(planned, name)];
    if (id === undefined || !sheetPlan) continue;
    const native = tablesAhead(before?.native ?? [], sheetPlan);
    const target: SheetTarget = {
      id,
      native,
      typed: typedColumnsOf(native),
      before,
      planned: sheetPlan,
      work: work.sheets.get(name) ?? noWork(),
      decimal: reading.decimal,
      memory: before ? sheetMemory(reading.memory, before.id) : {},
      facts: { pixels: before?.pixels ?? new Map() },
      idOf,
    };
    const done = sheetRequests(target, reading);
    requests.push(...done.requests);
    unset.set(name, done.unset);
    remembered.set(name, { id, after: sheetAfter(target, target.work, reach.get(name) ?? NO_REACH) });
  }
  const memory = withUnset(memoryAfter(reading, planned, remembered), remembered, unset);
  const free = Math.max(0, ...reading.all.map(({ id }) => id), ...added.values()) + 1;
  return [
    ...structure.requests,
    ...wideningRequests(reading, reach, structure),
    ...nameRequests(reading, namesTold(work, planned), gone, idOf),
    ...requests,
    ...metadataRequests(reading, planned, work, memory),
    ...journalRequests(reading, steps, free),
  ];
}
