import type { CellInput } from '../../book/edit';
import type { Text } from '../../text/text';
import type { SheetLines } from '../sheets/sheet-lines';

/** Where each of the headline numbers stands; the longer names have room beside them. */
const HEADLINE_COLUMNS = [1, 2, 4, 6, 8, 10];

const inHeadlineColumns = (cells: readonly CellInput[]): CellInput[] =>
  Array.from({ length: Math.max(...HEADLINE_COLUMNS) }, (_, index) => {
    const place = HEADLINE_COLUMNS.indexOf(index + 1);
    return place < 0 ? null : (cells[place] ?? null);
  });

/**
 * The numbers under their names: all; and what they are the sum of: done, remaining, cancelled or moved, unclear. Which of
 * those that remain are overdue stands beside them.
 */
export function addHeadlines(sheet: SheetLines, numbers: readonly CellInput[], text: Text): void {
  const { total, done, remaining, ofWhichOverdue, dropped, unclear } = text.rollup;
  const labelRow = sheet.add(inHeadlineColumns([total, done, remaining, ofWhichOverdue, dropped, unclear]));
  sheet.add(inHeadlineColumns(numbers));
  for (const column of HEADLINE_COLUMNS) {
    sheet.look({ row: labelRow, column, rows: 1, columns: 1 }, 'label');
    sheet.look({ row: labelRow + 1, column, rows: 1, columns: 1 }, 'big-number');
  }
}
