/**
 * Draws, and if that took away the element that had the keyboard, gives it to the nearest that is left: a button of the
 * same item, else the page's heading. The keyboard is never taken from where it is, nor from the sheet, nor from where the
 * draw itself has put it.
 */
export function focusKept(root: HTMLElement, draw: () => void): void {
  const { activeElement: before } = document;
  const hadFocus = before instanceof HTMLElement && root.contains(before);
  const key = hadFocus ? before.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
  draw();
  if (!hadFocus || before.isConnected || root.contains(document.activeElement)) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const item = key === undefined ? undefined : items.find(({ dataset }) => dataset['key'] === key);
  const next =
    item?.querySelector<HTMLElement>('[data-next]') ??
    item?.querySelector<HTMLElement>('.actions button') ??
    item?.querySelector('button') ??
    root.querySelector<HTMLElement>('h1');
  next?.focus({ preventScroll: item !== undefined });
}
