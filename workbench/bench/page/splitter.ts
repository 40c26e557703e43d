import { h } from './element';

const [LEAST, MOST, USUAL, STEP] = [270, 500, 320, 10];

/** The divider between grid and pane, moved by dragging or by arrow keys. Excel's own pane is 270 to 500 pixels wide. */
export function splitter(label: string, sides: HTMLElement): HTMLElement {
  let width = USUAL;
  const element = h('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': LEAST,
    'aria-valuemax': MOST,
  });
  const set = (wanted: number): void => {
    width = Math.min(MOST, Math.max(LEAST, wanted));
    sides.style.setProperty('--pane', `${width}px`);
    element.setAttribute('aria-valuenow', String(width));
  };
  element.addEventListener('pointerdown', (event) => {
    // The pointer is captured; otherwise the frame beside would get its moves.
    element.setPointerCapture(event.pointerId);
    const [from, before] = [event.clientX, width];
    const move = (at: PointerEvent): void => set(before + from - at.clientX);
    const end = (): void => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('lostpointercapture', end);
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('lostpointercapture', end);
  });
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
    if (key === 'Home') set(MOST);
    if (key === 'End') set(LEAST);
  });
  set(USUAL);
  return element;
}
