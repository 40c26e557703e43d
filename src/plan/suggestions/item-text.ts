import { textOf } from '../../book/cells';
import type { Field } from '../field';
import type { RowReading, TableReading } from '../reading';

/** An action, finding or goal, with the table it stands in. */
export interface ReadItem {
  readonly table: TableReading;
  readonly row: RowReading;
}

/** Columns that say what a row is about, beside the one that it is read as. */
const telling: ReadonlySet<Field> = new Set(['title', 'finding.text', 'finding.requirement']);

/** What is said of an item in the columns that tell what it is about, each text once. */
export function itemText({ table, row }: ReadItem): string {
  const texts = table.columns
    .filter(({ field }) => telling.has(field))
    .map(({ column }) => textOf(row.cells.get(column) ?? null).trim());
  return [...new Set([row.title.trim(), ...texts])].filter((text) => text !== '').join('\n');
}
