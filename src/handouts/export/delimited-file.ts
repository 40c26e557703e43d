/** A cell of a list that is handed out. */
export type Field = string | number | null;

export interface DelimitedStyle {
  readonly separator: ';' | ',';
  /** Before the decimals of a number. */
  readonly decimal: ',' | '.';
  /** The mark by which Excel knows that the text is UTF-8; programs that read headings by name may take it for a part of one. */
  readonly hasMark: boolean;
}

/** What a spreadsheet may take for a formula (OWASP, CSV injection), also where blanks or a quote stand before it. */
const formulaLike = /^[\s"'\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
/** A number below zero, in digits and as it may be grouped: it stays a number. */
const negative = /^-(?:\d+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)(?:[.,]\d+)?(?: ?%)?$/u;

/** Where a program that takes another sign for the separator would see a field begin as a formula. */
const hiddenFormula = /([;,\t\r\n]["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;
/** What a formula needs to do harm: a call, another program, another sheet. */
const mayDoHarm = /[(|!]/u;

/**
 * A text that no spreadsheet computes: an apostrophe stands before what would be a formula, also where the file is opened
 * with another separator than its own.
 */
export function harmless(text: string): string {
  const inside = mayDoHarm.test(text) ? text.replace(hiddenFormula, "$1'") : text;
  return formulaLike.test(text) && !negative.test(text) ? `'${inside}` : inside;
}

/** In quotes where another separator than ours, a quote or a break could split it, or blanks could be lost. */
const mustBeQuoted = /[;,\t"\r\n|]|^\s|\s$/u;

function written(field: Field, { decimal }: DelimitedStyle): string {
  if (field === null) return '';
  const text = typeof field === 'number' ? String(field).replace('.', decimal) : harmless(field);
  return mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of fields (RFC 4180), each with its line break. */
export const delimitedFile = (rows: readonly (readonly Field[])[], style: DelimitedStyle): string =>
  (style.hasMark ? '\uFEFF' : '') +
  rows.map((row) => `${row.map((field) => written(field, style)).join(style.separator)}\r\n`).join('');
