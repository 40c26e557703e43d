import { MAX_CELL_TEXT } from '../../book/cell-text';
import { cellName, type Address } from '../../book/area';
import { isDate, isError, type CellValue } from '../../book/cells';
import { isFormulaCell, type CellInput, type KeptCell } from '../../book/edit';
import { MAX_FORMULA, printed } from '../../book/formula-text';
import { GENERAL, isDateFormat, ISO_DATE_FORMAT } from '../../book/number-format';
import { wouldBeRetyped } from '../../opc/write/text-gate';
import { Failure } from '../failure';
import { serialOf, type Epoch } from '../serial';
import type { WriteReason } from '../write-reason';

export const TEXT_FORMAT = '@';

const refused = (
  code: 'unsupported' | 'too-large',
  reason: WriteReason,
  at: Address,
  limit?: number,
): never => {
  const place = { sheet: at.sheet, cell: cellName(at.row, at.column) };
  throw new Failure(code, { reason, ...place, ...(limit === undefined ? {} : { limit }) });
};

/** `10 am`, `9:05 pm`: a time of day to Excel, a text to other programs. */
const isTime = /^\s*\d{1,2}(?::\d{2}){0,2} ?[ap]m?\s*$/i;

/** Text as it must be typed to stay text: what Excel would take for something else gets an apostrophe, which it hides. */
const gated = (text: string): string => (wouldBeRetyped(text) || isTime.test(text) ? `'${text}` : text);

function typed(value: CellValue, at: Address, format: string, epoch: Epoch): string | number | boolean {
  if (value === null || value === '') return '';
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_TEXT) refused('too-large', 'text-too-long', at, MAX_CELL_TEXT);
    // A cell formatted as text takes what it is given, an apostrophe too.
    return format === TEXT_FORMAT ? value : gated(value);
  }
  if (typeof value === 'boolean') return value;
  if (isError(value)) return value.error;
  const number = isDate(value) ? serialOf(value, epoch) : value;
  return number === undefined || !Number.isFinite(number)
    ? refused('unsupported', 'no-such-date', at)
    : number;
}

/** The format of a cell after the value is written (see `writeCells`). */
function formatAfter(value: CellValue, format: string): string {
  if (isDate(value)) return isDateFormat(format) ? format : ISO_DATE_FORMAT;
  return typeof value === 'number' && isDateFormat(format) ? GENERAL : format;
}

export interface TypedCell {
  /** As Office.js takes it in `Range.formulas`. */
  readonly input: string | number | boolean;
  readonly format: string;
  /** Excel may give the cell a format of its own, as it does where a formula refers to a day. */
  readonly isFormula: boolean;
  /** A cell formatted as text would make a text of it. */
  readonly needsGeneral: boolean;
}

/**
 * A cell's input as it is given to Excel, which takes it as if it were typed.
 * @throws Failure `too-large` for text Excel cannot hold, `unsupported` for a day the workbook's calendar does not have
 */
export function typedCell(
  input: Exclude<CellInput, KeptCell>,
  at: Address,
  format: string,
  epoch: Epoch,
): TypedCell {
  const isFormula = isFormulaCell(input);
  const value = isFormula ? input.value : input;
  const after = formatAfter(value, format);
  const isText = !isFormula && (value === null || typeof value === 'string');
  const needsGeneral = format === TEXT_FORMAT && !isText;
  if (!isFormula) return { input: typed(value, at, format, epoch), format: after, isFormula, needsGeneral };
  const text = printed(input.formula);
  if (text.length > MAX_FORMULA) refused('too-large', 'formula-too-long', at, MAX_FORMULA);
  return { input: `=${text}`, format: after, isFormula, needsGeneral };
}
