import { handoutsPaneText } from '../text/handouts-pane';
import { handedToPeople, handedToPrograms, type HandedOut } from './handed-out';
import type { HandoutsGiven, MakeHandout, OfferedFile } from './handout-desk';

/*
 * The part of the pane that hands files out. It is fetched by itself, and made of the page's own elements: the views of the rest
 * would make what comes first larger, were they shared with it.
 */

type Made<Tag extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[Tag], 'children'>>;

/** An element with what is set on it and what is in it. */
function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Made<Tag>,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...within);
  return element;
}

/** A link as a button, whose name may be long. The rest of the pane has none, and no style for one. */
function saveLink(name: string, href: string, text: string): HTMLElement {
  const link = made('a', { id: 'save-handout', className: 'button', href, download: name }, text);
  Object.assign(link.style, { display: 'inline-block', color: 'inherit', textDecoration: 'none' });
  Object.assign(link.style, { height: 'auto', overflowWrap: 'anywhere' });
  return made('p', {}, link);
}

const remark = (text: string, id = ''): HTMLElement => made('p', { className: 'remark', id }, text);

/** The file to save, and what a person has to see to. */
function offered(
  { name, type, content, lines, left }: OfferedFile,
  { language, host }: HandoutsGiven,
): readonly HTMLElement[] {
  const text = handoutsPaneText(language);
  const said = lines.map((line) => made('p', {}, line));
  const list = made('ul', { className: 'dots' }, ...left.map((sentence) => made('li', {}, sentence)));
  const told = left.length === 0 ? said : [...said, list];
  if (content === null) return told;
  const part = typeof content === 'string' ? content : Uint8Array.from(content);
  const href = URL.createObjectURL(new Blob([part], { type }));
  const save = saveLink(name, href, text.save(name));
  return host === 'excel' ? [...told, save, remark(text.notSaved)] : [...told, save];
}

/** The organisation's own Word template, as it was last chosen. */
function templateField(
  note: string,
  label: string,
): { field: HTMLElement; bytes: () => Promise<Uint8Array | null> } {
  const input = made('input', { type: 'file', id: 'handout-template', accept: '.docx,.dotx' });
  input.setAttribute('aria-describedby', note);
  return {
    field: made('label', { className: 'field' }, made('span', {}, label), input),
    bytes: async () => {
      const [file] = input.files ?? [];
      return file ? new Uint8Array(await file.arrayBuffer()) : null;
    },
  };
}

/** Offers the files: each is made when it is asked for, from the workbook as it stands, and then saved by the person. */
export function showHandouts(root: HTMLElement, given: HandoutsGiven, make: MakeHandout): void {
  const { language, options: optionsNow, onFailure } = given;
  const text = handoutsPaneText(language);
  const template = templateField('handout-template-note', text.template);
  const status = made('div', {});
  status.setAttribute('role', 'status');
  status.style.marginBlock = '12px';
  let isMaking = false;
  let address = '';
  const offer = async (what: HandedOut): Promise<void> => {
    const options = optionsNow();
    if (isMaking || options === null) return;
    isMaking = true;
    URL.revokeObjectURL(address);
    status.replaceChildren(made('p', {}, text.making));
    try {
      status.replaceChildren(...offered(await make(what, options, await template.bytes()), given));
      const link = status.querySelector('a');
      address = link?.href ?? '';
      link?.focus();
    } catch (thrown) {
      status.replaceChildren();
      onFailure(thrown);
    } finally {
      isMaking = false;
    }
  };
  const button = (what: HandedOut): HTMLElement =>
    made(
      'button',
      { type: 'button', id: `handout-${what}`, className: 'link', onclick: () => void offer(what) },
      text.names[what],
    );
  const listOf = (files: readonly HandedOut[], label = ''): HTMLElement => {
    const list = made('ul', { className: 'inline' }, ...files.map((what) => made('li', {}, button(what))));
    if (label !== '') list.setAttribute('aria-labelledby', label);
    return list;
  };
  root.replaceChildren(
    remark(text.lead),
    listOf(handedToPeople),
    remark(text.forPrograms, 'handouts-for-programs'),
    listOf(handedToPrograms, 'handouts-for-programs'),
    template.field,
    remark(text.templateNote, 'handout-template-note'),
    status,
  );
  root.querySelector('button')?.focus();
}
