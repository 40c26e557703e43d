import type { CellValue } from '../../book/cells';
import { oneLine } from '../../plan/one-line';
import type { Text } from '../../text/text';
import type { GoalCount, GoalCounts } from '../goals/goal-figures';
import type { Item } from '../link/items';
import type { CountedPlan } from './counted-plan';
import { comparedAs } from './formulas';
import type { PlanRanges } from './plan-ranges';
import { tallySum, type Group } from './rollup-counts';
import type { FixedLine } from './rollup-table';

/** Goals that get a line of their own. */
export const MOST_GOALS = 50;

/** More counts would make a formula longer than Excel takes, 8,192 characters; that of what is overdue is the longest. */
const MOST_COUNTS = 10;

/** A text in a formula of Excel's. */
const MOST_LETTERS = 255;

/** The status by goal. */
export interface GoalLines {
  /** The listed goals in their order, also those without an action. */
  readonly above: readonly FixedLine[];
  /** What the plan's rows name besides, and, below listed goals last, those that name no goal. */
  readonly groups: readonly Group[];
  /** Some action is counted under more than one goal. */
  readonly isOverlapping: boolean;
  /** Whether formulas can count them by the plan's own words. */
  readonly isLive: boolean;
}

/** A goal as one line names it: its number, and its text unless that begins with it. */
export function goalName({ row: { id, title } }: Item): string {
  const text = oneLine(title);
  return id === null || text.toLowerCase().startsWith(id.toLowerCase()) ? text : `${id} ${text}`;
}

type Word = string | number | boolean;

const isWord = (label: CellValue): label is Word =>
  typeof label === 'string' ? label.length <= MOST_LETTERS : typeof label !== 'object';

/**
 * One line for each listed goal, which counts the rows of the plans whose goal, in whatever words, is that one or a part of it.
 * @param groups the rows by the words of their goal, as `counted` gives them
 */
export function goalLines(
  goals: readonly GoalCount[],
  counted: readonly CountedPlan[],
  groups: readonly Group[],
  ranges: readonly PlanRanges[],
): GoalLines {
  // Without a list of goals the rows need not be gone through.
  if (goals.length === 0) return { above: [], groups, isOverlapping: false, isLive: true };
  const keyOf = new Map(
    counted.flatMap(({ rows, labelIn }) => {
      const label = labelIn('goal');
      return rows.map((row) => [row, comparedAs(label(row))] as const);
    }),
  );
  const groupOf = new Map(groups.map((group) => [comparedAs(group.label), group]));
  const named = new Map<string, number>();
  let isLive = true;
  const above = goals.slice(0, MOST_GOALS).map(({ goal, actions }): FixedLine => {
    const keys = new Set(actions.flatMap(({ row }) => keyOf.get(row) ?? []));
    const mine = [...keys].flatMap((key) => groupOf.get(key) ?? []);
    for (const key of keys) named.set(key, (named.get(key) ?? 0) + 1);
    const labels = mine.map(({ label }) => label).filter(isWord);
    isLive &&= labels.length === mine.length && countsFor(labels, ranges) <= MOST_COUNTS;
    return { label: goalName(goal), labels, tally: tallySum(mine) };
  });
  const others = groups.filter(({ label }) => !named.has(comparedAs(label)));
  return {
    above,
    groups: [...others].sort((a, b) => Number(a.label === null) - Number(b.label === null)),
    isOverlapping: [...named.values()].some((count) => count > 1),
    isLive,
  };
}

/** Of goals that actions name and the list does not have. */
const MOST_NAMES = 5;

/** What has to be known of the status by goal: goals that are not listed, and actions that are counted twice. */
export function goalRemarks(
  { above, isOverlapping }: Pick<GoalLines, 'above' | 'isOverlapping'>,
  { goals, unknown }: GoalCounts,
  text: Text,
): readonly string[] {
  if (above.length === 0) return [];
  return [
    ...(goals.length > above.length ? [text.rollup.more(goals.length - above.length)] : []),
    ...(isOverlapping ? [text.goals.overlap] : []),
    ...(unknown.length > 0 ? [text.goals.unknown(unknown.slice(0, MOST_NAMES))] : []),
  ];
}

/** How many counts a formula over these labels adds up. */
const countsFor = (labels: readonly Word[], ranges: readonly PlanRanges[]): number =>
  labels.reduce<number>(
    (sum, label) =>
      sum +
      ranges.reduce((counts, plan) => {
        const runs = plan.carried('goal');
        return counts + (runs === undefined ? 1 : (runs.get(comparedAs(label))?.length ?? 0));
      }, 0),
    0,
  );
