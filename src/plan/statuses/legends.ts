import { isError, textOf } from '../../book/cells';
import { formulaAt } from '../../book/snapshot';
import { fillOf, isEmptyRow, ownValue, type Grid } from '../tables/grid';
import type { Language } from '../field';
import { legendOf } from './legend';
import type { Segment } from '../headings/header-segments';
import { isChoosable, type Status } from '../status';
import type { Legend } from './legend-lookup';
import type { StatusReader } from './statuses';

/** A key stands above, beside or right below its table, or on a sheet of its own. */
export const ROWS_WITH_KEYS = 400;
const LONGEST_KEY = 200;

/** What somebody wrote in a cell: "= = pågår" became a formula that failed, or without a result. */
function writtenAt(grid: Grid, row: number, column: number): string {
  const value = ownValue(grid, row, column);
  const text = textOf(value).trim();
  const hasResult = text !== '' && !isError(value);
  const formula = hasResult ? undefined : formulaAt(grid.sheet, row, column);
  return formula === undefined ? text : `=${formula.replace(/^=/, '')}`;
}

/** Whether a cell is a status in plain words, and so no key to one: "In progress" beside "Complete" are two headings. */
function isStatusWord(text: string, status: StatusReader): boolean {
  const reading = status(text);
  return /\p{L}{3}/u.test(text) && reading.certainty === 'certain' && isChoosable(reading.status);
}

/** Text and colour side by side: the colour of a cell with a status word in it, or of the empty cell to its left. */
function colourKey(
  grid: Grid,
  row: number,
  column: number,
  status: StatusReader,
): [string, Status] | undefined {
  const text = textOf(ownValue(grid, row, column)).trim();
  if (text === '' || text.length > 40) return undefined;
  const fill =
    fillOf(grid, row, column) ??
    (column > 1 && ownValue(grid, row, column - 1) === null ? fillOf(grid, row, column - 1) : undefined);
  if (fill === undefined || fill === 'FFFFFF') return undefined;
  const word = text.replace(/^(?:=|-|–|:)\s*/, '');
  const reading = status(word);
  if (reading.certainty === 'guess' || reading.status === 'unknown' || reading.status === 'missing')
    return undefined;
  return [fill, reading.status];
}

/**
 * The keys to statuses that a sheet gives outside its tables' rows: in words ("grön = klart"), and as colours beside words.
 * `itemsIn` tells the columns of the items in a row, whose colours are not a key but what the key is for.
 */
export function legendOn(
  grid: Grid,
  itemsIn: (row: number) => readonly Segment[],
  status: StatusReader,
  language: Language,
): Legend {
  const texts: string[] = [];
  const colours = new Map<string, Status>();
  for (let row = 1; row <= Math.min(grid.rows, ROWS_WITH_KEYS); row += 1) {
    const isEmpty = isEmptyRow(grid, row);
    if (isEmpty && grid.sheet.formulas.size === 0) continue;
    const line: string[] = [];
    const items = itemsIn(row);
    const [left, right] = isEmpty ? [1, grid.columns] : [grid.first[row] ?? 1, grid.last[row] ?? 0];
    for (let column = left; column <= right; column += 1) {
      const item = items.find(({ left, right }) => column >= left && column <= right);
      if (item) {
        column = item.right;
        continue;
      }
      const text = writtenAt(grid, row, column);
      if (text === '' || text.length > LONGEST_KEY) continue;
      line.push(text);
      const key = colourKey(grid, row, column, status);
      if (key) colours.set(...key);
    }
    // Keys and meanings cell by cell: "G | genomförd", or several of them on one row.
    if (line.length % 2 === 0) {
      for (let at = 0; at < line.length; at += 2) {
        if (!isStatusWord(line[at] ?? '', status)) texts.push(line.slice(at, at + 2).join(' = '));
      }
    }
    if (line.length > 0) texts.push(line.join(' '), ...(line.length > 1 ? line : []));
  }
  return new Map([...legendOf(texts, language), ...(new Set(colours.values()).size >= 2 ? colours : [])]);
}
