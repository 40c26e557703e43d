import { lastColumn, lastRow, type Area } from './area';
import type { CellValue } from './cells';
import type { SheetLines } from './edit';
import { knownLines, linePlaces, type LinePlace } from './moved-lines';
import { linesOf, printsIn, typedValues } from './sheet-lines';
import type { SheetSnapshot } from './snapshot';

/** Where the cells of a sheet, as they were at some time, are now. Rows and columns count from 1. */
export interface SheetPlaces {
  /** Rows or columns have been inserted, deleted or moved, or it cannot be told. */
  readonly isMoved: boolean;
  /** Nothing on it can be told from anything else. */
  readonly isLost: boolean;
  readonly row: (row: number) => LinePlace;
  readonly column: (column: number) => LinePlace;
  /** How many lines there were. */
  readonly rows: number;
  readonly columns: number;
}

/** The places of lines, from 1. Those beyond the last that was used were blank, and are as far beyond it now. */
function axis(places: readonly LinePlace[], now: number): (line: number) => LinePlace {
  const last = places.length === 0 ? -1 : places.at(-1)?.at;
  const isLast = last !== undefined && places.every(({ at }) => at === undefined || at <= last);
  const fromOne = new Map<readonly number[], readonly number[]>();
  const counted = places.map((place): LinePlace => {
    const like = fromOne.get(place.like) ?? place.like.map((one) => one + 1);
    fromOne.set(place.like, like);
    return { ...place, at: place.at === undefined ? undefined : place.at + 1, like };
  });
  return (line) => {
    const place = counted[line - 1];
    if (place) return place;
    const beyond = line - places.length;
    const at = isLast ? last + 1 + beyond : undefined;
    return { at, like: [at ?? now + beyond] };
  };
}

const isStill = (places: readonly LinePlace[]): boolean => places.every(({ at }, line) => at === line);

const isNone = (places: readonly LinePlace[]): boolean =>
  places.length > 0 && places.every(({ at }) => at === undefined);

/**
 * The lines that a known line across them vouches for: what they say there, nothing else says. Each is taken to stand where it stood, since
 * those that are known do; none is vouched for where one of them has moved.
 * @param valueOf of a line now, and of a line across it
 */
function vouchedLines(
  known: ReadonlyMap<number, number>,
  across: ReadonlyMap<number, number>,
  [then, now]: readonly [number, number],
  valueOf: (line: number, across: number) => CellValue,
): ReadonlyMap<number, number> {
  if (across.size === 0 || [...known].some(([line, place]) => line !== place)) return new Map();
  const witnesses = [...across.values()];
  const said = new Map<string, number | undefined>();
  for (let line = 0; line < now; line += 1) {
    const values = witnesses.map((witness) => valueOf(line, witness));
    if (values.every((value) => value === null)) continue;
    const text = JSON.stringify(values);
    said.set(text, said.has(text) ? undefined : line);
  }
  const vouched = [...said.values()].flatMap((line): [number, number][] =>
    line !== undefined && line < then ? [[line, line]] : [],
  );
  return new Map(vouched.filter(([line]) => !known.has(line)));
}

/** Where the cells of the sheet are now, by what its lines were. */
export function sheetPlaces(then: SheetLines, sheet: SheetSnapshot): SheetPlaces {
  const now = linesOf(sheet);
  const [thenRows, nowRows] = [printsIn(then.rows), printsIn(now.rows)];
  const [thenColumns, nowColumns] = [printsIn(then.columns), printsIn(now.columns)];
  const typed = typedValues(sheet);
  const [rowsAgain, columnsAgain] = [knownLines(thenRows, nowRows), knownLines(thenColumns, nowColumns)];
  const valueAt = (row: number, column: number): CellValue => typed[row]?.[column] ?? null;
  const ofRows = vouchedLines(rowsAgain, columnsAgain, [thenRows.length, nowRows.length], valueAt);
  const ofColumns = vouchedLines(
    columnsAgain,
    rowsAgain,
    [thenColumns.length, nowColumns.length],
    (column, row) => valueAt(row, column),
  );
  const rows = linePlaces(thenRows, nowRows, rowsAgain, ofRows);
  const columns = linePlaces(thenColumns, nowColumns, columnsAgain, ofColumns);
  return {
    isMoved: !isStill(rows) || !isStill(columns),
    isLost: isNone(rows) || isNone(columns),
    row: axis(rows, nowRows.length),
    column: axis(columns, nowColumns.length),
    rows: thenRows.length,
    columns: thenColumns.length,
  };
}

const itself = (line: number): LinePlace => ({ at: line, like: [line], isOwn: true });

/** The sheet as it was: nothing has moved. */
export const STILL: SheetPlaces = {
  isMoved: false,
  isLost: false,
  row: itself,
  column: itself,
  rows: 0,
  columns: 0,
};

/** A sheet of which it cannot be told where anything is. */
export const NOWHERE: SheetPlaces = {
  isMoved: true,
  isLost: true,
  row: () => ({ at: undefined, like: [] }),
  column: () => ({ at: undefined, like: [] }),
  rows: 0,
  columns: 0,
};

/** The area over the same lines now: from the first to the last of them that is known again. */
export function areaNow(area: Area, places: SheetPlaces): Area | undefined {
  if (!places.isMoved) return area;
  const span = (from: number, to: number, of: (line: number) => LinePlace) => {
    let [first, last] = [Infinity, 0];
    for (let line = from; line <= to; line += 1) {
      const place = of(line).at;
      if (place === undefined) continue;
      [first, last] = [Math.min(first, place), Math.max(last, place)];
    }
    return last === 0 ? undefined : { first, count: last - first + 1 };
  };
  const rows = span(area.row, lastRow(area), places.row);
  const columns = span(area.column, lastColumn(area), places.column);
  return rows && columns
    ? { sheet: area.sheet, row: rows.first, column: columns.first, rows: rows.count, columns: columns.count }
    : undefined;
}
