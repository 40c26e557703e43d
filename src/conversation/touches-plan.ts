import type { Proposal } from './conversation';

/**
 * Whether what is proposed changes a plan, or makes a new one. One click, on the ribbon or in a menu, may write sheets of
 * ours and nothing else: the rest is reviewed first.
 */
export function touchesPlan({ report, items, structured, newSheets }: Proposal): boolean {
  const plans = new Set(report.tables.map((table) => table.sheet));
  return (
    items.some(({ sheet }) => sheet !== null && plans.has(sheet)) ||
    structured.some(({ sheet }) => newSheets.includes(sheet))
  );
}
