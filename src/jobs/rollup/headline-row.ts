import type { CellInput } from '../../book/edit';
import type { Text } from '../../text/text';
import type { SheetLines } from '../sheets/sheet-lines';

/** Where each of the headline numbers stands, with room beside the narrow ones for its name. */
const HEADLINE_COLUMNS = [1, 2, 4, 6, 8];

const inHeadlineColumns = (cells: readonly CellInput[]): CellInput[] =>
  Array.from({ length: Math.max(...HEADLINE_COLUMNS) }, (_, index) => {
    const place = HEADLINE_COLUMNS.indexOf(index + 1);
    return place < 0 ? null : (cells[place] ?? null);
  });

/** The five numbers under their names: all, done, remaining, overdue, unclear. */
export function addHeadlines(sheet: SheetLines, numbers: readonly CellInput[], text: Text): void {
  const { total, done, remaining, overdue, unclear } = text.rollup;
  const labelRow = sheet.add(inHeadlineColumns([total, done, remaining, overdue, unclear]));
  sheet.add(inHeadlineColumns(numbers));
  for (const column of HEADLINE_COLUMNS) {
    sheet.look({ row: labelRow, column, rows: 1, columns: 1 }, 'label');
    sheet.look({ row: labelRow + 1, column, rows: 1, columns: 1 }, 'big-number');
  }
}
