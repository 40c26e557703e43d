import { textOf } from '../../book/cells';
import { captionAt } from './caption-line';
import { filledBetween, isEmptyRow, ownValue, type Grid } from './grid';
import type { Header } from '../headings/header-row';
import { isAreaText, isGoalText, isNoteText, isNumbered, isUnitText } from '../rows/row-words';

/** Words above a table: whatever stands there, and the one line that may hold its goal. */
export interface TitleBlock {
  readonly lines: readonly { readonly row: number; readonly text: string }[];
  readonly caption: { readonly row: number; readonly text: string } | null;
  /** The line above the caption, when it names what the caption's own goal belongs to. */
  readonly outer: { readonly row: number; readonly text: string } | null;
}

const LINES_SEEN = 40;
const CAPTION_WITHIN = 3;

function textIn(grid: Grid, row: number, left: number, right: number): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = ownValue(grid, row, column);
    if (value !== null) texts.push(textOf(value).trim());
  }
  return texts.join(' ').slice(0, 400);
}

const isGroupText = (text: string): boolean => isGoalText(text) || isAreaText(text) || isUnitText(text);

/**
 * The lines between `after` and the heading. The nearest text alone is the caption when it names a goal, an area or a
 * unit, or when the table is one of several under one another and the line is its only title.
 */
export function titleOf(grid: Grid, header: Header, after: number, isOneOfSeveral: boolean): TitleBlock {
  const [top = header.lowest] = header.rows;
  const lines: { row: number; text: string }[] = [];
  for (let row = Math.max(after + 1, top - LINES_SEEN); row < top; row += 1) {
    if (isEmptyRow(grid, row)) continue;
    const text = textIn(grid, row, after === 0 ? 1 : header.left, after === 0 ? grid.columns : header.right);
    if (text !== '') lines.push({ row, text });
  }
  const nearest = lines.at(-1);
  if (!nearest || nearest.row < top - CAPTION_WITHIN) return { lines, caption: null, outer: null };
  const isAlone =
    filledBetween(grid, nearest.row, header.left, header.right) === 0 ||
    captionAt(grid, nearest.row, header.left, header.right) !== undefined;
  const isShort = nearest.text.length <= 120 && !isNoteText(nearest.text);
  const isOwnTitle = isOneOfSeveral && after > 0 && isShort;
  const isCaption =
    isAlone &&
    isShort &&
    (isGroupText(nearest.text) || isOwnTitle || (isOneOfSeveral && isNumbered(nearest.text)));
  if (!isCaption) return { lines, caption: null, outer: null };
  const before = lines.at(-2);
  const isOuter =
    before && before.row >= nearest.row - 2 && isGroupText(before.text) && isGroupText(nearest.text);
  return { lines, caption: nearest, outer: isOuter ? before : null };
}
