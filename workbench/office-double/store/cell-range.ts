import { quotedSheet } from '../../planbok/cells';
import { lettersOf, LAST_COLUMN, LAST_ROW, type Block } from '../../planbok/sheet-part';
import type { LiveBook } from './live-book';
import type { LiveSheet } from './live-sheet';

/** Cells of one sheet. Rows and columns count from 1. */
export interface CellRange extends Block {
  readonly book: LiveBook;
  readonly sheet: LiveSheet;
}

export const lastRowOf = (block: Block): number => block.row + block.rows - 1;
export const lastColumnOf = (block: Block): number => block.column + block.columns - 1;

export const isWithinSheet = (block: Block): boolean =>
  block.row >= 1 &&
  block.column >= 1 &&
  block.rows >= 1 &&
  block.columns >= 1 &&
  lastRowOf(block) <= LAST_ROW &&
  lastColumnOf(block) <= LAST_COLUMN;

export const isWholeColumns = (block: Block): boolean => block.rows === LAST_ROW;
export const isWholeRows = (block: Block): boolean => block.columns === LAST_COLUMN;

export const meets = (a: Block, b: Block): boolean =>
  a.row <= lastRowOf(b) &&
  b.row <= lastRowOf(a) &&
  a.column <= lastColumnOf(b) &&
  b.column <= lastColumnOf(a);

export const isInside = (a: Block, b: Block): boolean =>
  a.row >= b.row &&
  a.column >= b.column &&
  lastRowOf(a) <= lastRowOf(b) &&
  lastColumnOf(a) <= lastColumnOf(b);

export function common(a: Block, b: Block): Block | undefined {
  if (!meets(a, b)) return undefined;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.min(lastRowOf(a), lastRowOf(b)) - row + 1,
    columns: Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1,
  };
}

export function around(a: Block, b: Block): Block {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(lastRowOf(a), lastRowOf(b)) - row + 1,
    columns: Math.max(lastColumnOf(a), lastColumnOf(b)) - column + 1,
  };
}

/** The address without the sheet, as Excel spells it: `A1`, `A1:C3`, `A:C`, `1:3`; `$A$1` when absolute. */
export function blockName(block: Block, isLocked = false): string {
  const lock = isLocked ? '$' : '';
  const first = `${lock}${lettersOf(block.column)}`;
  const last = `${lock}${lettersOf(lastColumnOf(block))}`;
  if (isWholeRows(block) && !isWholeColumns(block)) return `${lock}${block.row}:${lock}${lastRowOf(block)}`;
  if (isWholeColumns(block) && !isWholeRows(block)) return `${first}:${last}`;
  const corner = `${first}${lock}${block.row}`;
  return block.rows === 1 && block.columns === 1 ? corner : `${corner}:${last}${lock}${lastRowOf(block)}`;
}

/** The address with the sheet: `'Plan 2020'!A1:C3`. */
export const rangeName = ({ sheet, ...block }: CellRange): string =>
  `${quotedSheet(sheet.name)}!${blockName(block)}`;

/** The address in the form that names, rules and charts use: `'Plan 2020'!$A$1:$C$3`. */
export const lockedName = ({ sheet, ...block }: CellRange): string =>
  `${quotedSheet(sheet.name)}!${blockName(block, true)}`;
