/** So much is left above a revealed item, px. */
const MARGIN = 8;

/** Scrolls the pane's own list, and nothing else, so that the element is seen. The keyboard stays where it is. */
function scrollTo(root: HTMLElement, element: HTMLElement | null | undefined): void {
  const list = root.querySelector('[role=tabpanel]');
  if (!list || !element) return;
  const frame = list.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - MARGIN;
}

/** Shows the item with this key. */
export function reveal(root: HTMLElement, key: string | null): void {
  if (key === null) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-key]')];
  scrollTo(
    root,
    items.find(({ dataset }) => dataset['key'] === key),
  );
}

/** Shows what is said at the top of the page: the button further down that said it would else seem to do nothing. */
export const revealMessages = (root: HTMLElement): void =>
  scrollTo(root, root.querySelector<HTMLElement>('.messages > *'));
