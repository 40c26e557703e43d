/** What a cell takes in. A text never arrives here as a formula: formulas have their own field. */
export type Typed =
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format?: string }
  | { readonly kind: 'formula'; readonly text: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

const dayNumber = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - ZERO) / DAY;

const asDate = (year: number, month: number, day: number): Typed | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'value', value: dayNumber(year, month, day), format: 'yyyy-mm-dd' }
    : undefined;

function dateIn(text: string): Typed | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return asDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2,4}))?$/.exec(text);
  if (short) return asDate(Number(short[3] ?? 2026), Number(short[2]), Number(short[1]));
  const worded = /^(\d{1,2}) ([a-zåäö]{3})[a-zåäö]*\.?(?: (\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf(worded?.[2]?.toLowerCase() ?? '');
  return worded && month >= 0 ? asDate(Number(worded[3] ?? 2026), month + 1, Number(worded[1])) : undefined;
}

function numberIn(text: string): Typed | undefined {
  const plain = /^([+-]?)(\d[\d\u00a0 ]*)([.,]\d+)?(e[+-]?\d+)?( ?%| ?kr)?$/i.exec(text);
  if (!plain) return undefined;
  const [, sign = '', whole = '', part = '', power = '', unit = ''] = plain;
  const value = Number(`${sign}${whole.replaceAll(/[\u00a0 ]/g, '')}${part.replace(',', '.')}${power}`);
  if (!Number.isFinite(value)) return undefined;
  return unit.includes('%') ? { kind: 'value', value: value / 100, format: '0%' } : { kind: 'value', value };
}

/**
 * What Google Sheets makes of a text that a script hands to `setValues`, as if a person had typed it: formulas, numbers,
 * days and words of truth are recognised, a leading apostrophe keeps the rest as it is, and so does the format `@`.
 */
export function retyped(text: string, format: string): Typed {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (/^[=+]/.test(text) || /^-(?!\s*[\d.,]*$)./.test(text)) {
    const typed = /^[+-]/.test(text) ? numberIn(text) : undefined;
    if (typed) return typed;
    return { kind: 'formula', text: text.startsWith('=') ? text : `=${text}` };
  }
  if (format === '@') return { kind: 'value', value: text };
  const trimmed = text.trim();
  if (/^(?:true|sant)$/i.test(trimmed)) return { kind: 'value', value: true };
  if (/^(?:false|falskt)$/i.test(trimmed)) return { kind: 'value', value: false };
  return dateIn(trimmed) ?? numberIn(trimmed) ?? { kind: 'value', value: text };
}
