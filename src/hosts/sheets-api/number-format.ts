import type { sheets_v4 } from '@googleapis/sheets';
import { GENERAL, isDateFormat, ISO_DATE_FORMAT } from '../../book/number-format';
import { bookFormat } from '../sheets/number-formats';

type ApiFormat = sheets_v4.Schema$NumberFormat;

/** What a kind of format without a pattern of its own is here; how it looks depends on the spreadsheet's country. */
const patterns: Readonly<Record<string, string>> = {
  DATE: ISO_DATE_FORMAT,
  TIME: 'hh:mm:ss',
  DATE_TIME: `${ISO_DATE_FORMAT} hh:mm:ss`,
  TEXT: '@',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00',
  NUMBER: '#,##0.00',
  SCIENTIFIC: '0.00E+00',
};

/** The number format code of a cell. */
export const formatOf = (format: ApiFormat | null | undefined): string =>
  format ? bookFormat(format.pattern || (patterns[format.type ?? ''] ?? GENERAL)) : GENERAL;

/** The format as the API takes it; `undefined` takes one away. */
export function apiFormat(code: string): ApiFormat | undefined {
  if (code === GENERAL) return undefined;
  if (code === '@') return { type: 'TEXT', pattern: code };
  return { type: isDateFormat(code) ? 'DATE' : 'NUMBER', pattern: code };
}
