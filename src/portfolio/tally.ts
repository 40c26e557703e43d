import { textOf } from '../book/cells';
import { comparedAs } from '../jobs/rollup/formulas';
import { statusSum, type Group, type Tally } from '../jobs/rollup/rollup-counts';
import { choosable, isChoosable, remainingStatuses, type Status } from '../plan/status';

const noTally: Tally = {
  byStatus: { notStarted: 0, ongoing: 0, waiting: 0, done: 0, cancelled: 0, moved: 0 },
  total: 0,
  overdue: 0,
};

/** How rows stand, by the rules of the single overview: what is unclear is counted in the total alone. */
export function tallyOf(rows: readonly { readonly status: Status; readonly isOverdue: boolean }[]): Tally {
  const byStatus = { ...noTally.byStatus };
  let overdue = 0;
  for (const { status, isOverdue } of rows) {
    if (isChoosable(status)) byStatus[status] += 1;
    if (isOverdue) overdue += 1;
  }
  return { byStatus, total: rows.length, overdue };
}

/** All of them together. */
export function tallySum(tallies: readonly Tally[]): Tally {
  const byStatus = { ...noTally.byStatus };
  let [total, overdue] = [0, 0];
  for (const tally of tallies) {
    for (const status of choosable) byStatus[status] += tally.byStatus[status];
    total += tally.total;
    overdue += tally.overdue;
  }
  return { byStatus, total, overdue };
}

/** The groups of several lists, those of one label together; a label is written as it is met first. */
export function groupSum(groups: readonly Group[]): readonly Group[] {
  const byLabel = new Map<string, { readonly label: Group['label']; readonly tallies: Tally[] }>();
  // A thousand units write the same goals, each the same way: what a label is compared by is worked out once.
  const asWritten = new Map<Group['label'], Tally[]>();
  for (const { label, tally } of groups) {
    const met = asWritten.get(label);
    if (met) {
      met.push(tally);
      continue;
    }
    const key = comparedAs(textOf(label).replace(/\s+/gu, ' ').trim());
    const tallies: Tally[] = byLabel.get(key)?.tallies ?? [];
    if (tallies.length === 0) byLabel.set(key, { label, tallies });
    tallies.push(tally);
    asWritten.set(label, tallies);
  }
  return [...byLabel.values()].map(({ label, tallies }) => ({ label, tally: tallySum(tallies) }));
}

/** The one set of figures, by the names that every answer uses. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  readonly cancelled: number;
  readonly moved: number;
  readonly unclear: number;
  readonly overdue: number;
}

export const figuresOf = (tally: Tally): Figures => ({
  total: tally.total,
  done: tally.byStatus.done,
  remaining: remainingStatuses.reduce((sum, status) => sum + tally.byStatus[status], 0),
  cancelled: tally.byStatus.cancelled,
  moved: tally.byStatus.moved,
  unclear: tally.total - statusSum(tally),
  overdue: tally.overdue,
});
