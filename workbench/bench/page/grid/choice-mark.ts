import { h } from '../element';
import { openChoices } from './choice-list';
import { RULER_HEIGHT, RULER_WIDTH } from './frame';
import type { Spot } from './selection';
import type { GridSheet } from './sheet';

export interface ChoiceDesk {
  readonly canvas: HTMLElement;
  readonly label: string;
  readonly where: () => { readonly sheet: GridSheet; readonly spot: Spot } | undefined;
  readonly reveal: (spot: Spot, sheet: GridSheet) => void;
  readonly chosen: (spot: Spot, text: string) => void;
  readonly left: () => void;
}

/** The arrow that opens the list, beside a cell that has one. */
export function choiceMark({ canvas, label, where, reveal, chosen, left }: ChoiceDesk): {
  draw(): void;
  open(): void;
} {
  const open = (): void => {
    const at = where();
    const choices = at?.sheet.choices(at.spot.row, at.spot.column);
    if (at === undefined || choices === undefined) return;
    const { sheet, spot } = at;
    const { row, column } = spot;
    reveal(spot, sheet);
    openChoices({
      label,
      choices,
      chosen: sheet.cell(row, column)?.text ?? '',
      host: canvas,
      at: {
        left: RULER_WIDTH + sheet.columns.start(column) - 1,
        top: RULER_HEIGHT + sheet.rows.start(row + 1),
        width: sheet.columns.size(column) + 1,
      },
      taken(choice) {
        left();
        if (choice !== sheet.cell(row, column)?.text) chosen(spot, choice);
      },
      left,
    });
  };
  const button = h('button', { class: 'choice-button', type: 'button', tabindex: -1, 'aria-label': label });
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    open();
  });
  canvas.append(button);
  return {
    open,
    draw() {
      const at = where();
      const has = at?.sheet.choices(at.spot.row, at.spot.column) !== undefined && !at.sheet.shape.isProtected;
      button.hidden = !has;
      if (!has || at === undefined) return;
      const { sheet, spot } = at;
      button.style.left = `${RULER_WIDTH + sheet.columns.start(spot.column + 1) - 20}px`;
      button.style.top = `${RULER_HEIGHT + sheet.rows.start(spot.row + 1) - 20}px`;
    },
  };
}
