import { cellKey, type Area } from './area';
import { holds, writtenArea } from './block';
import { sameValue, type CellValue } from './cells';
import { isFormulaCell, isKept, KEPT, type CellInput, type Edit, type Expectation } from './edit';
import { printed } from './formula-text';
import { fitsFormat, GENERAL, type DayCount } from './number-format';
import type { LinePlace } from './moved-lines';
import type { SheetPlaces } from './sheet-places';
import { formulaAt, valueAt, type SheetSnapshot } from './snapshot';
import { leftThere, type Strayed } from './strayed-cells';
import type { CellSet } from './undo-left';

type Writing = Extract<Edit, { kind: 'writeCells' }>;
type Formatting = Extract<Edit, { kind: 'setFormat' }>;

/** A sheet that is being put back. */
export interface SheetUndo {
  readonly sheet: SheetSnapshot;
  /** Which numbers are days in the workbook. */
  readonly days: DayCount;
  readonly places: SheetPlaces;
  /** Somewhere in the workbook cells have moved: what an old formula refers to cannot be told. */
  readonly hasMoved: boolean;
  readonly left: CellSet;
  /** Cells that are put back. */
  readonly back: CellSet;
  /** Cells that are not, or that what the run left there may have strayed from. */
  readonly strayed: Strayed[];
}

const orNull = (value: CellValue | undefined): CellValue =>
  value === undefined || value === '' ? null : value;

/** Whether the cell already holds what is to be put back: nothing is left of it then. */
function isThere(sheet: SheetSnapshot, row: number, column: number, input: CellInput): boolean {
  if (isKept(input)) return true;
  const formula = formulaAt(sheet, row, column);
  if (isFormulaCell(input)) return formula === printed(input.formula);
  return formula === undefined && sameValue(orNull(valueAt(sheet, row, column)), orNull(input));
}

/** Covered by a merge that somebody has made since: nothing can be written there. */
const isCovered = ({ merges }: SheetSnapshot, row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      (row !== merge.row || column !== merge.column),
  );

/** Whether a cell now holds what the run left in a cell of the block. A formula's value may have been calculated anew. */
function asLeft(
  sheet: SheetSnapshot,
  { values, formulas, area }: Expectation,
): (down: number, across: number, row: number, column: number) => boolean {
  const texts = new Map(formulas.map(([down, across, text]) => [down * area.columns + across, text]));
  return (down, across, row, column) => {
    const text = texts.get(down * area.columns + across);
    if (formulaAt(sheet, row, column) !== text) return false;
    const value = values[down]?.[across] ?? null;
    return (
      text !== undefined || isKept(value) || sameValue(orNull(value), orNull(valueAt(sheet, row, column)))
    );
  };
}

/** Runs of lines that followed one another then and do so now. */
function lineRuns(
  first: number,
  count: number,
  place: (line: number) => LinePlace,
): readonly { readonly from: number; readonly to: number; readonly count: number }[] {
  const runs: { from: number; to: number; count: number }[] = [];
  for (let line = 0; line < count; line += 1) {
    const to = place(first + line).at;
    if (to === undefined) continue;
    const last = runs.at(-1);
    if (last && last.from + last.count === line && last.to + last.count === to) last.count += 1;
    else runs.push({ from: line, to, count: 1 });
  }
  return runs;
}

/** Leaves a cell as it is, wherever it may be now; see `Strayed`. */
function leave(
  { strayed }: SheetUndo,
  row: number,
  column: number,
  held: string | undefined,
  isBack = false,
): void {
  strayed.push({ row, column, held, isBack });
}

/** Leaves every cell of the block that was to be written. */
function leaveAll(undo: SheetUndo, edit: Writing, heldAt?: ReturnType<typeof leftThere>): void {
  for (const [down, line] of edit.cells.entries())
    for (const [across, input] of line.entries())
      if (!isKept(input)) leave(undo, edit.at.row + down, edit.at.column + across, heldAt?.(down, across));
}

/** Leaves the cells of lines that cannot be told from others. */
function leaveUnknown(undo: SheetUndo, edit: Writing, heldAt: ReturnType<typeof leftThere>): void {
  const { places } = undo;
  if (!places.isMoved) return;
  const cells = edit.cells.map((line, down) =>
    line.map((input, across) => {
      const isKnown =
        places.row(edit.at.row + down).at !== undefined &&
        places.column(edit.at.column + across).at !== undefined;
      return isKnown ? KEPT : input;
    }),
  );
  leaveAll(undo, { ...edit, cells }, heldAt);
}

const isAlone = ({ at, like }: LinePlace): boolean => like.every((line) => line === at);

const isCertain = (places: SheetPlaces, row: number, column: number): boolean =>
  isAlone(places.row(row)) && isAlone(places.column(column));

const isOwn = (places: SheetPlaces, row: number, column: number): boolean =>
  places.row(row).isOwn === true && places.column(column).isOwn === true;

/** The block as it can be put back: where its lines are now, without the cells that are not as the run left them. */
export function cellsBack(
  undo: SheetUndo,
  edit: Writing,
  expected: Expectation | undefined,
): readonly Edit[] {
  const { sheet, places, hasMoved } = undo;
  const area = writtenArea(edit);
  if (!expected) {
    leaveAll(undo, edit);
    return [];
  }
  const heldAt = leftThere(expected);
  leaveUnknown(undo, edit, heldAt);
  const isWhole = !places.isMoved && holds(sheet, expected);
  const isAsLeft = asLeft(sheet, expected);
  const made: Edit[] = [];
  const columnRuns = lineRuns(area.column, area.columns, places.column);
  for (const rows of lineRuns(area.row, area.rows, places.row)) {
    for (const columns of columnRuns) {
      let isEmpty = true;
      const cells = Array.from({ length: rows.count }, (_, down) =>
        Array.from({ length: columns.count }, (__, across): CellInput => {
          const input = edit.cells[rows.from + down]?.[columns.from + across] ?? null;
          if (isKept(input)) return KEPT;
          const [row, column] = [rows.to + down, columns.to + across];
          const was = [area.row + rows.from + down, area.column + columns.from + across] as const;
          // Of a line that is told only by its neighbours, an empty cell says nothing.
          const isSure = !places.isMoved || isCertain(places, ...was) || valueAt(sheet, row, column) !== null;
          const canWrite =
            !(hasMoved && isFormulaCell(input)) && (input === null || !isCovered(sheet, row, column));
          const isOurs = isWhole || isAsLeft(rows.from + down, columns.from + across, row, column);
          if (isSure && ((isOurs && canWrite) || isThere(sheet, row, column, input))) {
            isEmpty = false;
            undo.back.add(sheet.name, row, column);
            // What the run left there may have gone elsewhere.
            if (!isOurs && !isOwn(places, ...was))
              leave(undo, ...was, heldAt(rows.from + down, columns.from + across), true);
            return input;
          }
          leave(undo, ...was, heldAt(rows.from + down, columns.from + across));
          return KEPT;
        }),
      );
      const at = { sheet: sheet.name, row: rows.to, column: columns.to };
      if (!isEmpty) made.push({ ...edit, at, cells });
    }
  }
  return made;
}

/** The formats as they can be put back: a cell that was left keeps its own, and so does one that would be read as something else. */
export function formatsBack(
  { sheet, places, left, days }: SheetUndo,
  after: SheetSnapshot,
  edit: Formatting,
): readonly Edit[] {
  const { area, format } = edit;
  const made: Edit[] = [];
  for (let across = 0; across < area.columns; across += 1) {
    const column = places.column(area.column + across).at;
    if (column === undefined) continue;
    let run: Area | undefined;
    const close = (): void => {
      if (run) made.push({ kind: 'setFormat', area: run, format });
      run = undefined;
    };
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const to = places.row(row).at;
      if (to === undefined || left.has(sheet.name, to, column)) {
        close();
        continue;
      }
      if (!fitsFormat(valueAt(after, to, column), format, days)) {
        close();
        if ((sheet.formats.get(cellKey(to, column)) ?? GENERAL) !== format) left.add(sheet.name, to, column);
        continue;
      }
      if (run && run.row + run.rows === to) run = { ...run, rows: run.rows + 1 };
      else {
        close();
        run = { sheet: sheet.name, row: to, column, rows: 1, columns: 1 };
      }
    }
    close();
  }
  return made;
}
