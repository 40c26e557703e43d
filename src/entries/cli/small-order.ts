import { readFileSync, statSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import type { OnFile } from '../../cli/order';
import { entriesOf } from '../../opc/zip-directory';

/** Bytes of a workbook's parts together, unpacked: some 15,000 rows of 12 columns (docs/decisions/0050). */
const SMALL = 8 * 2 ** 20;

/** Bytes of its file: what is larger is read by the process that works on it alone. */
const SMALL_FILE = 4 * 2 ** 20;

/** Bytes that Node must give its objects: all that was made to need as much as it can within `SMALL` was done with 1,000 MiB. */
const ROOM = 1280 * 2 ** 20;

/** What else a command may read: how much that is isn't told by a zip's directory. */
const others = ['from', 'central', 'answersFrom', 'template', 'parquet'] as const;

/**
 * Whether the command may do its work in the process that holds the terminal: it reads one workbook, which says that it is
 * small. What a zip's directory says of its parts is held to when they are unpacked.
 */
export function isSmall(order: OnFile, room: number = getHeapStatistics().heap_size_limit): boolean {
  const given: Readonly<Record<string, unknown>> = { ...order };
  if (room < ROOM || others.some((name) => (given[name] ?? null) !== null)) return false;
  try {
    const stat = statSync(order.file);
    // Whoever reads a pipe waits for whoever writes to it.
    if (!stat.isFile() || stat.size > SMALL_FILE) return false;
    return entriesOf(readFileSync(order.file)).reduce((sum, { size }) => sum + size, 0) <= SMALL;
  } catch {
    return false;
  }
}
