import type { ComponentChildren, VNode } from 'preact';
import { Icon, type IconName } from './icon';

interface Given {
  readonly tone: 'error' | 'warning' | 'done' | 'note';
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly close?: { readonly label: string; readonly do: () => void };
}

const icons: Readonly<Record<Given['tone'], IconName>> = {
  error: 'error',
  warning: 'warning',
  done: 'done',
  note: 'note',
};

/** A bar that stays until it is closed or no longer true: nothing is said in passing only. */
export const Message = ({ tone, title, children, close }: Given): VNode => (
  <div class={`message ${tone}`} role={tone === 'error' ? 'alert' : undefined}>
    <Icon name={icons[tone]} />
    <div class="grow">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
    {close && (
      <button type="button" class="plain" aria-label={close.label} onClick={close.do}>
        <Icon name="close" size={12} />
      </button>
    )}
  </div>
);
