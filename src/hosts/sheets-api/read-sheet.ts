import { isSameArea, type Area } from '../../book/area';
import { emptySheet, type SheetSnapshot } from '../../book/snapshot';
import type { SheetFinder } from '../plain-area';
import type { Decimal } from '../sheets/formula-separators';
import type { SheetMemory } from '../sheets/memory';
import { placedRules } from '../sheets/placed-rules';
import { formatsWithUnset, unsetRules } from '../sheets/unset';
import type { ApiCell, ApiRule, ApiSheet } from './api-types';
import { looksOf } from './conditional-looks';
import { cellRule } from './data-rule';
import { areaOf, type Grid } from './grid-range';
import { cellsOf } from './read-cells';
import { nativeTablesOf, tablesOf, typedColumnsOf, type NamedRange, type NativeTable } from './read-tables';

/** A sheet as the core knows it, and what else writing needs to know of it. */
export interface SheetReading {
  readonly id: number;
  readonly grid: Grid;
  readonly snapshot: SheetSnapshot;
  /** By cell: number formats as they are; those of the snapshot are as they would be if columns had no types. */
  readonly formats: ReadonlyMap<number, string>;
  /** By cell: rules as they are. */
  readonly validations: ReadonlyMap<number, ApiRule>;
  readonly native: readonly NativeTable[];
  readonly typed: readonly Area[];
  readonly filter: Area | null;
  readonly bandings: readonly { readonly id: number; readonly area: Area }[];
  /** In their order: the areas on which each rule is a look of ours; none for another's. */
  readonly conditionals: readonly (readonly Area[])[];
  readonly charts: readonly {
    readonly id: number;
    readonly title: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** By column. */
  readonly pixels: ReadonlyMap<number, number>;
}

/** What only the spreadsheet knows of a sheet. */
export interface Around {
  readonly memory: SheetMemory;
  readonly decimal: Decimal;
  readonly ranges: readonly NamedRange[];
  readonly find: SheetFinder;
  readonly nameOf: (sheetId: number) => string | undefined;
}

const numbered = <T>(list: readonly T[] | null | undefined, is: (item: T) => boolean): Set<number> =>
  new Set((list ?? []).flatMap((item, index) => (is(item) ? [index + 1] : [])));

/** The cells that were fetched, from the sheet's first one on. */
function rowsOf({ data }: ApiSheet): readonly (readonly ApiCell[])[] {
  const [grid] = data ?? [];
  return (grid?.rowData ?? []).map(({ values }) => values ?? []);
}

const covers = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

export const gridOf = ({ properties }: ApiSheet): Grid => ({
  rows: properties?.gridProperties?.rowCount ?? 1,
  columns: properties?.gridProperties?.columnCount ?? 1,
});

export function sheetReading(
  sheet: ApiSheet,
  { memory, decimal, ranges, find, nameOf }: Around,
): SheetReading {
  const { properties, merges, basicFilter, protectedRanges, bandedRanges, conditionalFormats, charts } =
    sheet;
  const name = properties?.title ?? '';
  const grid = gridOf(sheet);
  const native = nativeTablesOf(sheet, name, grid);
  const typed = typedColumnsOf(native);
  const { rules, validations, links, ...cells } = cellsOf(rowsOf(sheet), {
    decimal,
    nameOf,
    ruleOf: (rule) => cellRule(rule, name, find),
    isTyped: (row, column) => covers(typed, row, column),
  });
  const looks = (conditionalFormats ?? []).map((rule) => looksOf(rule, name, grid));
  const tables = tablesOf(name, native, ranges);
  const filter = basicFilter ? areaOf(basicFilter.range, name, grid) : null;
  const isTables = filter !== null && tables.some(({ area }) => isSameArea(area, filter));
  const hidden = memory.isVeryHidden === true ? 'very-hidden' : 'hidden';
  const [data] = sheet.data ?? [];
  return {
    id: properties?.sheetId ?? 0,
    grid,
    formats: cells.formats,
    validations,
    native,
    typed,
    filter,
    bandings: (bandedRanges ?? []).map(({ bandedRangeId, range }) => ({
      id: bandedRangeId ?? 0,
      area: areaOf(range, name, grid),
    })),
    conditionals: looks.map((own) => own.map(({ area }) => area)),
    charts: (charts ?? []).map(({ chartId, position, spec }) => ({
      id: chartId ?? 0,
      title: spec?.title ?? '',
      row: (position?.overlayPosition?.anchorCell?.rowIndex ?? 0) + 1,
      column: (position?.overlayPosition?.anchorCell?.columnIndex ?? 0) + 1,
    })),
    pixels: new Map(
      (data?.columnMetadata ?? []).flatMap(({ pixelSize }, index) =>
        typeof pixelSize === 'number' ? [[index + 1, pixelSize] as const] : [],
      ),
    ),
    snapshot: {
      ...emptySheet(name, properties?.hidden === true ? hidden : 'visible'),
      ...cells,
      formats: formatsWithUnset(cells.formats, memory.unset, name),
      links: new Map([...(memory.links ?? []), ...links]),
      merges: (merges ?? []).map((range) => areaOf(range, name, grid)),
      hiddenRows: numbered(
        data?.rowMetadata,
        (row) => row.hiddenByUser === true || row.hiddenByFilter === true,
      ),
      hiddenColumns: numbered(data?.columnMetadata, (column) => column.hiddenByUser === true),
      tables,
      // Over a table, the filter is the table's own.
      filter: isTables ? null : filter,
      rules: [...placedRules(rules, name, memory.rules ?? []), ...unsetRules(memory.unset, name)],
      conditionalLooks: looks.flat(),
      widths: new Map((memory.widths ?? []).map(([column, characters]) => [column, characters])),
      frozen: {
        rows: properties?.gridProperties?.frozenRowCount ?? 0,
        columns: properties?.gridProperties?.frozenColumnCount ?? 0,
      },
      isProtected: (protectedRanges ?? []).some(
        (one) => one.warningOnly !== true && one.requestingUserCanEdit !== true,
      ),
    },
  };
}
