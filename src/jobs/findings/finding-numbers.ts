import type { PastedFinding } from '../../plan/findings/pasted-finding';
import type { TableReading } from '../../plan/reading';

/** A finding with the number that it has in its list. */
export type NumberedFinding = PastedFinding & { readonly ref: string };

/**
 * The findings with numbers that no other finding of the list has: their own, where it is free, else the next one. A number
 * is never used again.
 */
export function numbered(
  findings: readonly PastedFinding[],
  list: TableReading | undefined,
): readonly NumberedFinding[] {
  const taken = new Set((list?.rows ?? []).flatMap(({ id }) => id ?? []));
  const own = findings.flatMap((finding) => {
    const { ref } = finding;
    return ref === null || taken.has(ref) ? [] : [{ ...finding, ref }];
  });
  // Numbers that begin anew under each kind tell nothing apart.
  if (new Set(own.map(({ ref }) => ref)).size === findings.length) return own;
  let next = Math.max(0, ...[...taken].map(Number).filter(Number.isInteger)) + 1;
  return findings.map((finding) => ({ ...finding, ref: String(next++) }));
}
