import { textOf, type CellValue } from '../book/cells';
import type { FormulaCell } from '../book/edit';
import type { Formula } from '../book/formula';
import { compared, comparedAs, countWhere, difference, fixed, oneOf, total } from './formulas';
import { dayOfCell, type PlanRanges, type RangeField } from './plan-ranges';
import { choosable, type ChoosableStatus } from './status-list';

const closed = ['done', 'cancelled', 'moved'] as const satisfies readonly ChoosableStatus[];

/** What `=""` is true for. */
const isEmpty = (value: CellValue): boolean => value === null || value === '';

/** One line of a cross table: how many rows stand in each status, how many in none, how many are overdue. */
export interface Tally {
  readonly byStatus: Record<ChoosableStatus, number>;
  total: number;
  overdue: number;
}

const emptyTally = (): Tally => ({
  byStatus: { notStarted: 0, ongoing: 0, waiting: 0, done: 0, cancelled: 0, moved: 0 },
  total: 0,
  overdue: 0,
});

/** The rows of one label; `label` is `null` for rows without one. */
export interface Group {
  readonly label: CellValue;
  readonly tally: Tally;
}

/** Counts all plans in one pass, in all and by the labels of a field; labels in the order they are met. */
export function tallied(
  plans: readonly PlanRanges[],
  field: RangeField | null,
  today: string,
): { readonly all: Tally; readonly groups: readonly Group[] } {
  const all = emptyTally();
  const groups = new Map<string, Group>();
  for (const plan of plans) {
    for (const row of plan.table.rows) {
      if (isEmpty(plan.valueOf(row, 'title'))) continue;
      const status = plan.countedAs(plan.valueOf(row, 'status'));
      const day = dayOfCell(plan.valueOf(row, 'deadline'), row);
      const isLate = day !== null && day < today && (status === undefined || !isClosed(status));
      const tallies = [all];
      if (field !== null) {
        const value = plan.valueOf(row, field);
        const label = isEmpty(value) ? null : value;
        const key = comparedAs(label);
        const group = groups.get(key) ?? { label, tally: emptyTally() };
        groups.set(key, group);
        tallies.push(group.tally);
      }
      for (const tally of tallies) {
        tally.total += 1;
        if (status !== undefined) tally.byStatus[status] += 1;
        if (isLate) tally.overdue += 1;
      }
    }
  }
  return { all, groups: [...groups.values()] };
}

const isClosed = (status: ChoosableStatus): boolean =>
  status === 'done' || status === 'cancelled' || status === 'moved';

/** Which rows a line of a cross table is about: those whose field equals a cell of the overview, or is empty. */
export interface LineOf {
  readonly field: RangeField;
  readonly cell: Formula;
  readonly isEmpty: boolean;
}

/** The conditions of one plan; `undefined` when the plan has no such column, so that no row of it can be meant. */
function conditionsOf(plan: PlanRanges, line: LineOf | null): readonly Formula[] | undefined {
  const title = plan.range('title');
  const named = title ? [compared(title, '<>', fixed(''))] : [];
  if (line === null) return named;
  const range = plan.range(line.field);
  if (!range) return line.isEmpty ? named : undefined;
  return [...named, compared(range, '=', line.isEmpty ? fixed('') : line.cell)];
}

function summed(
  plans: readonly PlanRanges[],
  line: LineOf | null,
  more: (plan: PlanRanges) => readonly Formula[] | undefined,
): Formula {
  const terms = plans.flatMap((plan) => {
    const conditions = conditionsOf(plan, line);
    const extra = more(plan);
    return conditions && extra ? [countWhere([...conditions, ...extra])] : [];
  });
  return total(terms);
}

export const countOfAll = (plans: readonly PlanRanges[], line: LineOf | null, tally: Tally): FormulaCell => ({
  formula: summed(plans, line, () => []),
  value: tally.total,
});

export const countOfStatus = (
  plans: readonly PlanRanges[],
  line: LineOf | null,
  tally: Tally,
  status: ChoosableStatus,
): FormulaCell => ({
  formula: summed(plans, line, (plan) => {
    const range = plan.range('status');
    return range ? [oneOf(range, plan.wordsOf[status])] : undefined;
  }),
  value: tally.byStatus[status],
});

/** Open rows whose day is before the day in `today`'s cell. Texts compare as more than any number, so they never count. */
export const countOfOverdue = (
  plans: readonly PlanRanges[],
  line: LineOf | null,
  tally: Tally,
  todayCell: Formula,
): FormulaCell => ({
  formula: summed(plans, line, (plan) => {
    const deadline = plan.range('deadline');
    const status = plan.range('status');
    if (!deadline) return undefined;
    const late = [compared(deadline, '>', fixed(0)), compared(deadline, '<', todayCell)];
    const words = closed.flatMap((known) => plan.wordsOf[known]);
    return status ? [...late, difference(fixed(1), oneOf(status, words))] : late;
  }),
  value: tally.overdue,
});

export const statusSum = (tally: Tally): number =>
  choosable.reduce((sum, status) => sum + tally.byStatus[status], 0);

/** Largest groups first, then by name; rows without a label last. */
export function ordered(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => {
    if ((a.label === null) !== (b.label === null)) return a.label === null ? 1 : -1;
    if (a.tally.total !== b.tally.total) return b.tally.total - a.tally.total;
    return textOf(a.label) < textOf(b.label) ? -1 : 1;
  });
}
