import { h, place } from '../element';
import { drawnChart } from './chart';
import { cellId, type RowDrawing } from './draw-row';
import { layer } from './layer';
import { ruler } from './rulers';
import { boxFrom, type GridSheet } from './sheet';
import type { Box, Spot } from './selection';
import { none, spanBetween, type Span } from './visible';

export const RULER_WIDTH = 46;
export const RULER_HEIGHT = 24;
/** Milliseconds of drawing at a time; the layout that follows takes about as long again. */
const SLICE = 8;
/** Rows and columns drawn beyond the visible edges. */
const BEYOND = 3;

export interface Picture {
  readonly drawing: RowDrawing;
  readonly selection: Box;
  readonly active: Spot;
}

/** The grid's parts on the page: the scrolling part, and frozen strips with `position: sticky`, so that none lags behind. */
export interface Frame {
  readonly viewport: HTMLElement;
  /** The element that holds the editor, positioned in the sheet's pixels. */
  readonly canvas: HTMLElement;
  /** Draws until the time budget is used. @returns whether everything is drawn */
  draw(picture: Picture): boolean;
  /** Redraws cells whose content has changed. */
  forget(): void;
  resize(sheet: GridSheet): void;
  /** Scrolls as little as needed to show the cell. */
  reveal(spot: Spot, sheet: GridSheet): void;
  /** The cell under a point of the window. */
  spotAt(
    x: number,
    y: number,
    sheet: GridSheet,
  ): Spot & { readonly isRowNumber: boolean; readonly isLetter: boolean };
  rowsShown(sheet: GridSheet): Span;
}

export function gridFrame(label: string, edgeTitle: string): Frame {
  const parts = {
    main: layer('main', { rows: false, columns: false }),
    top: layer('top', { rows: true, columns: false }),
    left: layer('left', { rows: false, columns: true }),
    corner: layer('corner', { rows: true, columns: true }),
  };
  const letters = ruler('letters', 'moving', edgeTitle);
  const lettersKept = ruler('letters', 'kept', edgeTitle);
  const numbers = ruler('numbers', 'moving');
  const numbersKept = ruler('numbers', 'kept');
  const charts = h('div', { class: 'charts', role: 'presentation' });
  const canvas = h(
    'div',
    { class: 'canvas', role: 'presentation' },
    ...[parts.main, parts.left, parts.top, parts.corner].map(({ element }) => element),
    letters.element,
    lettersKept.element,
    numbers.element,
    numbersKept.element,
    h('div', { class: 'ruler-corner', 'aria-hidden': 'true' }),
  );
  parts.main.element.append(charts);
  const viewport = h(
    'div',
    { class: 'viewport', role: 'grid', tabindex: 0, 'aria-label': label, 'aria-multiselectable': 'true' },
    canvas,
  );
  let chartsOf: unknown;

  const keptOf = ({ shape, rows, columns }: GridSheet) => ({
    rows: shape.frozen.rows,
    columns: shape.frozen.columns,
    height: rows.start(shape.frozen.rows + 1),
    width: columns.start(shape.frozen.columns + 1),
  });

  const spans = (sheet: GridSheet) => {
    const kept = keptOf(sheet);
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = viewport;
    const rows = spanBetween(
      sheet.rows,
      scrollTop + kept.height,
      scrollTop + clientHeight,
      BEYOND,
      kept.rows + 1,
    );
    const columns = spanBetween(
      sheet.columns,
      scrollLeft + kept.width,
      scrollLeft + clientWidth,
      1,
      kept.columns + 1,
    );
    return {
      rows,
      columns,
      keptRows: kept.rows === 0 ? none : { first: 1, last: kept.rows },
      keptColumns: kept.columns === 0 ? none : { first: 1, last: kept.columns },
    };
  };

  return {
    viewport,
    canvas,
    forget: () => {
      for (const part of Object.values(parts)) part.forget();
    },
    resize(sheet) {
      const { rows, columns, shape } = sheet;
      const kept = keptOf(sheet);
      canvas.style.gridTemplate = `${RULER_HEIGHT}px ${rows.total}px / ${RULER_WIDTH}px ${columns.total}px`;
      canvas.classList.toggle('no-lines', !shape.showsGridlines);
      parts.top.element.style.height = `${kept.height}px`;
      parts.left.element.style.width = `${kept.width}px`;
      parts.corner.element.style.width = `${kept.width}px`;
      parts.corner.element.style.height = `${kept.height}px`;
      lettersKept.element.style.width = `${kept.width}px`;
      numbersKept.element.style.height = `${kept.height}px`;
      canvas.classList.toggle('keeps-rows', kept.height > 0);
      canvas.classList.toggle('keeps-columns', kept.width > 0);
      viewport.setAttribute('aria-rowcount', String(rows.count));
      viewport.setAttribute('aria-colcount', String(columns.count));
    },
    draw({ drawing, selection, active }) {
      const { sheet } = drawing;
      const { rows, columns, keptRows, keptColumns } = spans(sheet);
      const end = performance.now() + SLICE;
      const isLate = (): boolean => performance.now() > end;
      const isWhole = [
        parts.corner.draw(drawing, keptRows, keptColumns, isLate),
        parts.top.draw(drawing, keptRows, columns, isLate),
        parts.left.draw(drawing, rows, keptColumns, isLate),
        parts.main.draw(drawing, rows, columns, isLate),
      ].every((whole) => whole);
      for (const part of Object.values(parts)) part.mark(selection, active, drawing);
      const chosenColumns = { first: selection.left, last: selection.right };
      const chosenRows = { first: selection.top, last: selection.bottom };
      letters.draw(sheet.columns, columns, chosenColumns);
      lettersKept.draw(sheet.columns, keptColumns, chosenColumns);
      numbers.draw(sheet.rows, rows, chosenRows);
      numbersKept.draw(sheet.rows, keptRows, chosenRows);
      const id = cellId(active.row, active.column);
      if (document.getElementById(id) === null) viewport.removeAttribute('aria-activedescendant');
      else viewport.setAttribute('aria-activedescendant', id);
      if (chartsOf !== sheet.shape) {
        chartsOf = sheet.shape;
        charts.replaceChildren(
          ...sheet.shape.charts.map((chart) => placedChart(chart, sheet)),
          ...sheet.shape.pictures.map((picture) => placedPicture(picture, sheet)),
        );
      }
      return isWhole;
    },
    reveal(spot, sheet) {
      const kept = keptOf(sheet);
      const { rows, columns } = sheet;
      if (spot.row > kept.rows) {
        const [top, bottom] = [rows.start(spot.row), rows.start(spot.row + 1)];
        if (top < viewport.scrollTop + kept.height) viewport.scrollTop = top - kept.height;
        else if (bottom + RULER_HEIGHT > viewport.scrollTop + viewport.clientHeight)
          viewport.scrollTop = bottom + RULER_HEIGHT - viewport.clientHeight;
      }
      if (spot.column > kept.columns) {
        const [left, right] = [columns.start(spot.column), columns.start(spot.column + 1)];
        if (
          left < viewport.scrollLeft + kept.width ||
          right - left > viewport.clientWidth - RULER_WIDTH - kept.width
        )
          viewport.scrollLeft = left - kept.width;
        else if (right + RULER_WIDTH > viewport.scrollLeft + viewport.clientWidth)
          viewport.scrollLeft = right + RULER_WIDTH - viewport.clientWidth;
      }
    },
    spotAt(x, y, sheet) {
      const kept = keptOf(sheet);
      const frame = viewport.getBoundingClientRect();
      const [across, down] = [x - frame.left - RULER_WIDTH, y - frame.top - RULER_HEIGHT];
      const left = across < kept.width ? across : across + viewport.scrollLeft;
      const top = down < kept.height ? down : down + viewport.scrollTop;
      return {
        row: sheet.rows.at(Math.max(0, top)),
        column: sheet.columns.at(Math.max(0, left)),
        isRowNumber: across < 0,
        isLetter: down < 0,
      };
    },
    rowsShown: (sheet) => spans(sheet).rows,
  };
}

function placedChart(chart: GridSheet['shape']['charts'][number], { rows, columns }: GridSheet): HTMLElement {
  const box = boxFrom(chart.over);
  const [left, top] = [columns.start(box.left), rows.start(box.top)];
  const [width, height] = [columns.start(box.right + 1) - left, rows.start(box.bottom + 1) - top];
  const frame = h(
    'div',
    { class: 'chart-place' },
    drawnChart(chart, Math.max(200, width), Math.max(120, height)),
  );
  place(frame, { left, top, width: Math.max(200, width), height: Math.max(120, height) });
  return frame;
}

function placedPicture(
  { source, title, description, from, width, height }: GridSheet['shape']['pictures'][number],
  { rows, columns }: GridSheet,
): HTMLElement {
  const image = h('img', { src: source, alt: description, title });
  const frame = h('div', { class: 'chart-place' }, image);
  const [left, top] = [columns.start(from.column) + from.across, rows.start(from.row) + from.down];
  place(frame, { left, top, width, height });
  place(image, { left: 0, top: 0, width, height });
  return frame;
}
