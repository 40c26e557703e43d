/**
 * The formula with the other sign between arguments. Texts, quoted sheet names and what stands in braces (where `;` parts
 * rows) stay as they are.
 */
function separated(formula: string, from: ',' | ';', to: ',' | ';'): string {
  let made = '';
  let quote = '';
  let braces = 0;
  for (const sign of formula) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') braces += 1;
    else if (sign === '}') braces -= 1;
    made += sign === from && quote === '' && braces === 0 ? to : sign;
  }
  return made;
}

/** As Sheets takes it in every locale: semicolons between arguments. */
export const sheetsFormula = (formula: string): string => `=${separated(formula, ',', ';')}`;

/** As the core has it: without `=`, commas between arguments. */
export const bookFormula = (formula: string): string => separated(formula.replace(/^=/, ''), ';', ',');
