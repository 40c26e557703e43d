import { cellKey, columnOfKey, rowOfKey } from './area';
import type { CellValue } from './cells';
import { isKept, type Expectation } from './edit';
import type { LinePlace } from './moved-lines';
import type { SheetPlaces } from './sheet-places';
import { extentOf, formulaAt, valueAt, type SheetSnapshot } from './snapshot';
import type { CellSet } from './undo-left';

/** A cell that is not put back where it is looked for, in lines that may have gone elsewhere: with what the run left in it. */
export interface Strayed {
  readonly row: number;
  readonly column: number;
  readonly held: string | undefined;
  /** What was to be put back stands where the cell is looked for. */
  readonly isBack: boolean;
}

/** What stands in a cell, as text; `undefined` of an empty one. */
const heldText = (value: CellValue, formula: string | undefined): string | undefined =>
  formula === undefined && (value === null || value === '') ? undefined : JSON.stringify(formula ?? [value]);

/** What the run left in a cell of a block, by its place there; `undefined` where that was nothing, or is not known. */
export function leftThere({
  values,
  formulas,
  area,
}: Expectation): (down: number, across: number) => string | undefined {
  const texts = new Map(formulas.map(([down, across, text]) => [down * area.columns + across, text]));
  return (down, across) => {
    const value = values[down]?.[across] ?? null;
    return isKept(value) ? undefined : heldText(value, texts.get(down * area.columns + across));
  };
}

/** Where each content stands on a sheet, by keys of cells. */
function keysOf(sheet: SheetSnapshot, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const { rows, columns } = extentOf(sheet);
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const held = heldText(valueAt(sheet, row, column), formulaAt(sheet, row, column));
      if (held === undefined || !wanted.has(held)) continue;
      found.set(held, [...(found.get(held) ?? []), cellKey(row, column)]);
    }
  return found;
}

/** Where the lines are now that are known again by what stands in them. @param count of lines then */
const ownLines = (placeOf: (line: number) => LinePlace, count: number): ReadonlySet<number> =>
  new Set(
    Array.from({ length: count }, (_, line) => placeOf(line + 1)).flatMap(({ isOwn, at }) =>
      isOwn === true && at !== undefined ? [at] : [],
    ),
  );

const likeNow = ({ at, like }: LinePlace, isCertain: boolean): readonly number[] =>
  isCertain && at !== undefined ? [at] : like;

/**
 * Leaves strayed cells wherever they may be: where what the run left in them stands now, and in the lines of such cells that strayed with them,
 * but for cells that are put back.
 */
export function leaveStrayed(
  sheet: SheetSnapshot,
  places: SheetPlaces,
  strayed: readonly Strayed[],
  { left, back }: { readonly left: CellSet; readonly back: CellSet },
): void {
  if (strayed.length === 0) return;
  const known = { rows: ownLines(places.row, places.rows), columns: ownLines(places.column, places.columns) };
  const keys = keysOf(sheet, new Set(strayed.flatMap(({ held }) => held ?? [])));
  const rows = new Map<number, Set<number>>();
  const columns = new Map<number, Set<number>>();
  const note = (of: Map<number, Set<number>>, then: number, now: number): void => {
    of.set(then, (of.get(then) ?? new Set<number>()).add(now));
  };
  for (const { row, column, held, isBack } of strayed) {
    const [down, across] = [places.row(row), places.column(column)];
    for (const line of likeNow(down, isBack || !places.isMoved)) note(rows, row, line);
    for (const line of likeNow(across, isBack || !places.isMoved)) note(columns, column, line);
    for (const key of keys.get(held ?? '') ?? []) {
      const [at, beside] = [rowOfKey(key), columnOfKey(key)];
      if (back.has(sheet.name, at, beside)) continue;
      // What stands in a line that is known again stood there when the run was done.
      if (known.rows.has(at) || known.columns.has(beside)) continue;
      note(rows, row, at);
      note(columns, column, beside);
    }
  }
  for (const { row, column } of strayed)
    for (const at of rows.get(row) ?? [])
      for (const beside of columns.get(column) ?? [])
        if (!back.has(sheet.name, at, beside)) left.add(sheet.name, at, beside);
}
