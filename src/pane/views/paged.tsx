import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { earlier, firstSpan, later, PAGE, type Span } from '../model/span';
import type { View } from './view';

interface Controls {
  readonly view: View;
  readonly span: Span;
  readonly length: number;
  readonly move: (way: 'earlier' | 'later') => void;
}

export const Earlier = ({ view, span, move }: Controls): VNode | null =>
  span.from === 0 ? null : (
    <li>
      <button type="button" class="link" onClick={() => move('earlier')}>
        {view.text.earlier(Math.min(PAGE, span.from))}
      </button>
    </li>
  );

export const Later = ({ view, span, length, move }: Controls): VNode | null =>
  span.to >= length ? null : (
    <li class="row">
      <button type="button" class="link" onClick={() => move('later')}>
        {view.text.more(Math.min(PAGE, length - span.to))}
      </button>
      <small>{view.text.shown(span.from + 1, Math.min(span.to, length), length)}</small>
    </li>
  );

interface Given<Item> {
  readonly view: View;
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ComponentChildren;
  readonly class?: string;
}

/** A list of which a window is in the document, however long it is. */
export function Paged<Item>({ view, items, children, class: name = 'list' }: Given<Item>): VNode {
  const [span, setSpan] = useState(firstSpan);
  const move = (way: 'earlier' | 'later'): void =>
    setSpan(way === 'later' ? later(span, items.length) : earlier(span));
  const controls = { view, span, length: items.length, move };
  return (
    <ul class={name}>
      <Earlier {...controls} />
      {items.slice(span.from, span.to).map((item, index) => children(item, span.from + index))}
      <Later {...controls} />
    </ul>
  );
}
