import type { BookState } from '../wire';
import { h } from './element';
import type { Language, Words } from './language';

export interface HeaderDesk {
  readonly undo: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly switchLanguage: () => void;
  readonly command: (name: CommandName) => void;
  readonly togglePane: () => void;
}

/** The add-in's names of its functions. */
export type CommandName = keyof Words['commands']['verbs'];

export interface Header {
  readonly element: HTMLElement;
  show(state: BookState): void;
  running(command: CommandName | undefined): void;
  paneShown(isShown: boolean): void;
}

/** The bar with the workbook's name, and the ribbon's buttons below it. `other`: the language that a button changes to. */
export function header(words: Words, other: Language, desk: HeaderDesk): Header {
  const { file, commands } = words;
  const commandNames = Object.keys(commands.verbs) as CommandName[];
  const name = h('span', { class: 'file' });
  const unsaved = h('span', { class: 'unsaved' });
  const undo = h('button', { type: 'button', onclick: desk.undo, disabled: true }, file.undo);
  const runs = commandNames.map((command) =>
    h(
      'button',
      {
        type: 'button',
        class: `ribbon-button ${command}`,
        title: commands.verbs[command].why,
        onclick: () => desk.command(command),
      },
      h('span', { class: 'icon', 'aria-hidden': 'true' }),
      commands.verbs[command].label,
    ),
  );
  const paneText = document.createTextNode(commands.hidePane);
  const pane = h(
    'button',
    { type: 'button', class: 'ribbon-button pane', 'aria-expanded': 'true', onclick: desk.togglePane },
    h('span', { class: 'icon', 'aria-hidden': 'true' }),
  );
  pane.append(paneText);
  const language = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      title: words.languageWhy,
      lang: other,
      onclick: desk.switchLanguage,
    },
    words.language,
  );
  const bar = h(
    'div',
    { class: 'bar' },
    h('h1', {}, words.title),
    h(
      'p',
      { class: 'what', title: words.localWhy },
      h('span', { class: 'local' }, words.local),
      name,
      unsaved,
    ),
    h(
      'div',
      { class: 'tools' },
      undo,
      h('button', { type: 'button', onclick: desk.open }, file.open),
      h('button', { type: 'button', onclick: desk.save }, file.save),
      language,
    ),
  );
  const element = h(
    'header',
    {},
    bar,
    h(
      'div',
      { class: 'ribbon', role: 'group', 'aria-label': commands.region },
      ...runs,
      h('span', { class: 'gap' }),
      pane,
    ),
  );
  return {
    element,
    show({ file: fileName, book, canUndo }) {
      name.textContent = fileName;
      unsaved.textContent = book.isDirty ? words.unsaved : '';
      undo.disabled = !canUndo;
      document.title = `${book.isDirty ? '● ' : ''}${fileName} – ${words.title}`;
    },
    running(command) {
      runs.forEach((button, index) => {
        button.disabled = command !== undefined;
        button.classList.toggle('running', commandNames[index] === command);
      });
    },
    paneShown(isShown) {
      paneText.data = isShown ? commands.hidePane : commands.pane;
      pane.setAttribute('aria-expanded', String(isShown));
    },
  };
}
