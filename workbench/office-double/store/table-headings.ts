import type { Block } from '../../planbok/sheet-part';
import type { LiveBook } from './live-book';
import { cellAt, write, type LiveSheet, type LiveValue } from './live-sheet';
import { shownText } from './number-text';
import { formatAt } from './set-cells';

const isText = (value: LiveValue | undefined): value is string =>
  typeof value === 'string' && value.trim() !== '';

/**
 * The texts of a header row by Excel's rules: a table's headings are texts and all different, so other values become
 * text, blanks become `Column1` and so on, and repeated headings get a number. Cells that differ are written.
 */
export function settledHeadings(book: LiveBook, sheet: LiveSheet, block: Block): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: block.columns }, (_, at) => {
    const column = block.column + at;
    const value = cellAt(sheet, block.row, column)?.value;
    const text = isText(value)
      ? value
      : shownText(value ?? null, formatAt(book, sheet, block.row, column), book.epoch);
    const heading = free(text.trim() === '' ? `Column${at + 1}` : text, taken);
    taken.add(heading.toLowerCase());
    const hasFormula = cellAt(sheet, block.row, column)?.formula !== undefined;
    if (value !== heading || hasFormula) write(sheet, block.row, column, heading);
    return heading;
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}
