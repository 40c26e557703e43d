import { areaName, cellKey, columnOfKey, isSameArea, overlaps, rowOfKey, type Area } from '../../book/area';
import type { SheetMemory, Unset } from '../sheets/memory';
import { NATIVE_NAME } from '../sheets/keys';
import type { ApiRequest } from './api-types';
import { gridRange } from './grid-range';
import type { BookReading } from './read';
import type { NativeTable } from './read-tables';
import type { SheetTarget } from './sheet-target';
import { apiColumns, tableColumns, type TableColumn } from './table-columns';
import { blocksBy } from './write-cells';

/** A native table that the run makes. */
export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
}

/** Letters, digits and underscores, as in names of ranges. */
const isTableName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

/**
 * The tables that become native ones: those on sheets that the run adds. On a person's own sheet a table is what a script can
 * make too, for Google takes the cells' content away with a native table (decision 41).
 */
export function newTables(
  { before, planned, work }: SheetTarget,
  { sheets }: BookReading,
): readonly NewTable[] {
  if (before !== undefined) return [];
  const taken = new Set([...sheets.values()].flatMap(({ native }) => native.map(({ name }) => name)));
  return [...new Set(work.tables)].flatMap((name) => {
    const area = planned.tables.find((table) => table.name === name)?.area;
    if (!area || !isTableName(name) || taken.has(name)) return [];
    if (planned.filter && overlaps(planned.filter, area)) return [];
    if (planned.merges.some((merge) => overlaps(merge, area))) return [];
    const columns = tableColumns(planned, area);
    return columns ? [{ name, area, columns }] : [];
  });
}

const bodyOf = ({ area }: Pick<NewTable, 'area'>, index: number): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1,
  column: area.column + index,
  columns: 1,
});

/** The bodies of columns that get a type: their cells get no rules of their own. */
export const typedBodies = (tables: readonly NewTable[]): readonly Area[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ typedBy }, index) => (typedBy ? [bodyOf(table, index)] : [])),
  );

/** What the note says of typed columns: the rules that their types stand for, and the formats that they had. */
export function unsetBy({ planned }: SheetTarget, tables: readonly NewTable[]): Unset {
  const bodies = typedBodies(tables);
  const isIn = (row: number, column: number): boolean =>
    bodies.some((body) => overlaps(body, { sheet: body.sheet, row, column, rows: 1, columns: 1 }));
  const formats = new Map([...planned.formats].filter(([key]) => isIn(rowOfKey(key), columnOfKey(key))));
  return {
    formats: blocksBy(planned.name, formats).map(([block, format]) => [areaName(block), format]),
    rules: planned.rules.flatMap(({ area, rule }) =>
      bodies.some((body) => overlaps(body, area)) ? [[areaName(area), rule] as const] : [],
    ),
  };
}

/** Both notes as one. */
export const joinedUnset = (a: SheetMemory['unset'], b: Unset): SheetMemory['unset'] => {
  const joined = { formats: [...(a?.formats ?? []), ...b.formats], rules: [...(a?.rules ?? []), ...b.rules] };
  return joined.formats.length + joined.rules.length === 0 ? undefined : joined;
};

export const addingTables = (id: number, tables: readonly NewTable[]): readonly ApiRequest[] =>
  tables.map(({ name, area, columns }) => ({
    addTable: { table: { name, range: gridRange(id, area), columnProperties: apiColumns(columns) } },
  }));

/**
 * Changes native tables that are there: their area, and of those that are ours the types of columns whose rules change.
 * @param refused columns whose rules a type stands for
 */
export function changingTables(
  { id, planned, before, work }: SheetTarget,
  { ranges }: BookReading,
  refused: readonly Area[],
): readonly ApiRequest[] {
  const isOurs = ({ name }: NativeTable): boolean =>
    ranges.some((range) => range.name === `${NATIVE_NAME}${name}`);
  return (before?.native ?? []).flatMap((table): ApiRequest[] => {
    const area = planned.tables.find(({ name }) => name === table.name)?.area ?? table.area;
    const isMoved = work.tables.includes(table.name) && !isSameArea(area, table.area);
    const columns =
      isOurs(table) && (isMoved || refused.some((body) => overlaps(body, area)))
        ? tableColumns(planned, area)
        : undefined;
    if (!isMoved && !columns) return [];
    return [
      {
        updateTable: {
          table: {
            tableId: table.id,
            ...(isMoved ? { range: gridRange(id, area) } : {}),
            ...(columns ? { columnProperties: apiColumns(columns) } : {}),
          },
          fields: [...(isMoved ? ['range'] : []), ...(columns ? ['columnProperties'] : [])].join(','),
        },
      },
    ];
  });
}

/** A key for each cell of the area. */
export const keysOf = (area: Area): readonly number[] =>
  Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellKey(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
