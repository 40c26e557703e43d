import type { CellValue } from '../../book/cells';
import { isDate, isError } from '../../book/cells';
import { wouldBeRetyped } from '../../opc/write/text-gate';
import { dayNumber } from '../sheets/day-number';
import { sheetsFormula, type Decimal } from '../sheets/formula-separators';

/** What a cell of a matrix for `setValues` may be; `''` empties the cell. */
export type ServiceValue = string | number | boolean;

/**
 * THE WRITE GATE for Google Sheets, which reads every text as if it were typed: what it would make a formula, number, day
 * or truth of gets the apostrophe that a person would type. The cell's format stays as it is.
 */
const gated = (text: string): string => (wouldBeRetyped(text) ? `'${text}` : text);

/** The cell's value as `setValues` takes it. */
export function serviceValue(value: CellValue, formula: string | undefined, decimal?: Decimal): ServiceValue {
  if (formula !== undefined) return sheetsFormula(formula, decimal);
  if (value === null) return '';
  if (typeof value === 'string') return gated(value);
  if (isDate(value)) return dayNumber(value) ?? gated(value.date);
  return isError(value) ? value.error : value;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** What a script reads in a cell whose formula failed: the error's name. A typed text of that kind has no formula. */
export const errorOf = (text: string, isText: boolean): CellValue =>
  !isText && ERROR.test(text) ? { error: text } : text;
