import { cellName } from '../../../planbok/cells';
import { h } from '../element';
import { RULER_HEIGHT, RULER_WIDTH } from './frame';
import type { Spot } from './selection';
import type { GridSheet } from './sheet';

/** How the editor was closed, which decides where the selection goes. */
export type Leaving = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface EditorOrder {
  readonly sheet: GridSheet;
  readonly spot: Spot;
  readonly text: string;
  readonly host: HTMLElement;
  /** Gives the editor the keyboard focus, unless the person types in the formula bar. */
  readonly takesFocus: boolean;
  taken(text: string, leaving: Leaving): void;
  left(): void;
  heard(text: string): void;
}

export interface Editor {
  readonly spot: Spot;
  readonly element: HTMLTextAreaElement;
  text(): string;
  setText(text: string): void;
  finish(leaving: Leaving): void;
  cancel(): void;
}

/** The meaning of a key in an editor; the same in the cell and in the formula bar. */
export function leavingOf(event: KeyboardEvent): Leaving | 'cancel' | undefined {
  if (event.isComposing) return undefined;
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Enter' && !event.altKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return undefined;
}

/** An input over the cell, which grows with the text. */
export function openEditor(order: EditorOrder): Editor {
  const { sheet, spot, host } = order;
  const merge = sheet.merges.find(({ top, left }) => top === spot.row && left === spot.column);
  const [right, bottom] = merge === undefined ? [spot.column, spot.row] : [merge.right, merge.bottom];
  const least = {
    width: sheet.columns.start(right + 1) - sheet.columns.start(spot.column) + 1,
    height: sheet.rows.start(bottom + 1) - sheet.rows.start(spot.row) + 1,
  };
  const format = sheet.shape.formats[sheet.cell(spot.row, spot.column)?.format ?? -1];
  const element = h('textarea', {
    class: 'editor',
    'aria-label': cellName(spot.row, spot.column),
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
  });
  element.value = order.text;
  const { style } = element;
  style.left = `${RULER_WIDTH + sheet.columns.start(spot.column) - 1}px`;
  style.top = `${RULER_HEIGHT + sheet.rows.start(spot.row) - 1}px`;
  style.minWidth = `${least.width}px`;
  style.minHeight = `${least.height}px`;
  style.fontSize = `${Math.min(20, format?.font.size ?? 11)}pt`;
  const grow = (): void => {
    style.width = `${Math.max(least.width, Math.min(480, element.value.length * 8 + 24))}px`;
    style.height = 'auto';
    style.height = `${Math.max(least.height, element.scrollHeight + 4)}px`;
  };
  let isOver = false;
  const over = (): boolean => {
    if (isOver) return true;
    isOver = true;
    element.remove();
    return false;
  };
  const editor: Editor = {
    spot,
    element,
    text: () => element.value,
    setText(text) {
      element.value = text;
      grow();
    },
    finish(leaving) {
      const text = element.value;
      if (!over()) order.taken(text, leaving);
    },
    cancel() {
      if (!over()) order.left();
    },
  };
  element.addEventListener('input', () => {
    grow();
    order.heard(element.value);
  });
  element.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const leaving = leavingOf(event);
    if (leaving === undefined) return;
    event.preventDefault();
    if (leaving === 'cancel') editor.cancel();
    else editor.finish(leaving);
  });
  host.append(element);
  grow();
  if (order.takesFocus) {
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }
  return editor;
}
