import type { PastedFinding } from '../../plan/findings/pasted-finding';
import type { TableReading } from '../../plan/reading';

/**
 * The findings with numbers that no other finding of the list has: their own, where it is free, else the next one. A number
 * is never used again.
 */
export function numbered(
  findings: readonly PastedFinding[],
  list: TableReading | undefined,
): readonly PastedFinding[] {
  const taken = new Set((list?.rows ?? []).flatMap(({ id }) => id ?? []));
  // Numbers that begin anew under each kind tell nothing apart.
  const own = findings.map(({ ref }) => ref);
  const isTold = own.every((ref) => ref !== null && !taken.has(ref)) && new Set(own).size === own.length;
  if (isTold) return findings;
  let next = Math.max(0, ...[...taken].map(Number).filter(Number.isInteger)) + 1;
  return findings.map((finding) => ({ ...finding, ref: String(next++) }));
}
