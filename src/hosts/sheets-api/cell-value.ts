import { isDate, isError, type CellValue } from '../../book/cells';
import { isDateFormat } from '../../book/number-format';
import { dateOf, serialOf } from '../serial';
import { FIRST_DAY } from '../sheets/day-number';
import { bookFormula, sheetsFormula, type Decimal } from '../sheets/formula-separators';
import type { ApiCell, ApiValue } from './api-types';

/** Google's names for what went wrong in a formula. */
const errors: Readonly<Record<string, string>> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '#N/A',
};

/** An error that was typed or imported: a formula that is nothing but the error. */
const ERROR_FORMULA = /^=#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** The cell's formula as the core has it, if it has one. */
export function formulaOf({ userEnteredValue }: ApiCell, decimal: Decimal): string | undefined {
  const formula = userEnteredValue?.formulaValue;
  return typeof formula !== 'string' || ERROR_FORMULA.test(formula)
    ? undefined
    : bookFormula(formula, decimal);
}

/** What the cell shows. A number is a day by its cell's format alone. */
export function valueOf({ userEnteredValue, effectiveValue }: ApiCell, format: string): CellValue {
  const { errorValue, numberValue, boolValue, stringValue } = effectiveValue ?? userEnteredValue ?? {};
  if (errorValue) return { error: errors[errorValue.type ?? ''] ?? '#ERROR!' };
  if (typeof numberValue === 'number')
    return (
      (numberValue >= FIRST_DAY && isDateFormat(format) ? dateOf(numberValue, 1900) : undefined) ??
      numberValue
    );
  if (typeof boolValue === 'boolean') return boolValue;
  const isFormula = typeof userEnteredValue?.formulaValue === 'string';
  return stringValue || (isFormula ? '' : null);
}

/**
 * The value as the API takes it. Values have types there: a text stays the text that it is, and only what is a formula
 * becomes one. `undefined` empties the cell.
 */
export function apiValue(
  value: CellValue,
  formula: string | undefined,
  decimal: Decimal,
): ApiValue | undefined {
  if (formula !== undefined) return { formulaValue: sheetsFormula(formula, decimal) };
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (isError(value)) return { formulaValue: `=${value.error}` };
  const serial = isDate(value) ? serialOf(value, 1900) : undefined;
  return serial === undefined ? { stringValue: value.date } : { numberValue: serial };
}
