import type { RowReading, TableReading } from '../../plan/reading';
import type { Text } from '../../text/text';
import { TO_ROW, type SheetLines } from '../sheets/sheet-lines';
import { isOverdue } from './rollup-figures';
import { CROSS_COLUMNS } from './rollup-table';

/** Lines of a list before it says how many more there are: the rest is read in the plan, sorted or filtered. */
export const MOST_LISTED = 60;

/** Of the overdue list: the number leads to the row, and the owner, last, has the room to the page's edge in one line. */
const [NO_COLUMN, OWNER_COLUMN] = [2, 5];

export interface Overdue {
  readonly count: number;
  /** The longest overdue first, no more than are listed. */
  readonly listed: readonly (readonly [TableReading, RowReading])[];
}

/** The overdue rows. Gathered by day: there are few days, and rows are many to sort. */
export function overdueRows(plans: readonly TableReading[], today: string): Overdue {
  const byDay = new Map<string, (readonly [TableReading, RowReading])[]>();
  let count = 0;
  for (const table of plans) {
    for (const row of table.rows) {
      if (!isOverdue(row, today)) continue;
      count += 1;
      const day = row.deadline.date ?? '';
      const ofDay = byDay.get(day);
      if (!ofDay) byDay.set(day, [[table, row]]);
      else if (ofDay.length < MOST_LISTED) ofDay.push([table, row]);
    }
  }
  const inOrder = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, rows]) => rows);
  return { count, listed: inOrder.slice(0, MOST_LISTED) };
}

/** A line for each overdue action. */
export function overdueList(sheet: SheetLines, late: Overdue, text: Text): void {
  sheet.add([text.rollup.overdueList(late.count)], 'section', CROSS_COLUMNS);
  if (late.count === 0) {
    sheet.add([text.rollup.noOverdue], 'body');
    return;
  }
  const [no = '', action = '', owner = '', due = '', status = ''] = text.rollup.overdueHeadings;
  sheet.add([action, no, due, status, owner, null, null, null, null, null], 'heading');
  for (const [table, row] of late.listed) {
    const day = row.deadline.date === null ? null : { date: row.deadline.date };
    const word = text.status[row.status.status];
    const at = sheet.add(
      [row.title, row.id ?? TO_ROW, day, word, row.ownerText === '' ? null : row.ownerText],
      'body',
      OWNER_COLUMN - 1,
    );
    sheet.look({ row: at, column: OWNER_COLUMN, rows: 1, columns: 1 }, 'beside');
    sheet.link(at, NO_COLUMN, { sheet: table.sheet, row: row.row, column: titleColumn(table) });
  }
  if (late.count > MOST_LISTED) sheet.add([text.rollup.more(late.count - MOST_LISTED)], 'muted');
}

const titleColumn = (table: TableReading): number =>
  table.columns.find(({ field }) => field === 'title')?.column ?? table.columns[0]?.column ?? 1;
