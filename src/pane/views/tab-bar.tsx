import type { VNode } from 'preact';
import { undecidedCount } from '../model/choice';
import { tabs, type Tab } from '../model/state';
import type { View } from './view';

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const PANEL = 'panel';

/** The neighbour that an arrow key leads to; around the ends. */
function neighbour(tab: Tab, key: string): Tab | undefined {
  const now = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return tabs[(now + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs[(now + tabs.length - 1) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}

const shownCount = (count: number): string => (count > 999 ? '999+' : String(count));

/** The three tabs, by the ARIA pattern: one stop for Tab, arrows between them. The program's own menu covers the top right. */
export function TabBar({ view }: { readonly view: View }): VNode {
  const { state, text, send } = view;
  const count = undecidedCount(state.issues, state.choices);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(state.tab, event.key);
    if (next === undefined) return;
    event.preventDefault();
    send({ kind: 'tab-chosen', tab: next });
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={text.app} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-controls={PANEL}
          aria-selected={tab === state.tab}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => send({ kind: 'tab-chosen', tab })}
        >
          {text.tabs[tab]}
          {tab === 'problems' && count > 0 && (
            <>
              {' '}
              <span class="badge" aria-hidden="true">
                {shownCount(count)}
              </span>
              <span class="unseen">{text.undecided(count)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
