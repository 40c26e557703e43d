import { SaxesParser } from 'saxes';
import { MAX_DEPTH } from './limits';
import { recently } from './recent';
import { refuse } from './refusal';
import { localNameOf, prefixOf } from './token-text';
import { next, skipElement, tokensOf } from './tokens';

/** An opening tag. The name is local: prefixes differ between writers and carry no meaning here. */
export interface Tag {
  readonly name: string;
  /** The prefix with its colon (`x:`), or `''`. A sibling written beside this element needs the same prefix. */
  readonly prefix: string;
  /** Attributes by name as written, prefix included; the object has no prototype. Read with `attribute`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets of the tag itself in the text: `<` and just after `>`. */
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

export interface Handlers {
  /** `path` holds the local names of the ancestors, outermost first; the array is modified after the call. */
  readonly open?: (tag: Tag, path: readonly string[]) => void;
  /** Also called for a self-closing element, in which case `start` and `end` are those of its only tag. */
  readonly close?: (name: string, path: readonly string[], start: number, end: number) => void;
  /** Character data and CDATA, entities resolved; one run may come in several pieces. */
  readonly text?: (text: string, path: readonly string[]) => void;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute without a prefix. */
export const attribute = (tag: Pick<Tag, 'attributes'>, name: string): string | undefined =>
  tag.attributes[name];

/** The value of the attribute with a prefix whose local name is this, such as `r:id`, whatever its prefix. */
export function prefixedAttribute(tag: Pick<Tag, 'attributes'>, local: string): string | undefined {
  for (const name in tag.attributes) {
    if (name.endsWith(local) && name.charCodeAt(name.length - local.length - 1) === 58)
      return tag.attributes[name];
  }
  return undefined;
}

/** `1`, `true` and `on` mean true (ISO 29500-1, 22.9.2.1 and xsd:boolean); an absent value gives `otherwise`. */
export function flag(tag: Pick<Tag, 'attributes'>, name: string, otherwise = false): boolean {
  const value = attribute(tag, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/**
 * Walks well-formed XML once.
 * @throws refusals `doctype`, `damaged-xml` and `too-deep`, naming `part`
 */
export function scan(xml: string, handlers: Handlers, part?: string): void {
  const where = part === undefined ? {} : { part };
  const parser = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  const { open, close, text } = handlers;
  parser.on('error', () => refuse({ code: 'damaged-xml', ...where }));
  parser.on('doctype', () => refuse({ code: 'doctype', ...where }));
  parser.on('opentag', (found) => {
    if (path.length >= MAX_DEPTH) refuse({ code: 'too-deep', ...where, limit: MAX_DEPTH });
    const name = localName(found.name);
    if (open) {
      const end = parser.position;
      // A tag cannot contain `<`, so the last one before its end begins it.
      const start = xml.lastIndexOf('<', end - 1);
      const prefix = found.name.slice(0, found.name.length - name.length);
      const { attributes, isSelfClosing } = found;
      open({ name, prefix, attributes, start, end, isSelfClosing }, path);
    }
    path.push(name);
  });
  parser.on('closetag', () => {
    const name = path.pop();
    if (!close || name === undefined) return;
    const end = parser.position;
    close(name, path, xml.lastIndexOf('<', end - 1), end);
  });
  if (text) {
    parser.on('text', (found) => text(found, path));
    parser.on('cdata', (found) => text(found, path));
  }
  parser.write(xml).close();
}

export interface Child {
  readonly name: string;
  readonly prefix: string;
  /** Offsets from its `<` to just after its last `>`. */
  readonly start: number;
  readonly end: number;
}

/** The root element and its direct children, with their offsets in the text for splicing. */
export interface Root {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  /** Just after the `>` of the root's opening tag. */
  readonly openEnd: number;
  readonly isSelfClosing: boolean;
  readonly children: readonly Child[];
  /** Offset of the root's closing tag; `openEnd` when the root is self-closing. */
  readonly contentEnd: number;
}

/** Fast enough for the largest sheet. @throws refusals `damaged-xml`, `doctype`, `too-deep` */
export const childrenOf = recently((xml: string, part?: string): Root => readRoot(xml, part ?? ''));

function readRoot(xml: string, part: string): Root {
  const tokens = tokensOf(xml, part);
  if (!next(tokens) || tokens.kind === 'close') return refuse({ code: 'damaged-xml', part });
  const { start, end: openEnd } = tokens;
  const root = { name: localNameOf(tokens), prefix: prefixOf(tokens), start, openEnd };
  const children: Child[] = [];
  if (tokens.kind === 'empty') return { ...root, isSelfClosing: true, children, contentEnd: openEnd };
  while (next(tokens) && tokens.depth > 0) {
    const child = { name: localNameOf(tokens), prefix: prefixOf(tokens), start: tokens.start };
    skipElement(tokens);
    children.push({ ...child, end: tokens.end });
  }
  return { ...root, isSelfClosing: false, children, contentEnd: tokens.start };
}
