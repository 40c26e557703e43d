import type { sheets_v4 } from '@googleapis/sheets';
import { decimalIn } from '../../../src/hosts/sheets/formula-separators';
import type { CellData, SpreadsheetState } from './spreadsheet-state';

type Value = sheets_v4.Schema$ExtendedValue;

/** Google's names for what went wrong, and how a cell shows it. */
const errors: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
};

const withoutTexts = (formula: string): string => formula.replaceAll(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '""');

/** Whether the formula can be read where numbers are written so: a point in a number, or a comma between arguments, cannot be everywhere. */
function isReadable(formula: string, locale: string): boolean {
  if (decimalIn(locale) === '.') return true;
  const bare = withoutTexts(formula);
  return !/\d\.\d/.test(bare) && !/(?<!\d),|,(?!\d)/.test(bare);
}

/** As Google keeps a formula: arguments are parted as the country does. */
export function keptFormula(formula: string, locale: string): string {
  if (decimalIn(locale) === ',') return formula;
  return formula.replaceAll(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}

/** Where a cell is, counted from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function effectiveValue(
  { userEnteredValue }: CellData,
  book: SpreadsheetState,
  { sheet, row, column }: Place,
): Value | undefined {
  const formula = userEnteredValue?.formulaValue;
  if (formula === undefined || formula === null) return userEnteredValue ?? undefined;
  const isError = (text: string): Value => ({ errorValue: { type: errors[text] ?? 'ERROR', message: text } });
  if (formula.slice(1) in errors) return isError(formula.slice(1));
  if (!isReadable(formula, book.properties.locale)) return isError('#ERROR!');
  const result = book.results(formula.slice(1).replaceAll(';', ','), sheet, row, column);
  if (typeof result === 'number') return { numberValue: result };
  if (typeof result === 'boolean') return { boolValue: result };
  return result in errors ? isError(result) : { stringValue: result };
}

/** What a cell shows, as far as it is asked for: what an error is called. */
export function shown(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { errorValue, numberValue, boolValue, stringValue } = value;
  if (errorValue) return Object.keys(errors).find((name) => errors[name] === errorValue.type) ?? '#ERROR!';
  return String(numberValue ?? boolValue ?? stringValue ?? '');
}
