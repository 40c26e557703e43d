import { findingText } from '../../plan/findings/table-findings';
import { ownKind } from '../../plan/findings/own-kind';
import type { PastedFinding, PastedFindings } from '../../plan/findings/pasted-finding';
import type { PlanReading } from '../../plan/reading';

/** Its letters and digits, without the kind before it: signs and white space are changed when a text is copied. */
const wordsOf = (text: string): string =>
  (ownKind(text)?.text ?? text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Findings that the workbook does not have yet, by their words; those that it has, or that come twice, are counted. */
export function newFindings(
  { findings }: PastedFindings,
  reading: PlanReading,
): { readonly added: readonly PastedFinding[]; readonly known: number } {
  const seen = new Set(
    reading.tables.flatMap((table) =>
      table.kind === 'findings' ? table.rows.map((row) => wordsOf(findingText(table, row))) : [],
    ),
  );
  const added = findings.filter(({ text }) => {
    const words = wordsOf(text);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
  return { added, known: findings.length - added.length };
}
