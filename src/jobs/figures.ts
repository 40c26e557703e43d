import type { RowReading, TableReading } from '../plan/reading';
import { isOpen, type Status } from '../plan/status';
import type { RollupFigures } from './job';

/** Past its last day and still open. A done, dropped or moved action is never overdue, whatever its day. */
export const isOverdue = (row: RowReading, today: string): boolean =>
  row.deadline.date !== null && row.deadline.date < today && isOpen(row.status.status);

export function byStatus(rows: readonly RowReading[]): Readonly<Record<Status, number>> {
  const counts: Record<Status, number> = {
    notStarted: 0,
    ongoing: 0,
    waiting: 0,
    done: 0,
    cancelled: 0,
    moved: 0,
    unknown: 0,
    missing: 0,
  };
  for (const { status } of rows) counts[status.status] += 1;
  return counts;
}

export function rollupFigures(
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): RollupFigures {
  const rows = plans.flatMap((table) => table.rows);
  return {
    year,
    total: rows.length,
    byStatus: byStatus(rows),
    overdue: rows.filter((row) => isOverdue(row, today)).length,
  };
}
