import { h } from './element';

export interface Tabs {
  readonly element: HTMLElement;
  show(names: readonly string[], active: string): void;
}

/** The sheets as tabs, with the usual arrow keys. */
export function sheetTabs(label: string, controls: string, chosen: (name: string) => void): Tabs {
  const element = h('div', { class: 'tabs', role: 'tablist', 'aria-label': label });
  let shown = '';
  element.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const tabs = [...element.children];
    const now = tabs.findIndex((tab) => tab === document.activeElement);
    const next = tabs[(now + step + tabs.length) % tabs.length];
    if (next instanceof HTMLElement) {
      chosen(next.textContent);
      next.focus();
    }
  });
  return {
    element,
    show(names, active) {
      const key = JSON.stringify([names, active]);
      if (key === shown) return;
      shown = key;
      const hadFocus = element.contains(document.activeElement);
      const tabs = names.map((name) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: 'tab',
            'aria-selected': String(name === active),
            'aria-controls': controls,
            tabindex: name === active ? 0 : -1,
            onclick: () => chosen(name),
          },
          name,
        ),
      );
      element.replaceChildren(...tabs);
      const now = tabs[names.indexOf(active)];
      now?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (hadFocus) now?.focus();
    },
  };
}
