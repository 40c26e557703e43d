/** A text or number that stands in a rule as it is; `undefined` for a formula that must be worked out. */
export function plainOperand(formula: string): string | number | undefined {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

export const isWorkedOut = (formula: string): boolean => plainOperand(formula) === undefined;
