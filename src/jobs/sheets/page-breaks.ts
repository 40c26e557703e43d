import { textOf } from '../../book/cells';
import { isFormulaCell, isKept, type CellInput } from '../../book/edit';
import { DEFAULT_SIZE, linesHeight, linesOf, roomFor, type CellType } from '../../book/text-lines';

/** A row of a sheet on paper. */
export interface PaperRow {
  /** Points, at full size. */
  readonly height: number;
  /** A heading: the row below it stands on the same page. */
  readonly staysWithNext?: boolean;
}

const plain: CellType = { size: DEFAULT_SIZE, isBold: false };

const textIn = (input: CellInput): string => {
  if (isKept(input)) return '';
  return textOf(isFormulaCell(input) ? input.value : input);
};

/** Points of a row of the usual type whose texts wrap in columns of these widths. */
export function rowHeightOf(cells: readonly CellInput[], columns: readonly number[]): number {
  const lines = columns.map((width, index) => linesOf(textIn(cells[index] ?? null), roomFor(width, plain)));
  return linesHeight(Math.max(1, ...lines), plain.size);
}

/**
 * The rows, from 1, that begin a page, all but the first: each page takes as many as it has room for, and none ends with a
 * heading. `repeated`: points of the rows that each later page begins with.
 */
export function pageBreaks(rows: readonly PaperRow[], room: number, repeated: number): readonly number[] {
  const breaks: number[] = [];
  /** Index of the row that begins the page, and the points that are used on it. */
  let first = 0;
  let used = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const height = rows[index]?.height ?? 0;
    used += height;
    if (used <= room || index === first) continue;
    let start = index;
    let carried = repeated + height;
    while (start > first && rows[start - 1]?.staysWithNext === true) {
      start -= 1;
      carried += rows[start]?.height ?? 0;
    }
    // Headings that leave no room on a page for what they stand above are parted from it.
    if (start === first || carried > room) [start, carried] = [index, repeated + height];
    breaks.push(start + 1);
    [first, used] = [start, carried];
  }
  return breaks;
}
