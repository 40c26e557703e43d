import { columnLetter, quotedSheet } from './area';
import type { Formula } from './formula';

/** How one client writes formulas. */
export interface FormulaStyle {
  /** `,` in Excel's file format and Office.js; `;` in Google Sheets, whatever the locale. */
  readonly separator: ',' | ';';
}

export const excelStyle: FormulaStyle = { separator: ',' };

/** The most characters that Excel takes in a formula's text (Microsoft's list of specifications and limits). */
export const MAX_FORMULA = 8192;

type Range = Extract<Formula, { kind: 'range' }>;

/** A column's range stands in every formula that counts in it. */
const rangeTexts = new WeakMap<Range, string>();

function rangeText(range: Range): string {
  const known = rangeTexts.get(range);
  if (known !== undefined) return known;
  const first = `$${columnLetter(range.column)}$${range.row}`;
  const last = `$${columnLetter(range.column + range.columns - 1)}$${range.row + range.rows - 1}`;
  const cells = first === last ? first : `${first}:${last}`;
  const text = range.sheet === undefined ? cells : `${quotedSheet(range.sheet)}!${cells}`;
  rangeTexts.set(range, text);
  return text;
}

/** Excel takes no text of more than 255 characters in a formula: a longer one is put together of pieces. */
const LONGEST_TEXT = 255;
/** By characters, which are one or two units each. */
const pieces = /[^]{1,127}/gu;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function valueText(value: string | number | boolean): string {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_TEXT) return quoted(value);
    return `(${(value.match(pieces) ?? []).map(quoted).join('&')})`;
  }
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

const operand = (part: Formula, style: FormulaStyle): string =>
  part.kind === 'binary' ? `(${printed(part, style)})` : printed(part, style);

/** The formula as text, without the leading `=`. Operands that are operations themselves stand in parentheses. */
export function printed(formula: Formula, style: FormulaStyle = excelStyle): string {
  switch (formula.kind) {
    case 'value':
      return valueText(formula.value);
    case 'range':
      return rangeText(formula);
    case 'call':
      return `${formula.name}(${formula.args.map((part) => printed(part, style)).join(style.separator)})`;
    case 'binary':
      return `${operand(formula.left, style)}${formula.operator}${operand(formula.right, style)}`;
    case 'foreign':
      return formula.text;
  }
}
