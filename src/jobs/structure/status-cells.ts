import type { CellValue } from '../../book/cells';
import type { TableReading } from '../../plan/reading';
import type { Status } from '../../plan/status';

/** What a cell of a column says, and how its row stands. */
export interface StatusCell {
  readonly value: CellValue;
  readonly status: Status;
  /** Rows of which both are true. */
  count: number;
}

/** By table, which never changes, and by column: several steps of a job ask for the same. */
const known = new WeakMap<TableReading, Map<number, readonly StatusCell[]>>();

/** The different cells of a column with the statuses of their rows, each once, in the order in which they come first. */
export function statusCells(table: TableReading, column: number): readonly StatusCell[] {
  const ofTable = known.get(table) ?? new Map<number, readonly StatusCell[]>();
  known.set(table, ofTable);
  const cells = ofTable.get(column) ?? cellsIn(table, column);
  ofTable.set(column, cells);
  return cells;
}

function cellsIn({ rows }: TableReading, column: number): readonly StatusCell[] {
  const cells: StatusCell[] = [];
  const byValue = new Map<CellValue, StatusCell[]>();
  for (const row of rows) {
    const value = row.cells.get(column) ?? null;
    const { status } = row.status;
    const alike = byValue.get(value);
    const same = alike?.find((cell) => cell.status === status);
    if (same) {
      same.count += 1;
      continue;
    }
    const cell = { value, status, count: 1 };
    cells.push(cell);
    if (alike) alike.push(cell);
    else byValue.set(value, [cell]);
  }
  return cells;
}
