import { cellName } from '../../../planbok/cells';
import type { CellView } from '../../../office-double/view/view';
import { h, place } from '../element';
import { fittedNumber, needs } from './cell-text';
import { contains } from './selection';
import type { GridSheet } from './sheet';

/** The proposed new content of a cell that is under review in the pane. */
export type Proposed = { readonly before: string; readonly after: string } | undefined;

export interface RowDrawing {
  readonly sheet: GridSheet;
  readonly proposed: (row: number, column: number) => Proposed;
  /** Wording of a proposed change for screen readers. */
  readonly sentence: (before: string, after: string) => string;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

/**
 * Draws a row's cells in the visible columns, each at its position in the sheet.
 * @param isOwn whether a cell belongs to this part of the grid
 */
export function drawnRow(
  drawing: RowDrawing,
  row: number,
  columns: readonly number[],
  isOwn: (row: number, column: number) => boolean,
): HTMLElement {
  const { sheet } = drawing;
  const isRow = columns.some((column) => isOwn(row, column));
  const element = h('div', {
    role: isRow ? 'row' : 'presentation',
    'aria-rowindex': isRow ? row : undefined,
    class: 'row',
  });
  place(element, {
    left: 0,
    top: sheet.rows.start(row),
    width: sheet.columns.total,
    height: sheet.rows.size(row),
  });
  const covered = coverage(drawing, row, columns);
  for (const column of columns) {
    if (isHiddenByMerge(sheet, row, column)) continue;
    const cell = drawnCell(drawing, row, column, covered);
    if (!isOwn(row, column)) makePicture(cell);
    element.append(cell);
  }
  // A merged cell from above may cover all of it.
  if (element.childElementCount === 0) {
    element.setAttribute('role', 'presentation');
    element.removeAttribute('aria-rowindex');
  }
  return element;
}

/** A merged cell that spans frozen and scrolling parts is announced as a cell once; its other parts are decorative. */
function makePicture(cell: HTMLElement): void {
  for (const name of ['id', 'role', 'data-at', 'aria-colindex', 'aria-colspan', 'aria-rowspan'])
    cell.removeAttribute(name);
  cell.setAttribute('aria-hidden', 'true');
}

const mergeAt = ({ merges }: GridSheet, row: number, column: number) =>
  merges.find((box) => contains(box, { row, column }));

function isHiddenByMerge(sheet: GridSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

interface Coverage {
  /** Column → pixels available to its text, when it overflows into empty neighbours. */
  readonly room: ReadonlyMap<number, number>;
  /** Columns whose right border is covered by overflowing text. */
  readonly crossed: ReadonlySet<number>;
}

/** Text that does not wrap overflows into the empty cells to its right. */
function coverage({ sheet, proposed }: RowDrawing, row: number, columns: readonly number[]): Coverage {
  const room = new Map<number, number>();
  const crossed = new Set<number>();
  for (const column of columns) {
    const cell = sheet.cell(row, column);
    const format = cell === undefined ? undefined : sheet.shape.formats[cell.format];
    if (cell === undefined || format === undefined || typeof cell.value !== 'string') continue;
    if (format.wraps || (format.horizontal !== 'general' && format.horizontal !== 'left')) continue;
    if (proposed(row, column) !== undefined || mergeAt(sheet, row, column) !== undefined) continue;
    const wanted = needs(cell.text, format.font.size) * 1.2 + 8;
    let width = sheet.columns.size(column);
    let last = column;
    while (width < wanted && last < sheet.columns.count) {
      const next = sheet.cell(row, last + 1);
      if ((next !== undefined && next.text !== '') || mergeAt(sheet, row, last + 1) !== undefined) break;
      if (proposed(row, last + 1) !== undefined) break;
      crossed.add(last);
      last += 1;
      width += sheet.columns.size(last);
    }
    if (last > column) room.set(column, width);
  }
  return { room, crossed };
}

function drawnCell(drawing: RowDrawing, row: number, column: number, covered: Coverage): HTMLElement {
  const { sheet, proposed } = drawing;
  const cell = sheet.cell(row, column);
  const merge = mergeAt(sheet, row, column);
  const change = proposed(row, column);
  const kind = cell === undefined ? '' : kindOf(cell);
  const element = h('div', {
    role: 'gridcell',
    id: cellId(row, column),
    class: ['cell', cell === undefined ? '' : `d${cell.format}`, kind, change === undefined ? '' : 'change']
      .filter((name) => name !== '')
      .join(' '),
    'aria-colindex': column,
    'aria-colspan': merge === undefined ? undefined : merge.right - merge.left + 1,
    'aria-rowspan': merge === undefined ? undefined : merge.bottom - merge.top + 1,
    'data-at': cellName(row, column),
  });
  const [right, bottom] = merge === undefined ? [column, row] : [merge.right, merge.bottom];
  const width = sheet.columns.start(right + 1) - sheet.columns.start(column);
  const height = sheet.rows.start(bottom + 1) - sheet.rows.start(row);
  // Cells overlap the neighbours above and to the left by one pixel, so that borders between cells are drawn once.
  place(element, { left: sheet.columns.start(column) - 1, top: -1, width: width + 1, height: height + 1 });
  if (covered.crossed.has(column)) element.classList.add('crossed');
  if (change !== undefined) showChange(element, change, drawing, height);
  else if (cell !== undefined) showText(element, cell, sheet, { width, room: covered.room.get(column) });
  return element;
}

function kindOf({ value, link, isStale }: CellView): string {
  const kind =
    typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean' || (typeof value === 'object' && value !== null)
        ? 'middle'
        : '';
  return `${kind}${link === undefined ? '' : ' link'}${isStale === true ? ' stale' : ''}`.trim();
}

function showText(
  element: HTMLElement,
  cell: CellView,
  sheet: GridSheet,
  { width, room }: { readonly width: number; readonly room: number | undefined },
): void {
  const { overlay } = cell;
  if (overlay?.fill !== undefined) element.style.backgroundColor = `#${overlay.fill}`;
  if (overlay?.color !== undefined) element.style.color = `#${overlay.color}`;
  if (overlay?.bold === true) element.style.fontWeight = '700';
  if (cell.text === '') return;
  const text = h(
    'span',
    { class: 'text' },
    fittedNumber(cell, width, sheet.shape.formats[cell.format]?.font.size ?? 11),
  );
  if (room !== undefined) {
    text.style.width = `${room - 6}px`;
    text.classList.add('running');
  }
  element.append(text);
}

/** The old text struck through, the new one bold; side by side where the row has one line. */
function showChange(
  element: HTMLElement,
  { before, after }: NonNullable<Proposed>,
  { sentence }: RowDrawing,
  height: number,
): void {
  const text = h('span', { class: height < 34 ? 'text one-line' : 'text' });
  if (before !== '') text.append(h('del', {}, before), ' ');
  if (after !== '') text.append(h('ins', {}, after));
  element.setAttribute('aria-label', sentence(before, after));
  element.title = sentence(before, after);
  element.append(text);
}
