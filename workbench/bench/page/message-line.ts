import { h } from './element';

export interface Action {
  readonly text: string;
  readonly act: () => void;
}

/** The message line at the bottom. It stays until it is closed or replaced. */
export interface Notices {
  readonly element: HTMLElement;
  say(text: string, actions?: readonly Action[]): void;
  trouble(text: string, actions?: readonly Action[]): void;
  clear(): void;
}

export function notices(closeLabel: string): Notices {
  const element = h('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });
  const show = (text: string, actions: readonly Action[], kind: string): void => {
    const buttons = actions.map(({ text: label, act }) =>
      h('button', { class: 'small', type: 'button', onclick: () => (clear(), act()) }, label),
    );
    const close = h(
      'button',
      { class: 'close', type: 'button', 'aria-label': closeLabel, onclick: () => clear() },
      '✕',
    );
    element.replaceChildren(h('div', { class: `notice ${kind}` }, h('p', {}, text), ...buttons, close));
  };
  const clear = (): void => element.replaceChildren();
  return {
    element,
    say: (text, actions = []) => show(text, actions, 'said'),
    trouble: (text, actions = []) => show(text, actions, 'trouble'),
    clear,
  };
}
