import type { ColumnReading, TableReading } from '../../plan/reading';
import { isChoosable } from '../../plan/status';
import { statusReader } from '../../plan/statuses/statuses';
import { columnOf, wordedStatus } from './reread';

/** A heading that asks, or says what a mark under it means: its column is copied with its heading, and read by it. */
const explainsMarks =
  /\?|^(?:klar|färdig|genomför|utför|åtgärda|avsluta|stäng|done|complete|closed|implemented)/i;

/**
 * Whether the column's cells mean the same where the key to them, their colours and their formats are not: a copy has
 * none of these.
 */
function meansTheSameAlone(table: TableReading, column: number, heading: string): boolean {
  const isAsked = explainsMarks.test(heading.trim());
  const read = statusReader({ language: 'sv', yesNoColumn: isAsked, doneColumn: isAsked });
  return table.rows.every(({ cells, status }) => {
    if (!isChoosable(status.status) || status.certainty === 'guess') return true;
    const value = cells.get(column) ?? null;
    return value !== null && read(value).status === status.status;
  });
}

/**
 * The column of statuses whose cells a copy says in words: one in words already, or in a code that the copy would lose.
 * Columns of one status each keep their marks: their headings say what these mean. `headingFor`: a column's heading in the
 * copy.
 */
export function copiedStatus(
  table: TableReading,
  headingFor: (column: ColumnReading) => string,
): ColumnReading | undefined {
  const worded = wordedStatus(table);
  if (worded) return worded;
  const coded = columnOf(table, 'status');
  if (coded?.more === 'choice') return undefined;
  return coded && !meansTheSameAlone(table, coded.column, headingFor(coded)) ? coded : undefined;
}
