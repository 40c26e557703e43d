import type { Problem, SkippedRow, TableReading } from '../reading';
import { shownText, type Grid } from '../tables/grid';
import type { ReadSheet } from './row-count';

/** So many cells or more are an entry of something; fewer may be a note, a total or the line of a key. */
const MORE_THAN_A_NOTE = 3;
/** So many are told of on each sheet: enough to see what is missing, and where to look. */
const MOST_TOLD = 25;
const LONGEST = 80;

/** What a table itself says of the row: those that are plainly no entries, and those that it tells of already. */
const isExplained = ({ row, why }: SkippedRow, { firstRow, lastRow }: TableReading): boolean =>
  why !== 'note' || (row >= firstRow && row <= lastRow);

/** The first few texts of the row. */
function textsOf(grid: Grid, row: number): string {
  const texts: string[] = [];
  for (let column = grid.first[row] ?? 1; column <= (grid.last[row] ?? 0) && texts.length < 4; column += 1) {
    const text = shownText(grid, row, column).replace(/\s+/gu, ' ');
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  }
  return texts.join(', ').slice(0, LONGEST);
}

/**
 * Rows that hold more than a note and belong to no table, told of by cell, so that a part of a plan that was not taken for
 * one can be seen to be missing. `listed`: rows that no table has interpreted.
 */
export function rowsOutside(
  { grid, tables, titleRows, isElsewhere }: ReadSheet,
  listed: readonly number[],
): readonly Problem[] {
  const explained = new Set(
    tables.flatMap((table) =>
      table.skipped.flatMap((skipped) => (isExplained(skipped, table) ? [skipped.row] : [])),
    ),
  );
  const headings = new Set(tables.flatMap(({ headingRows }) => headingRows));
  const isEntry = (row: number): boolean => (grid.filled[row] ?? 0) >= MORE_THAN_A_NOTE;
  // A line of its own above a table may be a title's: day, version, share done.
  const above = new Set(titleRows.filter((row) => isEntry(row) && !headings.has(row) && !isElsewhere(row)));
  const together = [...above].filter((row) => above.has(row - 1) || above.has(row + 1));
  const entries = [...together, ...listed.filter((row) => isEntry(row) && !explained.has(row))];
  return entries.slice(0, MOST_TOLD).map((row) => ({
    code: 'row-outside',
    severity: 'note',
    at: { sheet: grid.sheet.name, row, column: Math.max(1, grid.first[row] ?? 1) },
    found: textsOf(grid, row),
  }));
}
