/** The value of a text or number constant in a rule; `undefined` for a formula that must be computed. */
export function plainOperand(formula: string): string | number | undefined {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

export const isWorkedOut = (formula: string): boolean => plainOperand(formula) === undefined;
