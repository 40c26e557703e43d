import { cellKey } from '../../book/area';
import { isDate } from '../../book/cells';
import type { CellInput, Edit } from '../../book/edit';
import { GENERAL, isDateFormat } from '../../book/number-format';
import type { SheetSnapshot } from '../../book/snapshot';

/** Characters beside the day's own that a cell needs, or it shows ######. */
const ROOM = 2;
/** What a column made wider for its days gets. */
const WIDTH = 14;
/** A column without a width of its own, in characters; Google's is wider. */
const DEFAULT_WIDTH = 8.43;
/** Months and weekdays in words: of the longest, September and Wednesday. */
const LONGEST_NAME = 9;

/** Characters that a day takes in this format, which the cell keeps if it is one for days. */
function lengthIn(format: string): number {
  if (!isDateFormat(format)) return 'yyyy-mm-dd'.length;
  const [shown = ''] = format.replace(/\[[^\]]*\]|\\|"|_.|\*./gu, '').split(';');
  return shown.replace(/m{4}|d{4}/giu, 'x'.repeat(LONGEST_NAME)).length;
}

const isDay = (input: CellInput): boolean =>
  typeof input === 'object' && input !== null && 'date' in input && isDate(input);

/**
 * Widths for the columns that days are written into and that are too narrow to show them: Excel shows a text that is
 * too long for its cell, but of such a day only ######. A hidden column stays hidden, a wide one as it is.
 */
export function dayWidths(sheet: SheetSnapshot, edits: readonly Edit[]): readonly Edit[] {
  const needed = new Map<number, number>();
  const lengths = new Map<string, number>();
  const need = (row: number, column: number): void => {
    const format = sheet.formats.get(cellKey(row, column)) ?? GENERAL;
    const length = lengths.get(format) ?? lengthIn(format);
    lengths.set(format, length);
    if (length + ROOM > (needed.get(column) ?? 0)) needed.set(column, length + ROOM);
  };
  for (const edit of edits) {
    if (edit.kind !== 'writeCells' || edit.at.sheet !== sheet.name) continue;
    const { at, cells } = edit;
    // Counted, no iterators: every cell that is written passes here.
    for (let down = 0; down < cells.length; down += 1) {
      const line = cells[down] ?? [];
      for (let across = 0; across < line.length; across += 1) {
        if (isDay(line[across] ?? null)) need(at.row + down, at.column + across);
      }
    }
  }
  return [...needed].flatMap(([column, least]): Edit[] => {
    const isWide = (sheet.widths.get(column) ?? DEFAULT_WIDTH) >= least;
    if (isWide || sheet.hiddenColumns.has(column)) return [];
    return [{ kind: 'setWidths', sheet: sheet.name, column, widths: [Math.max(WIDTH, least)] }];
  });
}
