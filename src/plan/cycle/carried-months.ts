import type { RowReading, TableReading } from '../reading';

/** A cycle in columns names a month once; the rows below it without one belong to the same month. */
export function withCarriedMonths(table: TableReading): TableReading {
  if (table.kind !== 'cycle') return table;
  let before: RowReading['deadline'] | undefined;
  const rows = table.rows.map((row): RowReading => {
    if (row.deadline.kind !== 'missing') before = row.deadline;
    return before === undefined || row.deadline === before ? row : { ...row, deadline: before };
  });
  return { ...table, rows };
}
