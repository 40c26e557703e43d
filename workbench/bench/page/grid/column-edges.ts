import { h } from '../element';
import type { Box } from './selection';
import type { GridSheet } from './sheet';

/** Pixels: a narrower column can hardly be seen; a wider one Excel does not allow (255 digits). */
const [LEAST, MOST] = [12, 1790];
/** Pixels by which a key press widens a column. */
export const WIDER = 8;

export const widthWithin = (wanted: number): number => Math.min(MOST, Math.max(LEAST, Math.round(wanted)));

export interface EdgeDesk {
  sheet(): GridSheet | undefined;
  box(): Box;
  /** Sets the columns from `first` to `last` to this many pixels. */
  widened(first: number, last: number, pixels: number): void;
}

/** The columns that are resized together with one: all wholly selected columns, when it is among them. */
export function columnsWith(
  column: number,
  { top, left, bottom, right }: Box,
  rows: number,
): readonly [number, number] {
  const isWhole = top === 1 && bottom >= rows && column >= left && column <= right;
  return isWhole ? [left, right] : [column, column];
}

/** Resizes columns by dragging the right edge of their headings; a line shows where the edge will be. */
export function columnEdges(viewport: HTMLElement, desk: EdgeDesk): void {
  const guide = h('div', { class: 'width-guide', 'aria-hidden': 'true', hidden: true });
  viewport.parentElement?.append(guide);
  viewport.addEventListener('pointerdown', (event) => {
    const sheet = desk.sheet();
    const { target } = event;
    if (sheet === undefined || event.button !== 0 || !(target instanceof HTMLElement)) return;
    if (!target.classList.contains('edge')) return;
    // Pressing the edge does not select the heading below it.
    event.preventDefault();
    event.stopPropagation();
    const column = Number(target.dataset['column']);
    const before = sheet.columns.size(column);
    const from = event.clientX;
    const widthAt = ({ clientX }: MouseEvent): number => widthWithin(before + clientX - from);
    const show = (at: MouseEvent): void => {
      guide.hidden = false;
      guide.style.left = `${from - viewport.getBoundingClientRect().left + widthAt(at) - before}px`;
    };
    const stop = (): void => {
      guide.hidden = true;
      document.removeEventListener('pointermove', show);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', stop);
      document.removeEventListener('keydown', escape, true);
    };
    const end = (at: PointerEvent): void => {
      stop();
      const width = widthAt(at);
      if (width !== before) desk.widened(...columnsWith(column, desk.box(), sheet.rows.count), width);
    };
    const escape = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      stop();
    };
    document.addEventListener('pointermove', show);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', stop);
    document.addEventListener('keydown', escape, true);
  });
}
