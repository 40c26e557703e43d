import { textOf, type CellValue } from '../../book/cells';
import { yearOf } from '../../plan/deadlines/day';
import { oneLine } from '../../plan/one-line';
import type { PlanReading, TableReading } from '../../plan/reading';
import type { Item } from '../link/items';
import { newAction, type NewAction } from '../new-actions/new-action';
import type { OpenDecision } from './open-decisions';

/** The cell of a row in the column of a field. */
export function cellIn(
  { table, row }: Item,
  field: 'links' | 'deadline' | 'owner',
  more?: string,
): CellValue {
  const column = table.columns.find((one) => one.field === field && one.more === more)?.column;
  return column === undefined ? null : (row.cells.get(column) ?? null);
}

/** `F3, B-2020-11-5`: a number after those that stand there. */
export const withNumber = (standing: CellValue, number: string): string =>
  [textOf(standing).trim(), number].filter((part) => part !== '').join(', ');

/** The plan that an action of a decision belongs to: of the year that it is due in, else of the year under review, else the last. */
export function planFor(
  { decision }: OpenDecision,
  reading: PlanReading,
  year: number | null,
): TableReading | undefined {
  const plans = reading.tables.filter(({ kind }) => kind === 'actions');
  const { date } = decision.row.deadline;
  const due = date === null ? null : yearOf(date);
  return (
    plans.find(({ planYear }) => planYear === due) ??
    plans.find(({ planYear }) => planYear === year) ??
    plans.at(-1)
  );
}

/** The action that is to be added: it answers the decision, and what the decision answers. */
export function decidedAction({ decision, number }: OpenDecision): NewAction {
  const { row } = decision;
  return newAction({
    title: oneLine(row.title),
    owner: oneLine(row.ownerText),
    deadline: row.deadline.date === null ? null : { date: row.deadline.date },
    links: withNumber(cellIn(decision, 'links'), number),
  });
}

/** The id by which the action is found again; with its year where actions of several years have it. */
export function nameFor({ table, row }: Pick<Item, 'table' | 'row'>, reading: PlanReading): string | null {
  const { id } = row;
  if (id === null || id === '') return null;
  const alike = reading.tables.filter(
    ({ kind, rows }) => kind === 'actions' && rows.some((other) => other.id === id),
  );
  return alike.length > 1 && table.planYear !== null ? `${table.planYear}: ${id}` : id;
}
