import type { VNode } from 'preact';
import { Icon } from './icon';
import type { View } from './view';

/** The head of a page that lies above the tabs: its name, and the way back. */
export const PageHead = ({ view, title }: { readonly view: View; readonly title: string }): VNode => (
  <div class="page-head">
    <button
      type="button"
      class="plain"
      aria-label={view.text.back}
      onClick={() => view.send({ kind: 'page-opened', page: 'tab' })}
    >
      <Icon name="back" />
    </button>
    <h1 tabIndex={-1}>{title}</h1>
  </div>
);
