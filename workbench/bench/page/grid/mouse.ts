import { home, type Selection, type Spot } from './selection';
import type { GridSheet } from './sheet';

export interface MouseDesk {
  spotAt(
    x: number,
    y: number,
  ): (Spot & { readonly isRowNumber: boolean; readonly isLetter: boolean }) | undefined;
  sheet(): GridSheet | undefined;
  selection(): Selection;
  select(selection: Selection, reveals?: boolean): void;
  edit(): void;
  /** A click, not a drag. */
  clicked(spot: Spot, withControl: boolean): void;
}

/** Selects by mouse: cells, blocks, and whole rows and columns by their headings. */
export function mouseOn(viewport: HTMLElement, desk: MouseDesk): void {
  const whole = (from: Spot, to: Spot, kind: 'row' | 'column' | 'cells'): Selection => {
    const sheet = desk.sheet();
    const [rows, columns] = [sheet?.rows.count ?? 1, sheet?.columns.count ?? 1];
    switch (kind) {
      case 'row':
        return { anchor: { row: from.row, column: 1 }, head: { row: to.row, column: columns } };
      case 'column':
        return { anchor: { row: 1, column: from.column }, head: { row: rows, column: to.column } };
      case 'cells':
        return { anchor: from, head: to };
    }
  };

  const isInside = (event: MouseEvent): boolean => {
    const { left, top } = viewport.getBoundingClientRect();
    return event.clientX - left < viewport.clientWidth && event.clientY - top < viewport.clientHeight;
  };

  viewport.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement || !isInside(event)) return;
    const spot = desk.spotAt(event.clientX, event.clientY);
    const sheet = desk.sheet();
    if (spot === undefined || sheet === undefined) return;
    const kind = spot.isRowNumber ? 'row' : spot.isLetter ? 'column' : 'cells';
    const start = kind === 'cells' ? home(spot, sheet.merges) : spot;
    const from = event.shiftKey ? desk.selection().anchor : start;
    desk.select(whole(from, event.shiftKey || kind !== 'cells' ? spot : from, kind), false);
    let isDrag = false;
    const drag = (move: MouseEvent): void => {
      const to = desk.spotAt(move.clientX, move.clientY);
      if (to === undefined || (to.row === spot.row && to.column === spot.column && !isDrag)) return;
      isDrag = true;
      desk.select(whole(from, to, kind));
    };
    const end = (): void => {
      document.removeEventListener('mousemove', drag);
      document.removeEventListener('mouseup', end);
      if (!isDrag && kind === 'cells' && !event.shiftKey) desk.clicked(from, event.ctrlKey || event.metaKey);
    };
    document.addEventListener('mousemove', drag);
    document.addEventListener('mouseup', end);
  });
  viewport.addEventListener('dblclick', (event) => {
    const spot = desk.spotAt(event.clientX, event.clientY);
    if (spot !== undefined && !spot.isRowNumber && !spot.isLetter && isInside(event)) desk.edit();
  });
}
