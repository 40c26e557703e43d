import { isError, type CellValue } from '../../book/cells';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import { isChoosable, isRemaining, type ChoosableStatus } from '../../plan/status';
import { isOverdue } from './figures';
import { labelFields, readLabel, type LabelField } from './carried-labels';
import { dayOfCell, type PlanRanges } from './plan-ranges';

/** What `=""` is true for. */
export const isEmpty = (value: CellValue): boolean => value === null || value === '';

type OfRow<Value> = (row: RowReading) => Value;

/** How the rows of one plan are counted: as formulas find them in its cells, or as they were read. */
export interface CountedPlan {
  readonly rows: readonly RowReading[];
  readonly isCounted: OfRow<boolean>;
  readonly labelIn: (field: LabelField) => OfRow<CellValue>;
  /** `undefined`: unclear. */
  readonly statusOf: OfRow<ChoosableStatus | undefined>;
  readonly isLate: OfRow<boolean>;
}

/** The rows as the overview's formulas count them. */
export function countedByCells(plan: PlanRanges, today: string): CountedPlan {
  const titleOf = plan.readerOf('title');
  const statusIn = plan.readerOf('status');
  const deadlineOf = plan.readerOf('deadline');
  const originalOf = plan.readerOf('originalDeadline');
  const statusOf = (row: RowReading): ChoosableStatus | undefined => plan.countedAs(statusIn(row));
  return {
    rows: plan.table.rows,
    isCounted: (row) => !isEmpty(titleOf(row)),
    labelIn: (field) => (plan.carried(field) ? readLabel(field) : plan.readerOf(field)),
    statusOf,
    isLate: (row) => {
      const status = statusOf(row);
      if (status === undefined || !isRemaining(status)) return false;
      const revised = deadlineOf(row);
      const field = isEmpty(revised) ? 'originalDeadline' : 'deadline';
      const due = field === 'deadline' ? revised : originalOf(row);
      const day = dayOfCell(due, row) ?? plan.textDays[field].dayOf(due);
      return day !== null && day < today;
    },
  };
}

/** The rows as they were read, whatever their cells say to a formula: merged goals, marks, colours, weeks in words. */
export const countedAsRead = ({ rows }: TableReading, today: string): CountedPlan => ({
  rows,
  isCounted: () => true,
  labelIn: readLabel,
  statusOf: ({ status: { status } }) => (isChoosable(status) ? status : undefined),
  isLate: (row) => isOverdue(row, today),
});

/** The columns that the formulas look into for every row; labels may be carried from the rows above. */
const FIELDS = ['title', 'status', 'deadline', 'originalDeadline'] as const;

/**
 * Whether formulas over the plan's cells count every row as it was read, and no other. They do not where a cell is
 * merged over several rows, a heading stands among the actions, or a status is a colour; an error in a cell would be
 * the formula's own.
 */
export function cellsSayWhatIsRead(sheet: SheetSnapshot, plan: PlanRanges, today: string): boolean {
  const { table } = plan;
  const byCells = countedByCells(plan, today);
  const asRead = countedAsRead(table, today);
  const columns = FIELDS.flatMap((field) => plan.columnOf(field) ?? []);
  const labels = labelFields.flatMap((field) => (plan.carried(field) ? [] : (plan.columnOf(field) ?? [])));
  const hasError = (row: number): boolean =>
    [...columns, ...labels].some((column) => isError(valueAt(sheet, row, column)));
  const titleColumn = plan.columnOf('title');
  const rows = new Set<number>();
  for (const row of table.rows) {
    rows.add(row.row);
    const isMerged = columns.some(
      (column) => isEmpty(valueAt(sheet, row.row, column)) !== isEmpty(row.cells.get(column) ?? null),
    );
    if (isMerged || !byCells.isCounted(row)) return false;
    if (byCells.statusOf(row) !== asRead.statusOf(row) || byCells.isLate(row) !== asRead.isLate(row))
      return false;
  }
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (hasError(row)) return false;
    const isRead = rows.has(row) || titleColumn === undefined;
    if (!isRead && !isEmpty(valueAt(sheet, row, titleColumn))) return false;
  }
  return true;
}
