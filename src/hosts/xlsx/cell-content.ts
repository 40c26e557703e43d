import { MAX_CELL_TEXT } from '../../book/cell-text';
import { cellName } from '../../book/area';
import { isDate, isError, type CellValue } from '../../book/cells';
import { isFormulaCell, type CellInput, type KeptCell } from '../../book/edit';
import { MAX_FORMULA, printed } from '../../book/formula-text';
import type { CellContent, PlainContent } from '../../opc/write/cell-xml';
import { wouldBeRetyped } from '../../opc/write/text-gate';
import { Failure } from '../failure';
import { serialOf, type Epoch } from '../serial';
import type { ValueKind } from './style-program';
import type { WriteReason } from '../write-reason';

export interface WrittenCell {
  readonly content: CellContent;
  readonly kind: ValueKind;
}

interface Where {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const refused = (
  code: 'unsupported' | 'too-large',
  reason: WriteReason,
  at: Where,
  limit?: number,
): never => {
  const place = { sheet: at.sheet, cell: cellName(at.row, at.column) };
  throw new Failure(code, { reason, ...place, ...(limit === undefined ? {} : { limit }) });
};

function plainContent(value: CellValue, at: Where, epoch: Epoch): PlainContent {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'string') {
    return value.length > MAX_CELL_TEXT
      ? refused('too-large', 'text-too-long', at, MAX_CELL_TEXT)
      : { kind: 'text', text: value };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (isError(value)) return { kind: 'error', code: value.error };
  const number = isDate(value) ? serialOf(value, epoch) : value;
  return number === undefined || !Number.isFinite(number)
    ? refused('unsupported', 'no-such-date', at)
    : { kind: 'number', number };
}

const kindOf = (value: CellValue): ValueKind => {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return wouldBeRetyped(value) ? 'quoted-text' : 'other';
  return isDate(value) ? 'date' : 'other';
};

/**
 * A cell's input as the file holds it: text always as text, days as serial numbers, formulas with their value.
 * @throws Failure `too-large` for text Excel cannot hold, `unsupported` for a day the workbook's calendar does not have
 */
export function writtenCell(input: Exclude<CellInput, KeptCell>, at: Where, epoch: Epoch): WrittenCell {
  if (!isFormulaCell(input)) return { content: plainContent(input, at, epoch), kind: kindOf(input) };
  const text = printed(input.formula);
  if (text.length > MAX_FORMULA) refused('too-large', 'formula-too-long', at, MAX_FORMULA);
  const result: PlainContent =
    input.value === '' ? { kind: 'text', text: '' } : plainContent(input.value, at, epoch);
  const kind = typeof input.value === 'string' ? 'other' : kindOf(input.value);
  return { content: { kind: 'formula', text, result }, kind };
}
