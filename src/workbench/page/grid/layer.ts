import { h, place } from '../element';
import { drawnRow, type RowDrawing } from './draw-row';
import type { Box } from './selection';
import { isIn, isSameSpan, none, shownOf, type Span } from './visible';

/** One of the grid's four parts (the one that scrolls, those that stay), with its own rows. */
export interface Layer {
  readonly element: HTMLElement;
  draw(drawing: RowDrawing, rows: Span, columns: Span): void;
  /** Rows are drawn anew next time: all, or those named. */
  forget(): void;
  mark(selection: Box, active: { readonly row: number; readonly column: number }, drawing: RowDrawing): void;
}

/** @param keeps whether its rows and columns are those that stay in view */
export function layer(name: string, keeps: { readonly rows: boolean; readonly columns: boolean }): Layer {
  const frame = h('div', { class: 'selection', 'aria-hidden': 'true' });
  const cursor = h('div', { class: 'cursor', 'aria-hidden': 'true' });
  const element = h('div', { class: `layer ${name}`, role: 'presentation' }, frame, cursor);
  const rows = new Map<number, HTMLElement>();
  let columnsDrawn = none;

  const forget = (): void => {
    for (const row of rows.values()) row.remove();
    rows.clear();
  };

  return {
    element,
    forget,
    draw(drawing, rowSpan, columnSpan) {
      if (!isSameSpan(columnSpan, columnsDrawn)) forget();
      columnsDrawn = columnSpan;
      const { sheet } = drawing;
      const anchors = mergesIn(sheet.merges, rowSpan, columnSpan);
      const wanted = new Set([...shownOf(rowSpan, sheet.rows), ...anchors.map(({ top }) => top)]);
      for (const [row, drawn] of rows) {
        if (wanted.has(row)) continue;
        drawn.remove();
        rows.delete(row);
      }
      const columns = shownOf(columnSpan, sheet.columns);
      const { frozen } = sheet.shape;
      const isOwn = (row: number, column: number): boolean =>
        row <= frozen.rows === keeps.rows && column <= frozen.columns === keeps.columns;
      const made: HTMLElement[] = [];
      for (const row of wanted) {
        if (rows.has(row)) continue;
        const before = anchors.filter(({ top, left }) => top === row && !isIn(columnSpan, left));
        const own = isIn(rowSpan, row)
          ? columns
          : anchors.filter(({ top }) => top === row).map(({ left }) => left);
        const drawn = drawnRow(
          drawing,
          row,
          [...new Set([...before.map(({ left }) => left), ...own])],
          isOwn,
        );
        rows.set(row, drawn);
        made.push(drawn);
      }
      element.append(...made);
    },
    mark(box, active, { sheet }) {
      const at = (area: Box) => ({
        left: sheet.columns.start(area.left) - 1,
        top: sheet.rows.start(area.top) - 1,
        width: sheet.columns.start(area.right + 1) - sheet.columns.start(area.left) + 1,
        height: sheet.rows.start(area.bottom + 1) - sheet.rows.start(area.top) + 1,
      });
      place(frame, at(box));
      const merge = sheet.merges.find(({ top, left }) => top === active.row && left === active.column);
      place(
        cursor,
        at(merge ?? { top: active.row, left: active.column, bottom: active.row, right: active.column }),
      );
      const isOne =
        box.top === (merge?.top ?? active.row) &&
        box.bottom === (merge?.bottom ?? active.row) &&
        box.left === active.column &&
        box.right === (merge?.right ?? active.column);
      frame.hidden = isOne;
      for (const [row, drawn] of rows) {
        const inRow = row >= box.top && row <= box.bottom;
        for (const cell of drawn.children) {
          const column = Number(cell.getAttribute('aria-colindex'));
          if (inRow && column >= box.left && column <= box.right) cell.setAttribute('aria-selected', 'true');
          else cell.removeAttribute('aria-selected');
        }
      }
    },
  };
}

/** Merged cells of which something is seen though their own cell may lie outside. */
const mergesIn = (merges: readonly Box[], rows: Span, columns: Span): readonly Box[] =>
  merges.filter(
    ({ top, left, bottom, right }) =>
      top <= rows.last && bottom >= rows.first && left <= columns.last && right >= columns.first,
  );
