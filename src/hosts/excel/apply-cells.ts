import type { Area } from '../../book/area';
import { isKept, type CellInput } from '../../book/edit';
import { GENERAL } from '../../book/number-format';
import { typedCell } from './cell-input';
import type { ReadBlock } from './blocks';
import { noteWritten } from './read-back';
import { blockIn } from './read-cells';
import { cutOut, writableParts } from './writable-parts';
import type { EditOf, Writing } from './writing';

/** Excel has a name of its own for its short date. */
const shownFormat = (code: string): string => (code === 'mm-dd-yy' ? 'm/d/yyyy' : code);

/** `null` leaves a cell as it is. */
type Matrix = (string | number | boolean | null)[][];

const isSome = (matrix: Matrix): boolean => matrix.some((line) => line.some((cell) => cell !== null));

interface Typing {
  readonly inputs: Matrix;
  /** Formats to be taken away before, and given after. */
  readonly before: Matrix;
  readonly after: Matrix;
}

/** A block as three matrices; what is known of formats moves on with it. */
function typing(writing: Writing, edit: EditOf<'writeCells'>, columns: number): Typing {
  const made: Typing = { inputs: [], before: [], after: [] };
  const { sheet } = edit.at;
  for (const [down, line] of edit.cells.entries()) {
    const [inputs, before, after] = [[], [], []] as [Matrix[0], Matrix[0], Matrix[0]];
    for (let across = 0; across < columns; across += 1) {
      const input: CellInput | undefined = line[across];
      if (input === undefined || isKept(input)) {
        for (const list of [inputs, before, after]) list.push(null);
        continue;
      }
      const at = { sheet, row: edit.at.row + down, column: edit.at.column + across };
      const format = writing.formatAt(sheet, at.row, at.column);
      const cell = typedCell(input, at, format, writing.epoch);
      inputs.push(cell.input);
      before.push(cell.needsGeneral ? GENERAL : null);
      const isGiven = cell.format !== format || cell.isFormula || cell.needsGeneral;
      after.push(isGiven ? shownFormat(cell.format) : null);
      writing.noteFormat(sheet, at.row, at.column, cell.format);
    }
    made.inputs.push(inputs);
    made.before.push(before);
    made.after.push(after);
  }
  return made;
}

/** Rows from which formats are given column by column: most columns of a large block need none. */
const TALL = 50;

function giveFormats(sheet: Excel.Worksheet, block: ReadBlock, formats: Matrix): void {
  if (!isSome(formats)) return;
  if (block.rows < TALL) {
    blockIn(sheet, block).numberFormat = formats;
    return;
  }
  for (let across = 0; across < block.columns; across += 1) {
    const column = formats.map((line) => [line[across] ?? null]);
    if (isSome(column))
      blockIn(sheet, { ...block, column: block.column + across, columns: 1 }).numberFormat = column;
  }
}

/** Writes a block as if it were typed, text always as text. */
export function writeCells(writing: Writing, edit: EditOf<'writeCells'>): void {
  const columns = edit.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (columns === 0) return;
  const { inputs, before, after } = typing(writing, edit, columns);
  if (!isSome(inputs)) return;
  const { sheet, row, column } = edit.at;
  const block = { row, column, rows: edit.cells.length, columns };
  const target = writing.sheet(sheet);
  for (const part of writableParts(block, writing.hiddenRows(sheet))) {
    const typed = cutOut(inputs, block, part);
    if (!isSome(typed)) continue;
    giveFormats(target, part, cutOut(before, block, part));
    blockIn(target, part).formulas = typed;
    giveFormats(target, part, cutOut(after, block, part));
  }
  noteWritten(writing, { area: { sheet, ...block }, cells: edit.cells });
  if (writing.isOwn(sheet)) writing.fitted.add(sheet);
}

/**
 * Blocks that have the format already are left as they are: Excel for Mac reads `hh:mm` back as `h:mm` (office-js #4310), which would
 * be written over it.
 */
export function setFormat(writing: Writing, { area, format }: EditOf<'setFormat'>): void {
  // One format for all cells: Excel takes it alone, which the types do not say.
  const every = shownFormat(format) as unknown as string[][];
  const sheet = writing.sheet(area.sheet);
  for (const part of writableParts(area, writing.hiddenRows(area.sheet)))
    if (lacksFormat(writing, { ...area, ...part }, format)) blockIn(sheet, part).numberFormat = every;
  eachCell(area, (row, column) => writing.noteFormat(area.sheet, row, column, format));
}

function lacksFormat(writing: Writing, area: Area, format: string): boolean {
  let isLacking = false;
  eachCell(area, (row, column) => {
    isLacking ||= writing.formatAt(area.sheet, row, column) !== format;
  });
  return isLacking;
}

function eachCell(area: Area, see: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) see(row, column);
}
