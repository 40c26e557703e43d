import type { VNode } from 'preact';
import type { View } from './view';

interface Given {
  readonly view: View;
  readonly before: string;
  readonly after: string;
}

/** Old → new; who does not see hears "becomes". */
export function Becoming({ view, before, after }: Given): VNode {
  const { text } = view;
  return (
    <p class="becoming">
      {before === '' ? <span class="faint">{text.empty}</span> : <del>{before}</del>}
      <span aria-hidden="true"> → </span>
      <span class="unseen"> {text.becomes} </span>
      {after === '' ? <span class="faint">{text.empty}</span> : <ins>{after}</ins>}
    </p>
  );
}
