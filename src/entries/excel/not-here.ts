import { addinText } from '../../text/addin';
import type { Place } from './office-ready';

/** Says in plain words why there is no pane, and what to do. */
export function notHere(root: HTMLElement, place: Exclude<Place, 'excel'>): void {
  const paragraphs = addinText(navigator.language).start[place].map((line) =>
    Object.assign(document.createElement('p'), { textContent: line }),
  );
  const words = Object.assign(document.createElement('div'), { className: 'before' });
  words.append(...paragraphs);
  root.replaceChildren(words);
}
