import { textOf } from '../../book/cells';
import type { Field, TableKind } from '../field';
import type { ColumnReading, TableReading } from '../reading';
import { idKey, isListOfReferences, referencesIn } from './reference-text';

/** Fewer cells may have an id of the other list by chance. */
const FEWEST = 2;

/** What rows of a kind name: an action the finding that it answers, a finding or a decision the action. */
const named: Readonly<Partial<Record<TableKind, TableKind>>> = {
  actions: 'findings',
  findings: 'actions',
  decisions: 'actions',
};

/** Letters and a number: "P3", "Å-05". A bare number may be anything. */
const isCode = (id: string): boolean => /\p{L}.*\d/u.test(id);

/** Fields that a column may have been given for want of a better. */
const weak: ReadonlySet<Field> = new Set<Field>(['area', 'comment', 'priority', 'resources']);

const isUnread = ({ field, certainty }: ColumnReading): boolean =>
  field === 'unknown' || (certainty === 'guess' && weak.has(field));

/** Whether every filled cell of the column is a list of such ids and nothing else. */
function namesRows({ rows }: TableReading, { column }: ColumnReading, ids: ReadonlySet<string>): boolean {
  const texts = rows.flatMap(({ cells }) => textOf(cells.get(column) ?? null).trim() || []);
  const rules = { isKnown: (key: string): boolean => ids.has(key), isReferenceColumn: true };
  return (
    texts.length >= FEWEST &&
    texts.every(
      (text) => isListOfReferences(text) && referencesIn(text, rules).every(({ id }) => ids.has(idKey(id))),
    )
  );
}

/**
 * Columns whose headings name no field ("Revision"), of nothing but codes that the rows of another list have: they say which of
 * them each row answers, or which answers it. They stay what they are: nothing is added to them.
 */
export function codeColumns(tables: readonly TableReading[]): ReadonlySet<ColumnReading> {
  const idsOf = (wanted: TableKind): ReadonlySet<string> =>
    new Set(
      tables.flatMap(({ kind, rows }) =>
        kind === wanted ? rows.flatMap(({ id }) => (id !== null && isCode(id) ? [idKey(id)] : [])) : [],
      ),
    );
  return new Set(
    tables.flatMap((table) => {
      const other = named[table.kind];
      const unread = table.columns.filter(isUnread);
      if (other === undefined || unread.length === 0) return [];
      const ids = idsOf(other);
      return ids.size === 0 ? [] : unread.filter((column) => namesRows(table, column, ids));
    }),
  );
}
