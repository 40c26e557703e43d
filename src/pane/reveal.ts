/** So much is left above a revealed item, px. */
const MARGIN = 8;

/** Scrolls the pane's own list, and nothing else, so that the item is seen. The keyboard stays where it is. */
export function reveal(root: HTMLElement, key: string | null): HTMLElement | undefined {
  if (key === null) return undefined;
  const list = root.querySelector('[role=tabpanel]');
  const item = [...root.querySelectorAll<HTMLElement>('[data-key]')].find(
    ({ dataset }) => dataset['key'] === key,
  );
  if (!list || !item) return undefined;
  const frame = list.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) list.scrollTop += box.top - frame.top - MARGIN;
  return item;
}
