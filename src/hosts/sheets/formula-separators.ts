/** The sign between whole and part of a number in formulas. */
export type Decimal = ',' | '.';

/** The countries that write 0.5 and part arguments with commas; the others write 0,5 and part them with semicolons. */
const POINTS = /^(?:bn|cy|en|fil|ga|gu|he|hi|iw|ja|kn|ko|ml|mr|my|pa|ta|te|th|zh)|_(?:CH|MX)$/;

/** @param locale of the spreadsheet, `sv_SE` */
export const decimalIn = (locale: string): Decimal => (POINTS.test(locale) ? '.' : ',');

/** Whether it matters to a formula how numbers are written. */
export const hasDecimals = (formula: string): boolean => /\d[.,]\d/.test(formula);

/** The formula with signs changed. Texts, quoted sheet names and what stands in braces (where `;` parts rows) stay as they are. */
function changed(formula: string, change: (sign: string, isInNumber: boolean) => string): string {
  let made = '';
  let quote = '';
  let braces = 0;
  const isDigit = (at: number): boolean => /\d/.test(formula.charAt(at));
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') braces += 1;
    else if (sign === '}') braces -= 1;
    made += quote === '' && braces === 0 ? change(sign, isDigit(at - 1) && isDigit(at + 1)) : sign;
  }
  return made;
}

/** As Sheets takes it: semicolons between arguments in every locale, numbers as the spreadsheet's country writes them. */
export const sheetsFormula = (formula: string, decimal: Decimal = '.'): string =>
  `=${changed(formula, (sign, isInNumber) => (sign === ',' ? ';' : sign === '.' && isInNumber ? decimal : sign))}`;

/** As the core has it: without `=`, commas between arguments, points in numbers. */
export const bookFormula = (formula: string, decimal: Decimal = '.'): string =>
  changed(formula.replace(/^=/, ''), (sign, isInNumber) =>
    sign === ';' ? ',' : sign === decimal && isInNumber ? '.' : sign,
  );
