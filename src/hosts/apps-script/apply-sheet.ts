import { isSameArea, overlaps, type Area } from '../../book/area';
import { DEFAULT_PIXELS, pixelsOf } from './column-width';
import type { WidthMemory } from './memory';
import { TABLE_NAME } from './frame';
import { rangeOf, type Target } from './target';
import { areaOf } from './validations';
import type { SheetWork } from './work';

/** The columns' widths after the work, as they are remembered: Sheets counts pixels, and cannot tell a width that was set. */
export function widthsAfter(
  { planned, memory, asked }: Target,
  { columns }: SheetWork,
): readonly WidthMemory[] {
  const known = new Map((memory.widths ?? []).map((width) => [width[0], width]));
  for (const column of new Set(columns)) {
    const characters = planned.widths.get(column);
    const before = known.get(column)?.[3] ?? asked.pixels.get(column) ?? DEFAULT_PIXELS;
    if (characters === undefined) known.delete(column);
    else known.set(column, [column, characters, pixelsOf(characters), before]);
  }
  return [...known.values()];
}

/** A column without a width of ours gets back the one it had. Neighbours of one width are set in one call. */
export function setWidths({ sheet, planned, memory, asked }: Target, { columns }: SheetWork): void {
  const known = new Map((memory.widths ?? []).map((width) => [width[0], width]));
  const pixels = (column: number): number => {
    const characters = planned.widths.get(column);
    return characters === undefined
      ? (known.get(column)?.[3] ?? asked.pixels.get(column) ?? DEFAULT_PIXELS)
      : pixelsOf(characters);
  };
  const told = new Set(columns);
  for (const column of told) {
    const isBegun = told.has(column - 1) && pixels(column - 1) === pixels(column);
    if (isBegun) continue;
    let count = 1;
    while (told.has(column + count) && pixels(column + count) === pixels(column)) count += 1;
    sheet.setColumnWidths(column, count, pixels(column));
  }
}

export function freeze({ sheet, planned, before }: Target, { isFrozen }: SheetWork): void {
  if (!isFrozen) return;
  const { rows, columns } = planned.frozen;
  const was = before?.snapshot.frozen ?? { rows: 0, columns: 0 };
  if (rows !== was.rows) sheet.setFrozenRows(rows);
  if (columns !== was.columns) sheet.setFrozenColumns(columns);
}

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const isAt = (filter: Filter | null, area: Area | null): boolean =>
  filter === null ? area === null : area !== null && isSameArea(areaOf(filter.getRange()), area);

interface TableChange {
  readonly name: string;
  readonly was: Area | null;
  readonly now: Area | null;
}

function tableChanges({ planned, before }: Target, names: readonly string[]): readonly TableChange[] {
  return [...new Set(names)].map((name) => ({
    name,
    was: before?.snapshot.tables.find((table) => table.name === name)?.area ?? null,
    now: planned.tables.find((table) => table.name === name)?.area ?? null,
  }));
}

/**
 * Tables are what Sheets lets a script make of them: bands of colour, a filter where the sheet has none, and a named range
 * by which the table is known again; it is set first and removed last.
 * @param standing the sheet's filter as it was read
 */
export function setTablesAndFilter(target: Target, work: SheetWork, standing: Filter | null): void {
  if (work.tables.length === 0 && !work.isFiltered) return;
  const { planned, reading, services, asked } = target;
  const tables = tableChanges(target, work.tables);
  for (const { name, now } of tables)
    if (now) reading.spreadsheet.setNamedRange(`${TABLE_NAME}${name}`, rangeOf(target, now));
  const isOld = (bands: Area): boolean => tables.some(({ was }) => was !== null && isSameArea(bands, was));
  const bandings = asked.bandings.map((banding) => ({ banding, area: areaOf(banding.getRange()) }));
  for (const { banding, area } of bandings) if (isOld(area)) banding.remove();
  const wanted =
    planned.filter ??
    planned.tables.find(({ area }) => isAt(standing, area))?.area ??
    tables.find(({ now }) => now !== null)?.now ??
    null;
  if (!isAt(standing, wanted)) {
    standing?.remove();
    if (wanted) rangeOf(target, wanted).createFilter();
  }
  for (const { now } of tables) {
    // Somebody's own bands stay as they are.
    if (now && !bandings.some(({ area }) => !isOld(area) && overlaps(area, now)))
      rangeOf(target, now).applyRowBanding(services.app.BandingTheme.LIGHT_GREY, true, false);
  }
  for (const { name, now } of tables)
    for (const named of reading.namedRanges)
      if (now === null && named.getName() === `${TABLE_NAME}${name}`) named.remove();
}
