import type { RowReading, TableReading } from '../../plan/reading';
import { isRemaining, type Status } from '../../plan/status';
import type { RollupFigures } from '../job';

/** Remaining, with a date before `today`. An action whose status is missing or cannot be read is never overdue. */
export const isOverdue = (row: RowReading, today: string): boolean =>
  row.deadline.date !== null && row.deadline.date < today && isRemaining(row.status.status);

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
