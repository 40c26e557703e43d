import { childrenOf, localName, type Child, type Root } from '../xml';
import { spliced } from './splice';

/** Matches the names of opening tags inside a wrapper. */
const openingName = /<([A-Za-z_][\w.:-]*)/g;

/**
 * A child's index in the schema order. A wrapper that is not in it (`mc:AlternateContent`) takes the index of the first
 * element inside it that is; anything else gets -1.
 */
function rankOf(xml: string, child: Child, order: readonly string[]): number {
  const rank = order.indexOf(child.name);
  if (rank >= 0 || child.name !== 'AlternateContent') return rank;
  for (const [, name = ''] of xml.slice(child.start, child.end).matchAll(openingName)) {
    const inner = order.indexOf(localName(name));
    if (inner >= 0) return inner;
  }
  return -1;
}

/**
 * The offset for a new child of this name: after those with the same name, else before the first that comes later in the
 * order.
 */
function placeOf(xml: string, root: Root, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  if (rank < 0) throw new Error(`no place for ${name}`);
  const same = root.children.filter((child) => child.name === name).at(-1);
  if (same) return same.end;
  const later = root.children.find((child) => rankOf(xml, child, order) > rank);
  return later?.start ?? root.contentEnd;
}

/** Inserts `childXml` in schema order among the children of the text's root element; nothing else changes. */
export function placed(xml: string, order: readonly string[], name: string, childXml: string): string {
  const root = childrenOf(xml);
  if (root.isSelfClosing) {
    const tag = xml.slice(root.start, root.openEnd - 2).trimEnd();
    const close = `</${root.prefix}${root.name}>`;
    return `${xml.slice(0, root.start)}${tag}>${childXml}${close}${xml.slice(root.openEnd)}`;
  }
  const at = placeOf(xml, root, order, name);
  return xml.slice(0, at) + childXml + xml.slice(at);
}

/** The first direct child of this name as text, with its offsets. */
export function childNamed(xml: string, name: string): (Child & { readonly xml: string }) | undefined {
  const child = childrenOf(xml).children.find((found) => found.name === name);
  return child && { ...child, xml: xml.slice(child.start, child.end) };
}

/** The prefix of the part's own namespace, with its colon, or `''`. */
export const prefixOf = (xml: string): string => childrenOf(xml).prefix;

/**
 * Replaces the single child of this name by what `change` returns; `change` receives the present child, if any, and the
 * part's prefix. The result takes the old child's position, or the one of the schema order; `undefined` removes the
 * child.
 */
export function withChild(
  xml: string,
  order: readonly string[],
  name: string,
  change: (present: string | undefined, prefix: string) => string | undefined,
): string {
  const root = childrenOf(xml);
  const child = root.children.find((found) => found.name === name);
  const present = child && xml.slice(child.start, child.end);
  const wanted = change(present, root.prefix);
  if (wanted === present) return xml;
  if (child) return spliced(xml, [{ start: child.start, end: child.end, by: wanted ?? '' }]);
  return wanted === undefined ? xml : placed(xml, order, name, wanted);
}

/** Splits the text into the opening tag of its root element and the root's content. */
export function unwrapped(xml: string): {
  readonly tag: string;
  readonly content: string;
  readonly root: Root;
} {
  const root = childrenOf(xml);
  return {
    tag: xml.slice(root.start, root.openEnd),
    content: xml.slice(root.openEnd, root.contentEnd),
    root,
  };
}

/** The direct children as texts, in order. */
export function childTexts(xml: string): readonly { readonly name: string; readonly xml: string }[] {
  return childrenOf(xml).children.map(({ name, start, end }) => ({ name, xml: xml.slice(start, end) }));
}

/** What stands before and after new content in a tag: `<a x="1"/>` → `<a x="1">` and `</a>`, or `<a x="1"/>` around nothing. */
export function wrapping(tag: string, isEmpty: boolean): readonly [before: string, after: string] {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  const open = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  return isEmpty ? [`${open.slice(0, -1).trimEnd()}/>`, ''] : [open, `</${name}>`];
}

/** Wraps new content in a tag: `<a x="1"/>` + `<b/>` → `<a x="1"><b/></a>`. */
export function rewrapped(tag: string, content: string): string {
  const [before, after] = wrapping(tag, content === '');
  return before + content + after;
}
