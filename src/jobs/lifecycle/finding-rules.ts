import { textOf } from '../../book/cells';
import { folded } from '../../plan/matching';
import type { ColumnReading, PlanReading, Problem, RowReading, TableReading } from '../../plan/reading';
import type { Link } from '../../plan/references/link';
import { isRemaining, isSettled } from '../../plan/status';
import { answersOf, itemKey, type Item } from '../link/items';
import { reasonsIn } from './reasons';

/** Headings of the column that says who closed a finding. */
const closedBy =
  /^(?:stängd|stängt|lukket|avsluttet|godkjent|avslutad|avslutat|avskriven|godkänd|closed|signed[ -]off|approved)\b.*\b(?:av|by)\b/iu;

/** How a finding stands, and the actions that answer it. */
interface Answered {
  readonly table: TableReading;
  readonly row: RowReading;
  readonly actions: readonly Item[];
}

type Found = Pick<Problem, 'code'> & {
  readonly column: number | undefined;
  readonly severity?: 'note';
  readonly candidates?: readonly string[];
};

const columnOf = (table: TableReading, field: ColumnReading['field']): number | undefined =>
  table.columns.find((column) => column.field === field)?.column;

const named = ({ row }: Item): string => row.id ?? row.title.slice(0, 60);

/** It is settled, and actions that answer it are not done. */
function openActions({ table, row, actions }: Answered): Found[] {
  const open = actions.filter((action) => isRemaining(action.row.status.status));
  return row.status.status === 'done' && open.length > 0
    ? [{ code: 'closed-with-open-actions', column: columnOf(table, 'status'), candidates: open.map(named) }]
    : [];
}

/** It is open, and every action that answers it is done: a person says whether that closes it. */
function allDone({ table, row, actions }: Answered): Found[] {
  const isDone = actions.length > 0 && actions.every((action) => action.row.status.status === 'done');
  const column = columnOf(table, 'status');
  return isDone && column !== undefined && !isSettled(row.status.status)
    ? [{ code: 'finding-with-all-done', column, severity: 'note', candidates: actions.map(named) }]
    : [];
}

/** A nonconformity that somebody who was to put it right has closed. */
function closedByOwner({ table, row, actions }: Answered): Found[] {
  const column = table.columns.find(({ headingFull }) => closedBy.test(headingFull.trim()))?.column;
  if (column === undefined || row.finding?.kind !== 'nonconformity') return [];
  const closer = folded(textOf(row.cells.get(column) ?? null));
  const owners = actions.flatMap((action) => action.row.owners.map(({ name }) => name));
  const own = owners.find((name) => folded(name) === closer);
  return own === undefined ? [] : [{ code: 'closed-by-own-owner', column, candidates: [own] }];
}

/** An improvement that is not taken up, and nothing says why. */
function refused({ table, row }: Answered): Found[] {
  if (row.finding?.kind !== 'improvement' || row.status.status !== 'cancelled') return [];
  const { columns, saysWhy } = reasonsIn(table);
  const column = columns[0]?.column ?? columnOf(table, 'status');
  return saysWhy(row) ? [] : [{ code: 'refused-without-reason', column }];
}

/** The day for the answer, or for what is to be done, has passed. */
function overdue({ table, row }: Answered, today: string): Found[] {
  const { date } = row.deadline;
  const asks = row.finding?.kind === 'improvement' || row.finding?.kind === 'nonconformity';
  return asks &&
    !isSettled(row.status.status) &&
    row.status.status !== 'moved' &&
    date !== null &&
    date < today
    ? [{ code: 'finding-overdue', column: columnOf(table, 'deadline'), candidates: [date] }]
    : [];
}

/** What the life of a finding asks that its list does not keep to. */
export function findingRules(
  reading: PlanReading,
  links: readonly Link[],
  today: string,
): readonly Problem[] {
  const tables = reading.tables.filter(({ kind }) => kind === 'findings');
  if (tables.length === 0) return [];
  const answers = answersOf(reading, links);
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const actions = (answers.get(itemKey(table.sheet, row.row)) ?? []).filter(
        (action) => action.table.kind === 'actions',
      );
      const one = { table, row, actions };
      const asks = row.finding?.kind !== 'positive';
      const found: readonly Found[] = [
        ...(asks ? [...openActions(one), ...allDone(one), ...closedByOwner(one)] : []),
        ...refused(one),
        ...overdue(one, today),
      ];
      return found.map(({ column, code, severity, ...more }): Problem => {
        const at = { sheet: table.sheet, row: row.row, column: column ?? table.columns[0]?.column ?? 1 };
        return {
          code,
          severity: severity ?? 'warning',
          at,
          found: row.id ?? row.title.slice(0, 60),
          ...more,
        };
      });
    }),
  );
}
