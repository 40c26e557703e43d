import { areaName, parseArea } from '../../planbok/cells';
import { h } from './element';
import { leavingOf, type Leaving } from './grid/editor';
import type { Box } from './grid/selection';
import type { Words } from './language';

export interface FormulaDesk {
  go(to: Box): void;
  noSuchCell(text: string): void;
  typed(text: string): void;
  finished(leaving: Leaving): void;
  cancelled(): void;
}

export interface FormulaBar {
  readonly element: HTMLElement;
  show(box: Box, text: string): void;
  /** Shows what is being typed in the cell. */
  typing(text: string): void;
}

const nameOf = ({ top, left, bottom, right }: Box): string =>
  areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });

/** Shows the selected cell's name and content; both can be edited. */
export function formulaBar(words: Words, desk: FormulaDesk): FormulaBar {
  const address = h('input', {
    class: 'address',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': words.address,
  });
  const content = h('input', {
    class: 'content',
    id: 'formula',
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': words.formula,
  });
  let [shownName, shownText] = ['A1', ''];
  address.addEventListener('focus', () => address.select());
  address.addEventListener('blur', () => (address.value = shownName));
  address.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return desk.cancelled();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const area = parseArea(address.value);
    if (area === undefined) return desk.noSuchCell(address.value);
    desk.go({
      top: area.row,
      left: area.column,
      bottom: area.row + area.rows - 1,
      right: area.column + area.columns - 1,
    });
  });
  content.addEventListener('input', () => desk.typed(content.value));
  content.addEventListener('keydown', (event) => {
    const leaving = leavingOf(event);
    if (leaving === undefined) return;
    event.preventDefault();
    if (leaving === 'cancel') desk.cancelled();
    else desk.finished(leaving);
  });
  content.addEventListener('blur', () => desk.finished('stay'));
  return {
    element: h(
      'div',
      { class: 'formula-bar', role: 'group', 'aria-label': words.formulaBar },
      address,
      content,
    ),
    show(box, text) {
      shownName = nameOf(box);
      shownText = text;
      if (document.activeElement !== address) address.value = shownName;
      content.value = shownText;
    },
    typing(text) {
      if (document.activeElement !== content) content.value = text;
    },
  };
}
