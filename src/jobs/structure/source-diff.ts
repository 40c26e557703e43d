import { cellKey } from '../../book/area';
import { sameValue, type CellValue } from '../../book/cells';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../book/snapshot';
import type { TableReading } from '../../plan/reading';
import { sourceColumn, sourceRowOf } from '../sheets/sheet-signs';
import { printOf, TYPED_ROW, type BaseRow, type SourceBase } from './source-base';
import { sourcePairs, type SourcePair } from './source-pairs';
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
  readonly pairs: readonly SourcePair[];
}

/** Where the rows and columns of an ordered copy are. */
interface CopyPlaces {
  readonly rowOf: (key: number) => number | undefined;
  readonly columnOf: (heading: string) => number | undefined;
  readonly valueAt: (row: number, column: number) => CellValue;
  /** Whether nothing may be written there: over a formula, or on a sheet that a person has locked. */
  readonly isLocked: (row: number, column: number) => boolean;
  /** By the fingerprint of their title, for rows that do not say where they come from. */
  readonly rowsOfTitle: (title: string) => readonly number[];
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
  const titles = new Map<string, number[]>();
  for (const table of tables) {
    if (table.sheet !== name) continue;
    for (const { title, row } of table.rows) {
      const print = titlePrint(title);
      titles.set(print, [...(titles.get(print) ?? []), row]);
    }
  }
  return {
    rowOf: (key) => rows.get(key),
    columnOf: (heading) => columns.get(heading),
    isLocked: (row, column) =>
      sheet?.isProtected === true || sheet?.formulas.has(cellKey(row, column)) === true,
    valueAt: (row, column) => (sheet ? valueAt(sheet, row, column) : null),
    rowsOfTitle: (title) => titles.get(title) ?? [],
  };
}

const isSame = (a: CellValue, b: CellValue): boolean => sameValue(a === '' ? null : a, b === '' ? null : b);

/**
 * The rows of the copy that lines of the base and rows of the original stand for. One that does not say where it comes from
 * is the first of its title that nothing else stands for.
 */
function rowsIn(
  copy: CopyPlaces,
  lines: readonly BaseRow[],
  fresh: readonly SourceRow[],
): ReadonlyMap<BaseRow | SourceRow, number> {
  const rows = new Map<BaseRow | SourceRow, number>();
  const taken = new Set<number>();
  const take = (what: BaseRow | SourceRow, row: number | undefined): void => {
    if (row === undefined) return;
    rows.set(what, row);
    taken.add(row);
  };
  const isTyped = ({ key }: BaseRow): boolean => key === TYPED_ROW;
  for (const line of lines) if (!isTyped(line)) take(line, copy.rowOf(line.key));
  for (const what of [...lines.filter(isTyped), ...fresh])
    take(
      what,
      copy.rowsOfTitle(what.title).find((row) => !taken.has(row)),
    );
  return rows;
}

/** What has changed in the original, told from the base: an edit in the copy alone is the plan going on, and no difference. */
export function sourceDiff(base: SourceBase, rows: readonly SourceRow[], copy: CopyPlaces): SourceDiff {
  const changed: ChangedCell[] = [];
  const differing: ChangedCell[] = [];
  const pairs = sourcePairs(base, rows);
  const met = new Set(pairs.flatMap(({ base: line }) => line ?? []));
  const fresh = pairs.flatMap(({ source, base: line }) => (line ? [] : [source]));
  const places = rowsIn(copy, base.rows, fresh);
  for (const { source, base: line } of pairs) {
    if (!line || line.whole === source.whole) continue;
    const row = places.get(line);
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
    added: fresh.filter((source) => !places.has(source)),
    removed: base.rows.flatMap((line) => {
      const row = met.has(line) ? undefined : places.get(line);
      return row === undefined ? [] : [{ base: line, row }];
    }),
    pairs,
  };
}
