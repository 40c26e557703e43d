import type { RowReading, TableReading } from '../../plan/reading';
import { isOpen, type Status } from '../../plan/status';
import type { RollupFigures } from '../job';

/** Past its last day and still open. A done, dropped or moved action is never overdue, whatever its day. */
export const isOverdue = (row: RowReading, today: string): boolean =>
  row.deadline.date !== null && row.deadline.date < today && isOpen(row.status.status);

export function rollupFigures(
  plans: readonly TableReading[],
  year: number | null,
  today: string,
): RollupFigures {
  const byStatus: Record<Status, number> = {
    notStarted: 0,
    ongoing: 0,
    waiting: 0,
    done: 0,
    cancelled: 0,
    moved: 0,
    unknown: 0,
    missing: 0,
  };
  let total = 0;
  let overdue = 0;
  for (const { rows } of plans) {
    total += rows.length;
    for (const row of rows) {
      byStatus[row.status.status] += 1;
      if (isOverdue(row, today)) overdue += 1;
    }
  }
  return { year, total, byStatus, overdue };
}
