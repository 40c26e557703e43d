import type { RowView } from '../../../office-double/view/view';
import { h, place } from '../element';
import { drawnRow, type RowDrawing } from './draw-row';
import type { Box } from './selection';
import { isIn, isSameSpan, none, shownOf, type Span } from './visible';

/** One of the grid's four parts (the scrolling one and the frozen ones), with its own rows. */
export interface Layer {
  readonly element: HTMLElement;
  /**
   * Draws missing and changed rows until it is `late`, but at least one.
   * @returns whether everything is drawn
   */
  draw(drawing: RowDrawing, rows: Span, columns: Span, isLate: () => boolean): boolean;
  /** Marks all rows for redrawing. */
  forget(): void;
  mark(selection: Box, active: { readonly row: number; readonly column: number }, drawing: RowDrawing): void;
}

interface Drawn {
  readonly element: HTMLElement;
  /** The row as it was drawn; another object means that its cells must be drawn again. */
  readonly line: RowView | undefined;
}

/** @param keeps whether its rows and columns are frozen */
export function layer(name: string, keeps: { readonly rows: boolean; readonly columns: boolean }): Layer {
  const frame = h('div', { class: 'selection', 'aria-hidden': 'true' });
  const cursor = h('div', { class: 'cursor', 'aria-hidden': 'true' });
  const element = h('div', { class: `layer ${name}`, role: 'presentation' }, frame, cursor);
  const rows = new Map<number, Drawn>();
  let columnsDrawn = none;

  const forget = (): void => {
    for (const row of rows.values()) row.element.remove();
    rows.clear();
  };

  return {
    element,
    forget,
    draw(drawing, rowSpan, columnSpan, isLate) {
      if (!isSameSpan(columnSpan, columnsDrawn)) forget();
      columnsDrawn = columnSpan;
      const { sheet } = drawing;
      const anchors = mergesIn(sheet.merges, rowSpan, columnSpan);
      const wanted = new Set([...shownOf(rowSpan, sheet.rows), ...anchors.map(({ top }) => top)]);
      for (const [row, drawn] of rows) {
        if (wanted.has(row) && drawn.line === sheet.store.line(row)) continue;
        drawn.element.remove();
        rows.delete(row);
      }
      const columns = shownOf(columnSpan, sheet.columns);
      const { frozen } = sheet.shape;
      const isOwn = (row: number, column: number): boolean =>
        row <= frozen.rows === keeps.rows && column <= frozen.columns === keeps.columns;
      const made: HTMLElement[] = [];
      let isWhole = true;
      for (const row of wanted) {
        // Rows that are not loaded yet are drawn when they arrive.
        if (rows.has(row) || !sheet.store.has(row)) continue;
        if (made.length > 0 && isLate()) {
          isWhole = false;
          break;
        }
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
        rows.set(row, { element: drawn, line: sheet.store.line(row) });
        made.push(drawn);
      }
      element.append(...made);
      return isWhole;
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
        for (const cell of drawn.element.children) {
          const column = Number(cell.getAttribute('aria-colindex'));
          if (inRow && column >= box.left && column <= box.right) cell.setAttribute('aria-selected', 'true');
          else cell.removeAttribute('aria-selected');
        }
      }
    },
  };
}

/** Merged cells that are partly visible although their own cell may lie outside. */
const mergesIn = (merges: readonly Box[], rows: Span, columns: Span): readonly Box[] =>
  merges.filter(
    ({ top, left, bottom, right }) =>
      top <= rows.last && bottom >= rows.first && left <= columns.last && right >= columns.first,
  );
