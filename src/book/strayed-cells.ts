import type { CellValue } from './cells';
import { isKept, type Expectation } from './edit';
import { crossings, lineChoices } from './line-choices';
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

/** The rows and the columns of the cells that hold one content, from 1. */
interface Standing {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Where each content stands on a sheet, without the cells that are left out. */
function standings(
  sheet: SheetSnapshot,
  wanted: ReadonlySet<string>,
  isLeftOut: (row: number, column: number) => boolean,
): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  const { rows, columns } = extentOf(sheet);
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const held = heldText(valueAt(sheet, row, column), formulaAt(sheet, row, column));
      if (held === undefined || !wanted.has(held) || isLeftOut(row, column)) continue;
      const standing = found.get(held) ?? { rows: new Set(), columns: new Set() };
      found.set(held, standing);
      standing.rows.add(row);
      standing.columns.add(column);
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

/** The lines of one axis in which a line of then may be now, as sets that many lines share. */
const mayBeIn = ({ at, like }: LinePlace, isCertain: boolean): readonly Iterable<number>[] =>
  at === undefined ? [like] : isCertain ? [[at]] : [[at], like];

/**
 * Leaves strayed cells wherever they may be: where what the run left in them stands now, and in the lines of such cells that strayed with them,
 * but for cells that are put back. Sets of lines are gone through one by one only where they differ: of thousands of equal cells
 * each may be where any of the others is.
 */
export function leaveStrayed(
  sheet: SheetSnapshot,
  places: SheetPlaces,
  strayed: readonly Strayed[],
  { left, back }: { readonly left: CellSet; readonly back: CellSet },
): void {
  if (strayed.length === 0) return;
  const known = { rows: ownLines(places.row, places.rows), columns: ownLines(places.column, places.columns) };
  const standing = standings(
    sheet,
    new Set(strayed.flatMap(({ held }) => held ?? [])),
    // What stands in a line that is known again stood there when the run was done.
    (row, column) => known.rows.has(row) || known.columns.has(column) || back.has(sheet.name, row, column),
  );
  const rows = lineChoices();
  const columns = lineChoices();
  for (const { row, column, held, isBack } of strayed) {
    const isCertain = isBack || !places.isMoved;
    const stands = standing.get(held ?? '');
    for (const lines of mayBeIn(places.row(row), isCertain)) rows.add(row, lines);
    for (const lines of mayBeIn(places.column(column), isCertain)) columns.add(column, lines);
    if (stands) rows.add(row, stands.rows);
    if (stands) columns.add(column, stands.columns);
  }
  for (const [across, down] of crossings(strayed, rows, columns))
    for (const row of new Set([...down].flatMap((lines) => [...lines])))
      for (const column of across) if (!back.has(sheet.name, row, column)) left.add(sheet.name, row, column);
}
