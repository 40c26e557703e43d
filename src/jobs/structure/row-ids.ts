import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';

/** `Å-2020-014`: prefix, plan year where it is known, running number. */
const idText = (prefix: string, year: number | null, number: number): string =>
  [prefix, ...(year === null ? [] : [String(year)]), String(number).padStart(3, '0')].join('-');

/**
 * Ids for the rows that have none, by row: running on from the highest of the same form, never one that is taken.
 * An id once given is not changed, whatever happens to the order of the rows.
 */
export function newIds(
  tables: readonly TableReading[],
  text: Text,
  rows: readonly RowReading[],
): ReadonlyMap<RowReading, string> {
  const taken = new Set(tables.flatMap((table) => table.rows.flatMap(({ id }) => (id === null ? [] : [id]))));
  const year = tables[0]?.planYear ?? null;
  const ids = new Map<RowReading, string>();
  let number = 0;
  for (const row of rows) {
    let id: string;
    do {
      number += 1;
      id = idText(text.plan.idPrefix, year, number);
    } while (taken.has(id));
    ids.set(row, id);
  }
  return ids;
}

/** Whether the rows' own ids can serve: no two are alike. Rows without one get one. */
export function haveOwnIds(rows: readonly RowReading[]): boolean {
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  return ids.length > 0 && new Set(ids).size === ids.length;
}
