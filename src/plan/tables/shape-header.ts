import { shareOfTimes, share } from './column-content';
import { rawColumns } from './columns';
import { filledBetween, isEmptyRow, ownValue, type Grid } from './grid';
import { headerFrom, type Header } from '../headings/header-row';
import type { FinderTools } from './finder-tools';

/** A heading in another language is looked for no lower than this. */
const TOP_ROWS = 40;
const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 2;

/** Short, different words in every cell: a heading row in whatever language. */
function isHeadingLike(grid: Grid, row: number): boolean {
  const texts = new Set<string>();
  let filled = 0;
  for (let column = grid.first[row] ?? 1; column <= (grid.last[row] ?? 0); column += 1) {
    const value = ownValue(grid, row, column);
    if (value === null) continue;
    filled += 1;
    if (typeof value !== 'string' || value.trim().length > 60 || !/\p{L}{2}/u.test(value)) return false;
    texts.add(value.trim().toLowerCase());
  }
  return filled >= FEWEST_COLUMNS && texts.size >= filled * 0.75;
}

function rowsBelow(grid: Grid, row: number): number {
  let below = 0;
  for (let next = row + 1; next <= Math.min(grid.rows, row + 30); next += 1) {
    if (isEmptyRow(grid, next)) continue;
    if (filledBetween(grid, next, grid.first[row] ?? 1, grid.last[row] ?? 1) >= 2) below += 1;
  }
  return below;
}

/**
 * The heading row of a plan whose headings are in no language Planbok knows, by its shape alone: different short words
 * over rows that hold a day, a word that repeats and a longer text that does not. Columns the person has named are
 * reason enough.
 */
export function shapeHeader(grid: Grid, tools: FinderTools): Header | undefined {
  for (let row = 1; row <= Math.min(TOP_ROWS, grid.rows); row += 1) {
    if (!isHeadingLike(grid, row)) continue;
    const below = rowsBelow(grid, row);
    if (below === 0) continue;
    const header = headerFrom(grid, row, grid.first[row] ?? 1, grid.last[row] ?? 1, tools.headingFor);
    const columns = rawColumns(grid, header, grid.rows, tools.readers, () => false);
    if (columns.filter((raw) => tools.told?.(raw.column, raw.header) !== undefined).length >= 2)
      return header;
    if (below < FEWEST_ROWS) continue;
    const contents = columns.map((raw) => raw.content);
    const hasTimes = contents.some((content) => content.filled > 1 && shareOfTimes(content) >= 0.6);
    const hasTexts = contents.some(
      (content) =>
        share(content.texts, content) > 0.8 &&
        content.meanLength >= 12 &&
        content.distinct * 10 >= content.filled * 7,
    );
    const hasWords = contents.some(
      (content) => content.statuses >= 2 && share(content.statuses, content) >= 0.5,
    );
    const isNamed = header.named >= 2;
    if (hasTexts && (isNamed || (hasTimes && hasWords))) return header;
  }
  return undefined;
}
