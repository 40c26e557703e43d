import { textOf } from '../../book/cells';
import type { TableReading } from '../../plan/reading';
import type { GoalCounts } from '../goals/goal-figures';
import type { LabelField } from './carried-labels';
import { countedAsRead, countedByCells } from './counted-plan';
import { goalLines, type GoalLines } from './goal-lines';
import type { PlanRanges } from './plan-ranges';
import { tallied, type Group, type Tally } from './rollup-counts';
import type { FixedLine } from './rollup-table';

/** The lines of a cross table, but for its sum. */
export interface TableLines {
  /** Those with labels that stand, first. */
  readonly above: readonly FixedLine[];
  readonly groups: readonly Group[];
}

/** What stands in the first column. */
export const labelsOf = ({ above, groups }: TableLines): readonly string[] => [
  ...above.map(({ label }) => label),
  ...groups.map(({ label }) => textOf(label)),
];

/** The rows of the plans, counted for every table of the overview. */
export interface CountedLines {
  readonly all: Tally;
  readonly by: (field: LabelField) => readonly Group[];
  readonly byGoal: TableLines & Pick<GoalLines, 'isOverlapping' | 'isLive'>;
}

/**
 * Counts the plans. The listed goals are lines of the status by goal where some action names one of them; else it has a line
 * for each text that stands in the plan.
 * @returns given whether formulas are to count the same, what they count
 */
export function countedLines(
  ranges: readonly PlanRanges[],
  plans: readonly TableReading[],
  { goals }: GoalCounts,
  today: string,
): (isByCells: boolean) => CountedLines {
  const areNamed = goals.some(({ figures }) => figures.total > 0);
  return (isByCells) => {
    const counted = isByCells
      ? ranges.map((plan) => countedByCells(plan, today))
      : plans.map((table) => countedAsRead(table, today));
    const { all, groups } = tallied(counted, ['area', 'goal', 'owner']);
    const by = (field: LabelField): readonly Group[] => groups.get(field) ?? [];
    return { all, by, byGoal: goalLines(areNamed ? goals : [], counted, by('goal'), ranges) };
  };
}
