import { isError, type CellValue } from '../../book/cells';
import { valueAt, type SheetSnapshot } from '../../book/snapshot';
import type { RowReading, TableReading } from '../../plan/reading';
import { isChoosable, isRemaining, type ChoosableStatus } from '../../plan/status';
import { isOverdue } from './rollup-figures';
import { labelFields, readLabel, type LabelField } from './carried-labels';
import { dayOfCell, type PlanRanges } from './plan-ranges';

/** What `=""` is true for. */
export const isEmpty = (value: CellValue): boolean => value === null || value === '';

type OfRow<Value> = (row: RowReading) => Value;

/** The rows of one plan and what each is counted under. */
export interface CountedPlan {
  readonly rows: readonly RowReading[];
  readonly labelIn: (field: LabelField) => OfRow<CellValue>;
  /** `undefined`: unclear. */
  readonly statusOf: OfRow<ChoosableStatus | undefined>;
  readonly isLate: OfRow<boolean>;
}

const statusAsRead = ({ status: { status } }: RowReading): ChoosableStatus | undefined =>
  isChoosable(status) ? status : undefined;

/** The rows as they were read, whatever their cells say to a formula: merged goals, marks, colours, weeks in words. */
export const countedAsRead = ({ rows }: TableReading, today: string): CountedPlan => ({
  rows,
  labelIn: readLabel,
  statusOf: statusAsRead,
  isLate: (row) => isOverdue(row, today),
});

/**
 * The rows as the overview's formulas count them, of a plan whose cells say what is read: only the labels can be others, such
 * as an owner with a space at the end.
 */
export const countedByCells = (plan: PlanRanges, today: string): CountedPlan => ({
  ...countedAsRead(plan.table, today),
  labelIn: (field) => (plan.carried(field) ? readLabel(field) : plan.readerOf(field)),
});

/** Whether formulas over the row's cells count it as it was read. */
function sameByCells(plan: PlanRanges, today: string): OfRow<boolean> {
  const titleOf = plan.readerOf('title');
  const statusIn = plan.readerOf('status');
  const deadlineOf = plan.readerOf('deadline');
  const originalOf = plan.readerOf('originalDeadline');
  const isPast = (row: RowReading): boolean => {
    const revised = deadlineOf(row);
    const field = isEmpty(revised) ? 'originalDeadline' : 'deadline';
    const due = field === 'deadline' ? revised : originalOf(row);
    const day = dayOfCell(due, row) ?? plan.textDays[field].dayOf(due);
    return day !== null && day < today;
  };
  return (row) => {
    const status = plan.countedAs(statusIn(row));
    if (isEmpty(titleOf(row)) || status !== statusAsRead(row)) return false;
    return (status !== undefined && isRemaining(status) && isPast(row)) === isOverdue(row, today);
  };
}

/** The columns that the formulas look into for every row; labels may be carried from the rows above. */
const FIELDS = ['title', 'status', 'deadline', 'originalDeadline'] as const;

/**
 * Whether formulas over the plan's cells count every row as it was read, and no other. They do not where a cell is
 * merged over several rows, a heading stands among the actions, or a status is a colour; an error in a cell would be
 * the formula's own.
 */
export function cellsSayWhatIsRead(sheet: SheetSnapshot, plan: PlanRanges, today: string): boolean {
  const { table } = plan;
  const columns = FIELDS.flatMap((field) => plan.columnOf(field) ?? []);
  const labels = labelFields.flatMap((field) => (plan.carried(field) ? [] : (plan.columnOf(field) ?? [])));
  const counted = [...columns, ...labels];
  const isSame = sameByCells(plan, today);
  const hasError = (row: number): boolean => counted.some((column) => isError(valueAt(sheet, row, column)));
  const isMerged = (row: RowReading): boolean =>
    columns.some(
      (column) => isEmpty(valueAt(sheet, row.row, column)) !== isEmpty(row.cells.get(column) ?? null),
    );
  if (table.rows.some((row) => isMerged(row) || !isSame(row) || hasError(row.row))) return false;
  const titleColumn = plan.columnOf('title');
  const isNamed = (row: number): boolean =>
    titleColumn !== undefined && !isEmpty(valueAt(sheet, row, titleColumn));
  return !rowsBetween(table).some((row) => hasError(row) || isNamed(row));
}

/** Rows among a table's rows that are none of them; in most plans there are none. */
function rowsBetween({ rows, firstRow, lastRow }: TableReading): readonly number[] {
  const own = new Set(rows.map(({ row }) => row));
  const all = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return all.filter((row) => !own.has(row));
}
