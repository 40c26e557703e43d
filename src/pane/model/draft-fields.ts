import type { Address } from '../../book/area';

/** A kept text may hold anything: what of it is an object, and what an address. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (found: unknown): found is Fields =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

export function addressIn(found: unknown): Address | undefined {
  if (!isFields(found)) return undefined;
  const { sheet, row, column } = found;
  return typeof sheet === 'string' && Number.isInteger(row) && Number.isInteger(column)
    ? { sheet, row: Number(row), column: Number(column) }
    : undefined;
}
