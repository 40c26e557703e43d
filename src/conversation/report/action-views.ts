import { isOverdue } from '../../jobs/rollup/rollup-figures';
import { addressOf, itemsOf, type Item } from '../../jobs/link/items';
import type { TableReading } from '../../plan/reading';
import type { OverdueAction, Report, StatusCounts } from '../conversation';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The actions past their day and still open, the longest overdue first. */
export const overdueActions = (plans: readonly TableReading[], today: string): readonly OverdueAction[] =>
  itemsOf(plans)
    .flatMap((item): OverdueAction[] => {
      const { row } = item;
      if (!isOverdue(row, today) || row.deadline.date === null) return [];
      return [
        {
          at: addressOf(item),
          id: row.id,
          title: oneLine(row.title),
          owner: oneLine(row.ownerText),
          due: row.deadline.date,
          status: row.status.status,
        },
      ];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

interface GoalCount {
  readonly goal: string | null;
  readonly counts: Record<keyof StatusCounts, number>;
  overdue: number;
}

const newCount = (goal: string | null): GoalCount => ({
  goal,
  counts: {
    notStarted: 0,
    ongoing: 0,
    waiting: 0,
    done: 0,
    cancelled: 0,
    moved: 0,
    unknown: 0,
    missing: 0,
  },
  overdue: 0,
});

/** How the actions of each goal stand, in the order the goals are met; those without a goal last. */
export function goalCounts(plans: readonly TableReading[], today: string): Report['byGoal'] {
  const byGoal = new Map<string | null, GoalCount>();
  for (const { row } of itemsOf(plans) satisfies readonly Item[]) {
    const goal = row.goal === null || oneLine(row.goal) === '' ? null : oneLine(row.goal);
    const count = byGoal.get(goal) ?? newCount(goal);
    byGoal.set(goal, count);
    count.counts[row.status.status] += 1;
    if (isOverdue(row, today)) count.overdue += 1;
  }
  const counts = [...byGoal.values()];
  return [...counts.filter(({ goal }) => goal !== null), ...counts.filter(({ goal }) => goal === null)];
}
