import { columnLetter } from '../../../planbok/cells';
import { h, place } from '../element';
import type { Axis } from './axis';
import { shownOf, type Span } from './visible';

/**
 * The strip with the columns' letters or the rows' numbers. It is hidden from screen readers, because the cells announce
 * both.
 */
export interface Ruler {
  readonly element: HTMLElement;
  draw(axis: Axis, span: Span, chosen: Span): void;
}

/** @param edgeTitle tooltip of a heading's edge */
export function ruler(kind: 'letters' | 'numbers', name: string, edgeTitle = ''): Ruler {
  const element = h('div', { class: `ruler ${kind} ${name}`, 'aria-hidden': 'true' });
  return {
    element,
    draw(axis, span, chosen) {
      const marks = shownOf(span, axis).map((index) => {
        const isChosen = index >= chosen.first && index <= chosen.last;
        const mark = h(
          'div',
          { class: isChosen ? 'mark chosen' : 'mark', 'data-index': index },
          kind === 'letters' ? columnLetter(index) : String(index),
        );
        const [start, size] = [axis.start(index), axis.size(index)];
        if (kind === 'letters')
          mark.append(h('div', { class: 'edge', 'data-column': index, title: edgeTitle }));
        if (kind === 'letters') place(mark, { left: start - 1, top: 0, width: size + 1, height: 24 });
        else place(mark, { left: 0, top: start - 1, width: 46, height: size + 1 });
        return mark;
      });
      element.replaceChildren(...marks);
    },
  };
}
