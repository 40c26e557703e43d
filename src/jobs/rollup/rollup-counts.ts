import { textOf, type CellValue } from '../../book/cells';
import type { FormulaCell } from '../../book/edit';
import type { Formula } from '../../book/formula';
import type { RowReading } from '../../plan/reading';
import { choosable, remainingStatuses, type ChoosableStatus } from '../../plan/status';
import { compared, comparedAs, countWhere, equalTo, fixed, oneOf, product, total } from './formulas';
import type { LabelField } from './carried-labels';
import { isEmpty, type CountedPlan } from './counted-plan';
import { FIRST_SERIAL, withinRows, type PlanRanges } from './plan-ranges';

/** One line of a cross table: how many rows stand in each status, how many in none, how many are overdue. */
export interface Tally {
  readonly byStatus: Readonly<Record<ChoosableStatus, number>>;
  readonly total: number;
  readonly overdue: number;
}

/** A tally while it is counted. */
interface Count {
  readonly label: CellValue;
  /** By the status's place in `choosable`: a number finds its place sooner than a word, four times a row. */
  readonly byPlace: number[];
  total: number;
  overdue: number;
}

const placeOf: ReadonlyMap<ChoosableStatus | undefined, number> = new Map(
  choosable.map((status, place) => [status, place]),
);

const newCount = (label: CellValue): Count => ({
  label,
  byPlace: choosable.map(() => 0),
  total: 0,
  overdue: 0,
});

function tallyOf({ byPlace, total: rows, overdue }: Count): Tally {
  const byStatus = { notStarted: 0, ongoing: 0, waiting: 0, done: 0, cancelled: 0, moved: 0 };
  for (const [place, status] of choosable.entries()) byStatus[status] = byPlace[place] ?? 0;
  return { byStatus, total: rows, overdue };
}

/** The rows of one label; `label` is `null` for rows without one. */
export interface Group {
  readonly label: CellValue;
  readonly tally: Tally;
}

/** The tally of all rows, and the groups of each field in the order they are met. */
export interface Tallies {
  readonly all: Tally;
  readonly groups: ReadonlyMap<LabelField, readonly Group[]>;
}

/** Counts all plans in one pass, by the labels of each field asked for. */
export function tallied(plans: readonly CountedPlan[], fields: readonly LabelField[]): Tallies {
  const all = newCount(null);
  const groups = new Map(fields.map((field) => [field, new Map<string, Count>()]));
  for (const { rows, labelIn, statusOf, isLate } of plans) {
    const finders = fields.map((field) =>
      groupFinder(labelIn(field), groups.get(field) ?? new Map<string, Count>()),
    );
    for (const row of rows) {
      const place = placeOf.get(statusOf(row));
      const late = isLate(row);
      count(all, place, late);
      for (let index = 0; index < finders.length; index += 1) {
        const group = finders[index]?.(row);
        if (group) count(group, place, late);
      }
    }
  }
  const groupOf = (found: Count): Group => ({ label: found.label, tally: tallyOf(found) });
  return {
    all: tallyOf(all),
    groups: new Map([...groups].map(([field, found]) => [field, [...found.values()].map(groupOf)])),
  };
}

function count(into: Count, place: number | undefined, isLate: boolean): void {
  into.total += 1;
  if (place !== undefined) into.byPlace[place] = (into.byPlace[place] ?? 0) + 1;
  if (isLate) into.overdue += 1;
}

/** Finds a row's group by its cell. The same text is looked up as it stands; only new ones are folded. */
function groupFinder(
  valueOf: (row: RowReading) => CellValue,
  groups: Map<string, Count>,
): (row: RowReading) => Count {
  const met = new Map<CellValue, Count>();
  return (row) => {
    const value = valueOf(row);
    const known = met.get(value);
    if (known) return known;
    const label = isEmpty(value) ? null : value;
    const key = comparedAs(label);
    const group = groups.get(key) ?? newCount(label);
    groups.set(key, group);
    met.set(value, group);
    return group;
  };
}

/** Which rows a line of a cross table is about: those whose field equals a cell of the overview or a text, or is empty. */
export interface LineOf {
  readonly field: LabelField;
  readonly cell: Formula;
  readonly label: CellValue;
  readonly isEmpty: boolean;
}

/** The conditions of one plan; `undefined` when the plan has no such column, so that no row of it can be meant. */
function conditionsOf(plan: PlanRanges, line: LineOf | null): readonly Formula[] | undefined {
  const title = plan.range('title');
  const named = title ? [compared(title, '<>', fixed(''))] : [];
  if (line === null) return named;
  const range = plan.range(line.field);
  if (!range) return line.isEmpty ? named : undefined;
  const isLabelled = line.isEmpty
    ? compared(range, '=', fixed(''))
    : equalTo(range, line.cell, line.label === 0 || line.label === false);
  return [...named, isLabelled];
}

/** The rows that a line is about: by the label in each row, or, where it is carried from above, by where they stand. */
function partsOf(
  plan: PlanRanges,
  line: LineOf | null,
): readonly { readonly plan: PlanRanges; readonly of: LineOf | null }[] {
  const runs = line === null ? undefined : plan.carried(line.field);
  if (line === null || runs === undefined) return [{ plan, of: line }];
  return (runs.get(comparedAs(line.label)) ?? []).map((run) => ({ plan: withinRows(plan, run), of: null }));
}

/** The lines whose rows are counted together, each row by one of them; `null` for all rows. */
export type LinesOf = readonly LineOf[] | null;

function summed(
  plans: readonly PlanRanges[],
  lines: LinesOf,
  more: (plan: PlanRanges) => readonly Formula[] | undefined,
): Formula {
  const terms = plans.flatMap((whole) =>
    (lines ?? [null])
      .flatMap((line) => partsOf(whole, line))
      .flatMap(({ plan, of }) => {
        const conditions = conditionsOf(plan, of);
        const extra = more(plan);
        return conditions && extra ? [countWhere([...conditions, ...extra])] : [];
      }),
  );
  return total(terms);
}

export const countOfAll = (plans: readonly PlanRanges[], lines: LinesOf, tally: Tally): FormulaCell => ({
  formula: summed(plans, lines, () => []),
  value: tally.total,
});

export const countOfStatus = (
  plans: readonly PlanRanges[],
  lines: LinesOf,
  tally: Tally,
  status: ChoosableStatus,
): FormulaCell => ({
  formula: summed(plans, lines, (plan) => {
    const range = plan.range('status');
    return range ? [oneOf(range, plan.wordsOf[status])] : undefined;
  }),
  value: tally.byStatus[status],
});

/** 1 for each row whose day is before the one in `todayCell`; the original day counts where nothing is revised. */
function lateIn(
  deadline: Formula,
  original: Formula | undefined,
  todayCell: Formula,
  { textDays }: PlanRanges,
): Formula {
  const isLate = (range: Formula): readonly Formula[] => [
    compared(range, '>=', fixed(FIRST_SERIAL)),
    compared(range, '<', todayCell),
  ];
  const revised = [product(isLate(deadline)), ...textDays.deadline.late(deadline, todayCell)];
  if (!original) return total(revised);
  const unrevised = [product(isLate(original)), ...textDays.originalDeadline.late(original, todayCell)];
  return total([...revised, product([compared(deadline, '=', fixed('')), total(unrevised)])]);
}

/** Remaining rows with a day before the one in `todayCell`. Texts compare as more than any number, so they never count. */
export const countOfOverdue = (
  plans: readonly PlanRanges[],
  lines: LinesOf,
  tally: Tally,
  todayCell: Formula,
): FormulaCell => ({
  formula: summed(plans, lines, (plan) => {
    const deadline = plan.range('deadline');
    const status = plan.range('status');
    if (!deadline || !status) return undefined;
    const words = remainingStatuses.flatMap((known) => plan.wordsOf[known]);
    return [lateIn(deadline, plan.range('originalDeadline'), todayCell, plan), oneOf(status, words)];
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

/** The groups' rows together. */
export const tallySum = (groups: readonly Group[]): Tally => ({
  byStatus: {
    notStarted: sum(groups, ({ byStatus }) => byStatus.notStarted),
    ongoing: sum(groups, ({ byStatus }) => byStatus.ongoing),
    waiting: sum(groups, ({ byStatus }) => byStatus.waiting),
    done: sum(groups, ({ byStatus }) => byStatus.done),
    cancelled: sum(groups, ({ byStatus }) => byStatus.cancelled),
    moved: sum(groups, ({ byStatus }) => byStatus.moved),
  },
  total: sum(groups, (tally) => tally.total),
  overdue: sum(groups, (tally) => tally.overdue),
});

const sum = (groups: readonly Group[], of: (tally: Tally) => number): number =>
  groups.reduce((all, { tally }) => all + of(tally), 0);
