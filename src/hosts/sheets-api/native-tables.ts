import { areaName, cellKey, columnOfKey, isSameArea, overlaps, rowOfKey, type Area } from '../../book/area';
import type { SheetSnapshot } from '../../book/snapshot';
import { formattingOf } from '../look-style';
import type { SheetMemory, Unset } from '../sheets/memory';
import { NATIVE_NAME } from '../sheets/keys';
import type { ApiRequest } from './api-types';
import { apiColor } from './colors';
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

/** A table colours its rows over what the cells have: the headings as ours are, for their letters are white. */
const rowsProperties = {
  headerColorStyle: { rgbColor: apiColor(formattingOf('heading').fill ?? 'FFFFFF') },
  firstBandColorStyle: { rgbColor: apiColor('FFFFFF') },
  secondBandColorStyle: { rgbColor: apiColor('F7F9FA') },
};

export const addingTables = (id: number, tables: readonly NewTable[]): readonly ApiRequest[] =>
  tables.map(({ name, area, columns }) => ({
    addTable: {
      table: { name, range: gridRange(id, area), columnProperties: apiColumns(columns), rowsProperties },
    },
  }));

/** The columns of a table of ours: a type goes with its rule, and stays where cells have come that the rule does not speak of. */
function retyped(planned: SheetSnapshot, table: NativeTable): NativeTable['columns'] | undefined {
  const { area } = table;
  const columns = tableColumns(planned, area);
  return (
    columns &&
    apiColumns(columns).map((fresh, index) => {
      const body = bodyOf({ area }, index);
      const isRuled = planned.rules.some((placed) => overlaps(placed.area, body));
      const standing = table.columns.find(({ columnIndex }) => (columnIndex ?? 0) === index);
      return isRuled && columns[index]?.typedBy === undefined && standing ? standing : fresh;
    })
  );
}

/** Native tables that are there, with the areas that they are to have. */
export const tablesAhead = (native: readonly NativeTable[], planned: SheetSnapshot): readonly NativeTable[] =>
  native.map((table) => ({
    ...table,
    area: planned.tables.find(({ name }) => name === table.name)?.area ?? table.area,
  }));

/** Gives native tables their areas. Before cells are written: a column's type decides over those that it covers. */
export const movingTables = ({ id, native, before }: SheetTarget): readonly ApiRequest[] =>
  native.flatMap(({ id: tableId, area }) =>
    before?.native.some((table) => table.id === tableId && !isSameArea(table.area, area)) === true
      ? [{ updateTable: { table: { tableId, range: gridRange(id, area) }, fields: 'range' } }]
      : [],
  );

/**
 * Gives columns of our own native tables the types that their rules now stand for, once the cells are written.
 * @param refused columns whose rules a type stands for
 */
export const retypingTables = (
  { planned, native }: SheetTarget,
  { ranges }: BookReading,
  refused: readonly Area[],
): readonly ApiRequest[] =>
  native.flatMap((table): ApiRequest[] => {
    const isOurs = ranges.some(({ name }) => name === `${NATIVE_NAME}${table.name}`);
    const isTold = refused.some((body) => overlaps(body, table.area));
    const columns = isOurs && isTold ? retyped(planned, table) : undefined;
    if (!columns) return [];
    return [
      {
        updateTable: {
          table: { tableId: table.id, columnProperties: [...columns] },
          fields: 'columnProperties',
        },
      },
    ];
  });

/** A key for each cell of the area. */
export const keysOf = (area: Area): readonly number[] =>
  Array.from({ length: area.rows * area.columns }, (_, index) =>
    cellKey(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
