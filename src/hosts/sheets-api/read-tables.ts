import type { Area } from '../../book/area';
import type { NameSnapshot, TableSnapshot } from '../../book/snapshot';
import { markedTable } from '../sheets/keys';
import type { Memory } from '../sheets/memory';
import type { ApiSheet, ApiSpreadsheet, ApiTable } from './api-types';
import { areaOf, type Grid } from './grid-range';

/** Where a sheet of this id is, if it has cells. */
export type Place = { readonly name: string; readonly grid: Grid };

/** A named range of the spreadsheet. */
export interface NamedRange {
  readonly id: string;
  readonly name: string;
  readonly area: Area | null;
}

/** A native table, whoever has made it. */
export interface NativeTable extends TableSnapshot {
  readonly id: string;
  readonly columns: NonNullable<ApiTable['columnProperties']>;
}

export const namedRangesOf = (
  { namedRanges }: ApiSpreadsheet,
  placeOf: (sheetId: number) => Place | undefined,
): readonly NamedRange[] =>
  (namedRanges ?? []).map(({ namedRangeId, name, range }) => {
    // The first sheet has the id 0, which is left out; a name whose cells are gone has no range at all.
    const isThere = range && Object.keys(range).length > 0;
    const place = isThere ? placeOf(range.sheetId ?? 0) : undefined;
    return {
      id: namedRangeId ?? '',
      name: name ?? '',
      area: place ? areaOf(range, place.name, place.grid) : null,
    };
  });

/** The names that the core sees: not those that mark tables, nor those that belong to one sheet of an imported file. */
export const namesOf = (ranges: readonly NamedRange[], { hiddenNames }: Memory): readonly NameSnapshot[] =>
  ranges.flatMap(({ name, area }) =>
    markedTable(name) !== undefined || name.includes('!')
      ? []
      : [{ name, area, text: area ? '' : '#REF!', hidden: hiddenNames.includes(name.toLowerCase()) }],
  );

export const nativeTablesOf = ({ tables }: ApiSheet, sheet: string, grid: Grid): readonly NativeTable[] =>
  (tables ?? []).map(({ tableId, name, range, columnProperties, rowsProperties }) => ({
    id: tableId ?? '',
    name: name ?? '',
    area: areaOf(range, sheet, grid),
    totalsRow: rowsProperties?.footerColorStyle !== undefined && rowsProperties.footerColorStyle !== null,
    columns: columnProperties ?? [],
  }));

/** Bodies of columns with a type. */
export const typedColumnsOf = (tables: readonly NativeTable[]): readonly Area[] =>
  tables.flatMap(({ area, columns }) =>
    columns.flatMap(({ columnIndex, columnType }) =>
      columnType === undefined || columnType === null || columnType === 'COLUMN_TYPE_UNSPECIFIED'
        ? []
        : [
            {
              ...area,
              row: area.row + 1,
              rows: area.rows - 1,
              column: area.column + (columnIndex ?? 0),
              columns: 1,
            },
          ],
    ),
  );

/** Native tables, and those that a named range of ours marks. */
export const tablesOf = (
  sheet: string,
  native: readonly NativeTable[],
  ranges: readonly NamedRange[],
): readonly TableSnapshot[] => [
  ...native.map(({ name, area, totalsRow }) => ({ name, area, totalsRow })),
  ...ranges.flatMap(({ name, area }) => {
    const own = markedTable(name)?.name;
    return own === undefined || area?.sheet !== sheet || native.some((table) => table.name === own)
      ? []
      : [{ name: own, area, totalsRow: false }];
  }),
];
