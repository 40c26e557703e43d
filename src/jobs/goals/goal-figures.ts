import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import { isRemaining } from '../../plan/status';
import { itemsOf, type Item } from '../link/items';
import type { GoalFigures } from '../job';
import { isOverdue } from '../rollup/rollup-figures';
import { plansOf } from '../review-year';
import { servedGoals } from './goal-actions';
import { goalProgress, goalValues } from './goal-values';

/** A goal's row, and the goal in numbers. */
export interface GoalCount {
  readonly goal: Item;
  /** Those that it is counted by. */
  readonly actions: readonly Item[];
  readonly figures: GoalFigures;
}

/** The goals in numbers, and what actions name as goals that the workbook does not list. */
export interface GoalCounts {
  readonly goals: readonly GoalCount[];
  readonly unknown: readonly string[];
}

/** The counts of a reading: the overview, the agenda and the report ask for the same. */
const known = new WeakMap<PlanReading, Map<string, GoalCounts>>();

/** The workbook's goals, with what the plans of the year under review and the next do for them. */
export function goalCounts(reading: PlanReading, year: number | null, today: string): GoalCounts {
  const key = `${year} ${today}`;
  const before = known.get(reading) ?? new Map<string, GoalCounts>();
  known.set(reading, before);
  const counts = before.get(key) ?? counted(reading, year, today);
  before.set(key, counts);
  return counts;
}

function counted(reading: PlanReading, year: number | null, today: string): GoalCounts {
  const next = year === null ? [] : plansOf(reading, year + 1, false);
  const plans = [...plansOf(reading, year, true), ...next];
  const goals = itemsOf(reading.tables.filter(({ kind }) => kind === 'goals'));
  const served = servedGoals(goals, plans);
  const counts = served.goals.map(({ goal, actions, isAskedFor }) => {
    const count = (test: (action: Item) => boolean): number => actions.filter(test).length;
    const { row, id, title } = goal.row;
    const figures: GoalFigures = {
      sheet: goal.table.sheet,
      row,
      id,
      title: oneLine(title),
      total: actions.length,
      done: count((action) => action.row.status.status === 'done'),
      remaining: count((action) => isRemaining(action.row.status.status)),
      dropped: count(({ row: { status } }) => status.status === 'cancelled' || status.status === 'moved'),
      overdue: count((action) => isOverdue(action.row, today)),
      isWithout: isAskedFor && actions.length === 0,
      progress: goalProgress(goalValues(goal), year),
    };
    return { goal, actions, figures };
  });
  return { goals: counts, unknown: served.unknown };
}

/** Whether the numbers say anything of any goal: a workbook may have goals that no action names and no outcome stands by. */
export const areTold = (goals: readonly GoalFigures[]): boolean =>
  goals.some(({ total, isWithout, progress }) => total > 0 || isWithout || progress !== null);
