import { isSameArea, overlaps, type Area } from '../../book/area';
import { NATIVE_NAME, TABLE_NAME } from '../sheets/keys';
import { areaOf } from './range-area';
import { rangeOf, type Target } from './target';
import type { SheetWork } from '../sheets/work';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

const isAt = (filter: Filter | null, area: Area | null): boolean =>
  filter === null ? area === null : area !== null && isSameArea(areaOf(filter.getRange()), area);

interface TableChange {
  readonly isNative: boolean;
  /** The named range by which it is known. */
  readonly mark: string;
  readonly was: Area | null;
  readonly now: Area | null;
}

function tableChanges(
  { planned, before, reading }: Target,
  names: readonly string[],
): readonly TableChange[] {
  return [...new Set(names)].map((name) => ({
    isNative: reading.native.has(name),
    mark: `${reading.native.has(name) ? NATIVE_NAME : TABLE_NAME}${name}`,
    was: before?.snapshot.tables.find((table) => table.name === name)?.area ?? null,
    now: planned.tables.find((table) => table.name === name)?.area ?? null,
  }));
}

/**
 * Tables are what Sheets lets a script make of them: bands of colour, a filter where the sheet has none, and a named range
 * by which the table is known again; it is set first and removed last. Of one of Google's own, made from outside, only the name
 * can be moved: what it shows follows its rows, or the next run from outside.
 */
export function setTablesAndFilter(target: Target, work: SheetWork): void {
  if (work.tables.length === 0 && !work.isFiltered) return;
  const { planned, reading, services, facts } = target;
  const standing = facts.filter;
  const changes = tableChanges(target, work.tables);
  for (const { mark, now } of changes) if (now) reading.spreadsheet.setNamedRange(mark, rangeOf(target, now));
  const tables = changes.filter(({ isNative }) => !isNative);
  const isOld = (bands: Area): boolean => tables.some(({ was }) => was !== null && isSameArea(bands, was));
  const bandings = facts.bandings.map((banding) => ({ banding, area: areaOf(banding.getRange()) }));
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
    // Bands that a person made are left as they are.
    if (now && !bandings.some(({ area }) => !isOld(area) && overlaps(area, now)))
      rangeOf(target, now).applyRowBanding(services.app.BandingTheme.LIGHT_GREY, true, false);
  }
  for (const { mark, now } of changes)
    for (const named of reading.namedRanges) if (now === null && named.getName() === mark) named.remove();
}
