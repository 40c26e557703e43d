import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from '../../answer';
import { keptFormula } from '../effective';
import { updateMask, updated, type Mask } from '../field-mask';
import { blockOf, cellsIn, checkProtection, checkTypes, sheetById, type Block } from '../grid-range';
import { cellAt, type CellData, type SpreadsheetState } from '../spreadsheet-state';
import type { Handler } from './handler';

/** Characters of a cell (support.google.com/drive/answer/37603). */
const MOST_TEXT = 50_000;

/** Whether the mask changes what a column's type decides. */
const isOfType = (mask: Mask): boolean =>
  mask.has('*') || mask.has('dataValidation') || mask.get('userEnteredFormat')?.has('numberFormat') === true;

function checkValue(cell: CellData | undefined, at: string): void {
  const value = cell?.userEnteredValue;
  if (!value) return;
  const kinds = Object.values(value).filter((part) => part !== undefined && part !== null);
  if (kinds.length > 1) throw invalid(`${at}: oneof field 'value' is already set.`);
  if (value.errorValue) throw invalid(`${at}: errorValue is read-only.`);
  if ((value.stringValue ?? value.formulaValue ?? '').length > MOST_TEXT)
    throw invalid(`${at}: Your input contains more than the maximum of 50000 characters in a single cell.`);
  if (typeof value.formulaValue === 'string' && !value.formulaValue.startsWith('='))
    throw invalid(`${at}: A formula begins with '='.`);
  if (typeof value.numberValue === 'number' && !Number.isFinite(value.numberValue))
    throw invalid(`${at}: not a number.`);
}

/** Whether a strict rule refuses the value. Of rules it knows only lists of words and days. */
function isRefused({ dataValidation: rule }: CellData, value: CellData['userEnteredValue']): boolean {
  if (rule?.strict !== true || !value || typeof value.formulaValue === 'string') return false;
  const { type, values } = rule.condition ?? {};
  const shown = String(value.stringValue ?? value.numberValue ?? value.boolValue ?? '');
  if (shown === '') return false;
  if (type === 'ONE_OF_LIST')
    return !(values ?? []).some(({ userEnteredValue }) => userEnteredValue === shown);
  return type === 'DATE_IS_VALID' && typeof value.numberValue !== 'number';
}

/** Writes the masked fields of one cell. */
function write(
  book: SpreadsheetState,
  block: Block,
  row: number,
  column: number,
  given: CellData,
  mask: Mask,
  at: string,
): void {
  const { cells } = block.sheet;
  const before = cells.get(cellAt(row, column)) ?? {};
  const isValued = mask.has('userEnteredValue') || mask.has('*');
  const formula = given.userEnteredValue?.formulaValue;
  const kept: CellData =
    isValued && typeof formula === 'string'
      ? { ...given, userEnteredValue: { formulaValue: keptFormula(formula, book.properties.locale) } }
      : given;
  const after = updated(before, kept, mask) as CellData;
  // "When writing a new userEnteredValue, previous runs are erased."
  if (isValued && !mask.has('textFormatRuns')) delete after.textFormatRuns;
  if (isValued && isRefused(mask.has('dataValidation') ? after : before, after.userEnteredValue))
    throw invalid(`${at}: The data you entered violates the data validation rules set on this cell.`);
  if (after.userEnteredValue?.stringValue === '') delete after.userEnteredValue;
  if (Object.keys(after).length === 0) cells.delete(cellAt(row, column));
  else cells.set(cellAt(row, column), after);
}

function check(book: SpreadsheetState, block: Block, mask: Mask): void {
  checkProtection(book, block);
  if (isOfType(mask)) checkTypes(book, block);
}

export const updateCells: Handler<sheets_v4.Schema$UpdateCellsRequest> = (
  book,
  { rows, fields, start, range },
  at,
) => {
  const mask = updateMask(fields, at, 'CellData');
  const lines = rows ?? [];
  if (start) {
    const sheet = sheetById(book, start.sheetId);
    const [row, column] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
    const { rowCount, columnCount } = sheet.properties.gridProperties;
    for (const [down, { values }] of lines.entries()) {
      if (row + down >= rowCount)
        throw invalid(
          `${at}: Attempting to write row: ${row + down}, beyond the last requested row of: ${rowCount - 1}`,
        );
      for (const [across, cell] of (values ?? []).entries()) {
        if (column + across >= columnCount)
          throw invalid(
            `${at}: Attempting to write column: ${column + across}, beyond the last requested column of: ${columnCount - 1}`,
          );
        const block = {
          sheet,
          row: row + down,
          column: column + across,
          endRow: row + down + 1,
          endColumn: column + across + 1,
        };
        check(book, block, mask);
        checkValue(cell, at);
        write(book, block, row + down, column + across, cell, mask, at);
      }
    }
    return;
  }
  const block = blockOf(book, range);
  check(book, block, mask);
  for (const [row, column] of cellsIn(block)) {
    const cell = lines[row - block.row]?.values?.[column - block.column] ?? {};
    checkValue(cell, at);
    write(book, block, row, column, cell, mask, at);
  }
};

export const repeatCell: Handler<sheets_v4.Schema$RepeatCellRequest> = (
  book,
  { range, cell, fields },
  at,
) => {
  const mask = updateMask(fields, at, 'CellData');
  const block = blockOf(book, range);
  check(book, block, mask);
  checkValue(cell, at);
  for (const [row, column] of cellsIn(block)) write(book, block, row, column, cell ?? {}, mask, at);
};
