import { h } from './element';

export interface Answer<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

/**
 * Asks before an irreversible action; the first answer is the one that loses nothing, and has the focus.
 * @returns `undefined` when the person cancels (Escape)
 */
export function ask<Name extends string>(
  text: string,
  answers: readonly Answer<Name>[],
  title = '',
): Promise<Name | undefined> {
  return new Promise((resolve) => {
    const buttons = answers.map(({ name, text: label }) =>
      h('button', { type: 'button', onclick: () => dialog.close(name) }, label),
    );
    const dialog = h(
      'dialog',
      { class: 'question', 'aria-labelledby': 'question' },
      ...(title === '' ? [] : [h('h2', {}, title)]),
      h('p', { id: 'question' }, text),
      h('div', { class: 'answers' }, ...buttons),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answers.find(({ name }) => name === dialog.returnValue)?.name);
    });
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
