import { h } from '../element';

export interface ChoiceOrder {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly host: HTMLElement;
  readonly at: { readonly left: number; readonly top: number; readonly width: number };
  taken(choice: string): void;
  readonly left: () => void;
}

/** The list of a cell's allowed values, to choose from by mouse, arrow keys or first letter. */
export function openChoices(order: ChoiceOrder): { close(): void } {
  const { choices } = order;
  let marked = Math.max(0, choices.indexOf(order.chosen));
  const options = choices.map((choice, index) =>
    h('div', { role: 'option', id: `choice-${index}`, class: 'choice' }, choice === '' ? '\u00a0' : choice),
  );
  const list = h(
    'div',
    { role: 'listbox', tabindex: 0, class: 'choices', 'aria-label': order.label },
    ...options,
  );
  list.style.left = `${order.at.left}px`;
  list.style.top = `${order.at.top}px`;
  list.style.minWidth = `${order.at.width}px`;
  let isOver = false;
  const over = (then: () => void): void => {
    if (isOver) return;
    isOver = true;
    list.remove();
    then();
  };
  const mark = (index: number): void => {
    marked = Math.min(choices.length - 1, Math.max(0, index));
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === marked)));
    list.setAttribute('aria-activedescendant', `choice-${marked}`);
    options[marked]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (index: number): void => over(() => order.taken(choices[index] ?? ''));
  const keys: ReadonlyMap<string, () => void> = new Map([
    ['ArrowDown', () => mark(marked + 1)],
    ['ArrowUp', () => mark(marked - 1)],
    ['Home', () => mark(0)],
    ['End', () => mark(choices.length - 1)],
    ['Enter', () => take(marked)],
    ['Tab', () => take(marked)],
    ['Escape', () => over(order.left)],
  ]);
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const act = keys.get(event.key);
    const letter = event.key.toLowerCase();
    const begins = (choice: string): boolean => choice.toLowerCase().startsWith(letter);
    if (act !== undefined) act();
    else if (letter.length === 1) {
      const next = choices.findIndex((choice, at) => at > marked && begins(choice));
      const found = next < 0 ? choices.findIndex(begins) : next;
      if (found >= 0) mark(found);
    } else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    const index = options.indexOf(event.target as HTMLDivElement);
    if (index >= 0) take(index);
  });
  list.addEventListener('blur', () => over(order.left));
  order.host.append(list);
  mark(marked);
  list.focus({ preventScroll: true });
  return { close: () => over(order.left) };
}
