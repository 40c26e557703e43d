import { isSameArea, overlaps, type Area } from '../../book/area';
import { Failure } from '../failure';
import { NATIVE_NAME, TABLE_NAME } from '../sheets/keys';
import type { ApiRequest } from './api-types';
import { apiColor } from './colors';
import { gridRange } from './grid-range';
import type { NewTable } from './native-tables';
import type { BookReading } from './read';
import type { SheetTarget } from './sheet-target';
import { nameRequests } from './write-names';

/** Colours of the bands that a table which is no native one gets: Sheets' own light grey. */
const bands = {
  headerColorStyle: { rgbColor: apiColor('BDBDBD') },
  firstBandColorStyle: { rgbColor: apiColor('FFFFFF') },
  secondBandColorStyle: { rgbColor: apiColor('F3F3F3') },
};

interface TableChange {
  readonly name: string;
  readonly was: Area | null;
  readonly now: Area | null;
  readonly isNative: boolean;
}

function changesOf(
  { planned, before, work }: SheetTarget,
  made: readonly NewTable[],
): readonly TableChange[] {
  return [...new Set(work.tables)].map((name) => {
    const now = planned.tables.find((table) => table.name === name)?.area ?? null;
    const standing = before?.native.some((table) => table.name === name) === true;
    // Google would take the cells' content with it, comments and all.
    if (standing && now === null)
      throw new Failure('unsupported', { reason: 'native-table', sheet: planned.name });
    return {
      name,
      was: before?.snapshot.tables.find((table) => table.name === name)?.area ?? null,
      now,
      isNative: standing || made.some((table) => table.name === name),
    };
  });
}

/** The named ranges that mark the tables, as planned. */
function markRequests(
  { idOf }: SheetTarget,
  reading: BookReading,
  changes: readonly TableChange[],
): readonly ApiRequest[] {
  const named = new Map(
    changes.map(({ name, now, isNative }) => {
      const full = `${isNative ? NATIVE_NAME : TABLE_NAME}${name}`;
      return [
        full.toLowerCase(),
        now ? { name: full, area: now, text: '', hidden: true } : undefined,
      ] as const;
    }),
  );
  return nameRequests(reading, named, new Set(), idOf);
}

/**
 * Tables that are no native ones are what a script can make too: bands of colour, a filter where the sheet has none, and a named range
 * by which the table is known again.
 */
export function tableRequests(
  target: SheetTarget,
  reading: BookReading,
  made: readonly NewTable[],
): readonly ApiRequest[] {
  const { id, planned, before, work } = target;
  if (work.tables.length === 0 && !work.isFiltered) return [];
  const changes = changesOf(target, made);
  const banded = changes.filter(({ isNative }) => !isNative);
  const bandings = before?.bandings ?? [];
  const standing = before?.filter ?? null;
  const isOld = (area: Area): boolean => banded.some(({ was }) => was !== null && isSameArea(area, was));
  const isAt = (area: Area): boolean => standing !== null && isSameArea(standing, area);
  const wanted =
    planned.filter ??
    planned.tables.find(({ area }) => isAt(area))?.area ??
    banded.find(({ now }) => now !== null)?.now ??
    null;
  const filtering: ApiRequest[] =
    wanted === null
      ? standing === null
        ? []
        : [{ clearBasicFilter: { sheetId: id } }]
      : isAt(wanted)
        ? []
        : [{ setBasicFilter: { filter: { range: gridRange(id, wanted) } } }];
  return [
    ...markRequests(target, reading, changes),
    ...bandings.flatMap((banding) =>
      isOld(banding.area) ? [{ deleteBanding: { bandedRangeId: banding.id } }] : [],
    ),
    ...filtering,
    ...banded.flatMap(({ now }): ApiRequest[] =>
      // Bands that a person made are left as they are.
      now && !bandings.some(({ area }) => !isOld(area) && overlaps(area, now))
        ? [{ addBanding: { bandedRange: { range: gridRange(id, now), rowProperties: bands } } }]
        : [],
    ),
  ];
}
