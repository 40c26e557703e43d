import { readFileSync, statSync } from 'node:fs';
import type { OnFile } from '../../cli/order';
import { entriesOf } from '../../opc/zip-directory';

/**
 * Bytes of a workbook's parts together, unpacked: some 15,000 rows of 12 columns. What has been made to take as long as it can
 * (docs/decisions/0050) is done within seconds and a quarter of the memory that Node gives itself.
 */
const SMALL = 8 * 2 ** 20;

/** What else a command may read: how long that takes is not known from a zip's directory. */
const others = ['from', 'central', 'answersFrom', 'template', 'parquet'] as const;

/**
 * Whether the command may do its work in the process that holds the terminal: it reads one workbook, which says that it is
 * small. What a zip declares is held to when it is unpacked.
 */
export function isSmall(order: OnFile): boolean {
  const given: Readonly<Record<string, unknown>> = { ...order };
  if (others.some((name) => (given[name] ?? null) !== null)) return false;
  try {
    const stat = statSync(order.file);
    // Whoever reads a pipe waits for whoever writes to it.
    if (!stat.isFile() || stat.size > SMALL) return false;
    return entriesOf(readFileSync(order.file)).reduce((sum, { size }) => sum + size, 0) <= SMALL;
  } catch {
    return false;
  }
}
