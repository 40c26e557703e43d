import { cellKey } from '../../book/area';
import { sameValue, type CellValue } from '../../book/cells';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import { sourceColumn, sourceRowOf } from '../sheets/sheet-signs';
import { printOf, TYPED_ROW, type BaseRow, type SourceBase } from './source-base';
import { titlePrint, type SourceCell, type SourceRow } from './source-rows';

/** A cell of an original that has changed since its ordered copy agreed with it. */
export interface ChangedCell {
  readonly source: SourceRow;
  readonly cell: SourceCell;
  /** Where the copy says it, and what it says now. */
  readonly at: { readonly row: number; readonly column: number };
  readonly now: CellValue;
}

export interface SourceDiff {
  /** Cells of which the copy still says what it said: the change can be taken over. */
  readonly changed: readonly ChangedCell[];
  /** Cells that have changed in the copy too, or that may not be written. */
  readonly differing: readonly ChangedCell[];
  /** Rows that the copy does not have. */
  readonly added: readonly SourceRow[];
  /** Rows of the copy that the original no longer has. */
  readonly removed: readonly { readonly base: BaseRow; readonly row: number }[];
  /** The rows of the original with the lines of the base that they go on from. */
  readonly pairs: readonly { readonly source: SourceRow; readonly base: BaseRow | undefined }[];
}

/** Where the rows and columns of an ordered copy are. */
interface CopyPlaces {
  readonly rowOf: (key: number) => number | undefined;
  readonly columnOf: (heading: string) => number | undefined;
  readonly valueAt: (row: number, column: number) => CellValue;
  /** Whether nothing may be written there: over a formula, or on a sheet that a person has locked. */
  readonly isLocked: (row: number, column: number) => boolean;
  /** By the fingerprint of its title, for rows that do not say where they come from. */
  readonly rowOfTitle: (title: string) => number | undefined;
}

export function copyPlaces(
  book: WorkbookSnapshot,
  name: string,
  tables: readonly TableReading[],
): CopyPlaces {
  const sheet = sheetNamed(book, name);
  const place = sheet && sourceColumn(sheet);
  const rows = new Map<number, number>();
  const columns = new Map<string, number>();
  if (sheet && place) {
    for (let row = place.row + 1; row <= sheet.values.length; row += 1) {
      const from = sourceRowOf(valueAt(sheet, row, place.column));
      if (from && !rows.has(from.row)) rows.set(from.row, row);
    }
    (sheet.values[place.row - 1] ?? []).forEach((value, index) => {
      if (typeof value === 'string' && !columns.has(value)) columns.set(value, index + 1);
    });
  }
  const titles = new Map(
    tables.flatMap((table) =>
      table.sheet === name
        ? table.rows.map(({ title, row }: RowReading) => [titlePrint(title), row] as const)
        : [],
    ),
  );
  return {
    rowOf: (key) => rows.get(key),
    columnOf: (heading) => columns.get(heading),
    isLocked: (row, column) =>
      sheet?.isProtected === true || sheet?.formulas.has(cellKey(row, column)) === true,
    valueAt: (row, column) => (sheet ? valueAt(sheet, row, column) : null),
    rowOfTitle: (title) => titles.get(title),
  };
}

/**
 * Each row of the original with the line of the base that it goes on from: that of the same title, in order; else that of
 * the same row, whose title has been rewritten.
 */
function paired(base: SourceBase, rows: readonly SourceRow[]): SourceDiff['pairs'] {
  const byTitle = new Map<string, BaseRow[]>();
  for (const line of base.rows) byTitle.set(line.title, [...(byTitle.get(line.title) ?? []), line]);
  const found = new Map<SourceRow, BaseRow>();
  for (const row of rows) {
    const line = byTitle.get(row.title)?.shift();
    if (line) found.set(row, line);
  }
  const left = new Map([...byTitle.values()].flat().map((line) => [line.key, line]));
  return rows.map((source) => ({ source, base: found.get(source) ?? left.get(source.row.row) }));
}

const isSame = (a: CellValue, b: CellValue): boolean => sameValue(a === '' ? null : a, b === '' ? null : b);

const rowIn = (copy: CopyPlaces, { key, title }: BaseRow): number | undefined =>
  key === TYPED_ROW ? copy.rowOfTitle(title) : copy.rowOf(key);

/** What has changed in the original, told from the base: an edit in the copy alone is the plan going on, and no difference. */
export function sourceDiff(base: SourceBase, rows: readonly SourceRow[], copy: CopyPlaces): SourceDiff {
  const changed: ChangedCell[] = [];
  const differing: ChangedCell[] = [];
  const pairs = paired(base, rows);
  const met = new Set(pairs.flatMap(({ base: line }) => line ?? []));
  for (const { source, base: line } of pairs) {
    if (!line || line.whole === source.whole) continue;
    const row = rowIn(copy, line);
    if (row === undefined) continue;
    for (const cell of source.cells) {
      const before = line.cells.get(printOf(cell.heading));
      const column = copy.columnOf(cell.heading);
      if (column === undefined || before === printOf(cell.value)) continue;
      const now = copy.valueAt(row, column);
      if (isSame(now, cell.value)) continue;
      const one: ChangedCell = { source, cell, at: { row, column }, now };
      const isFree = printOf(now) === before && !copy.isLocked(row, column);
      (isFree ? changed : differing).push(one);
    }
  }
  return {
    changed,
    differing,
    added: pairs.flatMap(({ source, base: line }) =>
      line || copy.rowOfTitle(source.title) !== undefined ? [] : [source],
    ),
    removed: base.rows.flatMap((line) => {
      const row = met.has(line) ? undefined : rowIn(copy, line);
      return row === undefined ? [] : [{ base: line, row }];
    }),
    pairs,
  };
}
