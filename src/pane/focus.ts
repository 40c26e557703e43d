const keyOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-key]')?.dataset['key'];

/** A button of the item with this key, else the page's heading. */
function focusNearest(root: HTMLElement, key: string | undefined): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const item = key === undefined ? undefined : items.find(({ dataset }) => dataset['key'] === key);
  const next =
    item?.querySelector<HTMLElement>('[data-next]') ??
    item?.querySelector<HTMLElement>('.actions button') ??
    item?.querySelector('button') ??
    root.querySelector<HTMLElement>('h1');
  next?.focus({ preventScroll: item !== undefined });
}

/**
 * Draws, and if that took away the element that had the keyboard, gives it to the nearest that is left. The keyboard is
 * never taken from where it is, nor from the sheet, nor from where the draw itself has put it.
 */
export function focusKept(root: HTMLElement, draw: () => void): void {
  const { activeElement: before } = document;
  const hadFocus = before instanceof HTMLElement && root.contains(before);
  const key = hadFocus ? keyOf(before) : undefined;
  draw();
  if (!hadFocus || before.isConnected || root.contains(document.activeElement)) return;
  focusNearest(root, key);
}

/**
 * Gives the keyboard a place when it comes back to the pane and the element that it left was replaced meanwhile: the
 * sheet had the keyboard then, so that no draw could move it.
 * @returns what ends it.
 */
export function focusOnReturn(root: HTMLElement): () => void {
  let last: { readonly element: Element; readonly key: string | undefined } | null = null;
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof Element) last = { element: target, key: keyOf(target) };
  };
  const onReturn = (): void => {
    if (last === null || last.element.isConnected || root.contains(document.activeElement)) return;
    focusNearest(root, last.key);
  };
  root.addEventListener('focusin', onFocusIn);
  window.addEventListener('focus', onReturn);
  return () => {
    root.removeEventListener('focusin', onFocusIn);
    window.removeEventListener('focus', onReturn);
  };
}
