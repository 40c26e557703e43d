import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guideLanguage } from '../../text/guide-pages';
import { Icon } from './icon';
import type { View } from './view';

const pages = ['log', 'settings', 'about'] as const;

const items = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
];

/** The menu of everything that is not part of the daily work, by the ARIA pattern of a menu button. */
export function Menu({ view }: { readonly view: View }): VNode {
  const { text, send } = view;
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isOpen) items(menu.current)[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items(menu.current);
    const now = all.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowUp: now - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    };
    const index = to[event.key];
    if (index !== undefined) {
      event.preventDefault();
      all[index % all.length]?.focus();
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
  };
  return (
    <div
      class="menu"
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !menu.current?.parentElement?.contains(relatedTarget))
          setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={text.menu.name}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div ref={menu} role="menu" aria-label={text.menu.name} onKeyDown={onKeyDown}>
          {pages.map((page) => (
            <button
              key={page}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                send({ kind: 'page-opened', page });
              }}
            >
              {text.menu[page]}
            </button>
          ))}
          {view.desk.guide !== undefined && (
            <a
              role="menuitem"
              tabIndex={-1}
              href={`${view.desk.guide}${guideLanguage(view.language)}/index.html`}
              target="_blank"
              onClick={() => setOpen(false)}
            >
              {text.menu.guide}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
