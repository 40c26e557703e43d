import { cellKey } from '../../book/area';
import { textOf, type CellValue } from '../../book/cells';
import { oneLine } from '../one-line';
import { mergeAt, ownValue, type Grid } from '../tables/grid';
import type { TableShape } from '../tables/table-shape';
import { downValue } from './row-values';

/** The cell whose text and look are shown in this one: its own, or the top of those it is merged with. */
function shownAt(grid: Grid, row: number, column: number): number {
  if (grid.merges.size === 0 || ownValue(grid, row, column) !== null) return cellKey(row, column);
  return cellKey(mergeAt(grid, row, column)?.row ?? row, column);
}

/** What is left of the cell's text where a part of it is struck through; `undefined` where no part of it is. */
function leftAt(grid: Grid, row: number, column: number): string | undefined {
  const runs = grid.sheet.struckRuns?.get(shownAt(grid, row, column));
  return runs !== undefined && runs.text === downValue(grid, row, column) ? runs.left.trim() : undefined;
}

/** All of the cell is struck through: as a whole, or run by run. */
export const isStruckThrough = (grid: Grid, row: number, column: number): boolean =>
  (grid.sheet.looks.size > 0 && grid.sheet.looks.get(shownAt(grid, row, column))?.strike === true) ||
  (grid.sheet.struckRuns !== undefined && leftAt(grid, row, column) === '');

/** What the cell says, without the part of it that is struck through; a text that is wholly struck stays. */
export function standingValue(grid: Grid, row: number, column: number): CellValue {
  const value = downValue(grid, row, column);
  if (grid.sheet.struckRuns === undefined) return value;
  const left = leftAt(grid, row, column);
  return left === undefined || left === '' ? value : left.replace(/^[\s,;/|+–-]+|[\s,;/|+–-]+$/gu, '');
}

/** What the column of original texts says after a heading where a person has answered for a text that was struck through. */
const answeredMark = /^ \((?:överstruken|struck through|overstrøket)\): /u;

/** Whether the column of original texts says so of the heading. A text that is only written alike leaves the stroke a question. */
export function isStrokeAnswered(original: string, heading: string): boolean {
  const name = oneLine(heading);
  for (let at = original.indexOf(name); at >= 0; at = original.indexOf(name, at + 1))
    if (answeredMark.test(original.slice(at + name.length))) return true;
  return false;
}

/** Whether a cell is struck through in a row that stands, and nobody has answered for it since. */
export function strokeReader(grid: Grid, shape: TableShape): (row: number, column: number) => boolean {
  const kept = shape.columns.find(({ more }) => more === 'originalText')?.column;
  const isAnswered = (row: number, column: number): boolean => {
    if (kept === undefined) return false;
    const heading = shape.columns.find((draft) => draft.column === column)?.header?.text ?? '';
    return isStrokeAnswered(textOf(downValue(grid, row, kept)), heading);
  };
  return (row, column) =>
    isStruckThrough(grid, row, column) && !isStruckThrough(grid, row, shape.main) && !isAnswered(row, column);
}
