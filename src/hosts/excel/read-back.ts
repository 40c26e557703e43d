import { cellKey, cellName, overlaps, type Area } from '../../book/area';
import { isDate, isError, type CellValue } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput } from '../../book/edit';
import { printed } from '../../book/formula-text';
import { sheetNamed } from '../../book/snapshot';
import { Failure } from '../failure';
import { serialOf, type Epoch } from '../serial';
import { blockIn } from './read-cells';
import type { Writing, WrittenBlock } from './writing';

/*
 * READING BACK: Excel may put what it is given elsewhere, or something else in its place, and report no error. So each
 * request that writes cells ends with reading them; where they differ the run is rolled back.
 */

/** What is written over before it is read is not read. */
export function noteWritten(writing: Writing, written: WrittenBlock): void {
  const standing = writing.written.filter(({ area }) => !overlaps(area, written.area));
  writing.written.splice(0, writing.written.length, ...standing, written);
}

export function forgetWritten(writing: Writing, sheet: string): void {
  const standing = writing.written.filter(({ area }) => area.sheet !== sheet);
  writing.written.splice(0, writing.written.length, ...standing);
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The cells, numbers and texts that a formula names, in order: Excel may spell the rest otherwise. */
const namedIn = (formula: string): string =>
  (formula.match(/"(?:[^"]|"")*"|\$?\b[a-z]{1,3}\$?\d+\b|\d+(?:\.\d+)?/gi) ?? []).join(' ').toUpperCase();

/** Excel keeps fifteen digits. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-12;

function holdsValue(raw: unknown, value: CellValue, epoch: Epoch): boolean {
  if (value === null || value === '') return raw === '' || raw === null;
  if (typeof value === 'string') return lines(String(raw)) === lines(value);
  if (typeof value === 'boolean') return String(raw).toUpperCase() === String(value).toUpperCase();
  if (isError(value)) return raw === value.error;
  const number = isDate(value) ? serialOf(value, epoch) : value;
  // The headings of a table become texts.
  return number !== undefined && raw !== '' && isNear(Number(raw), number);
}

const isFormula = (raw: unknown): raw is string => typeof raw === 'string' && raw.startsWith('=');

/** Whether a cell holds what it was given; a kept cell, whether it has not been given a formula. */
function holds(writing: Writing, area: Area, at: readonly [number, number], input: CellInput, raw: unknown) {
  if (!isKept(input)) {
    return isFormulaCell(input)
      ? isFormula(raw) && namedIn(raw.slice(1)) === namedIn(printed(input.formula))
      : holdsValue(raw, input, writing.epoch);
  }
  if (!isFormula(raw)) return true;
  const [row, column] = [area.row + at[0], area.column + at[1]];
  const books = [() => writing.reading.book, writing.planned];
  return books.some((book) => {
    const sheet = sheetNamed(book(), area.sheet);
    const formula = sheet?.formulas.get(cellKey(row, column));
    if (formula !== undefined) return namedIn(formula) === namedIn(raw.slice(1));
    return sheet?.values[row - 1]?.[column - 1] === raw;
  });
}

function check(writing: Writing, { area, cells }: WrittenBlock, read: readonly (readonly unknown[])[]): void {
  for (const [down, line] of cells.entries())
    for (const [across, input] of line.entries()) {
      if (holds(writing, area, [down, across], input, read[down]?.[across])) continue;
      const { sheet, row, column } = area;
      throw new Failure('unsupported', {
        reason: writing.hiddenRows(sheet).size > 0 ? 'rows-filtered' : 'not-as-written',
        sheet,
        cell: cellName(row + down, column + across),
      });
    }
}

/** Asks whether the sheets that have been removed are gone: Excel on the web may leave them, without an error (office-js #42). */
function askRemoved(writing: Writing): void {
  if (writing.removed.size === 0) return;
  const removed = [...writing.removed].map((sheet) => {
    const left = writing.context.workbook.worksheets.getItemOrNullObject(sheet);
    left.load('id');
    return { sheet, left };
  });
  writing.removed.clear();
  writing.checks.push(() => {
    writing.staying.push(...removed.flatMap(({ sheet, left }) => (left.isNullObject ? [] : [sheet])));
    const [sheet] = writing.staying;
    if (sheet !== undefined) throw new Failure('unsupported', { reason: 'not-as-written', sheet });
  });
}

/** Asks for everything that has been written; the checks come when the answer is there. */
export function readBack(writing: Writing): void {
  askRemoved(writing);
  for (const written of writing.written.splice(0)) {
    const range = blockIn(writing.sheet(written.area.sheet), written.area);
    range.load('formulas');
    writing.checks.push(() => check(writing, written, range.formulas));
  }
}
