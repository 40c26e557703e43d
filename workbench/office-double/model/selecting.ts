import { refuse } from '../protocol/host-error';
import type { CellRange } from '../store/cell-range';
import type { LiveBook } from '../store/live-book';
import type { LiveSheet } from '../store/live-sheet';

/** Shows a sheet. @throws InvalidOperation for one that is hidden */
export function activate(book: LiveBook, sheet: LiveSheet): void {
  if (sheet.visibility !== 'visible') refuse('InvalidOperation', 'Worksheet.activate');
  if (book.active === sheet) return;
  book.emit({ kind: 'deactivated', sheet: book.active });
  book.active = sheet;
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  book.emit({ kind: 'activated', sheet });
}

export function select({ book, sheet, row, column, rows, columns }: CellRange): void {
  activate(book, sheet);
  book.selection = { row, column, rows, columns };
  book.emit({ kind: 'selected', sheet, block: book.selection });
}
