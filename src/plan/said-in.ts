import { textOf } from '../book/cells';
import type { Field } from './field';
import type { ColumnReading, RowReading, TableReading } from './reading';

/** What a row says in those columns of its table that fit: the texts that are not empty, trimmed, from left to right. */
export function textsIn(
  { columns }: TableReading,
  row: RowReading,
  fits: (column: ColumnReading) => boolean,
): readonly string[] {
  const said: string[] = [];
  for (const column of columns) {
    const text = fits(column) ? textOf(row.cells.get(column.column) ?? null).trim() : '';
    if (text !== '') said.push(text);
  }
  return said;
}

/** What a row says in a field, a line for each of the columns that hold exactly that. */
export const saidIn = (table: TableReading, row: RowReading, field: Field, more?: string): string =>
  textsIn(table, row, (column) => column.field === field && column.more === more).join('\n');
