import { recently } from '../recent';
import { attribute, scan, type Tag } from '../xml';
import { escapedAttribute } from '../xml-text';

/** Attributes in the order in which they are written; `undefined` ones are left out, booleans become `1` and `0`. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const printedValue = (value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? '1'
      : '0'
    : typeof value === 'number'
      ? String(value)
      : escapedAttribute(value);

export function printedAttributes(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${name}="${printedValue(value)}"`;
  }
  return text;
}

/** An element as text. `content` is XML; without it the element is self-closing. */
export const element = (name: string, attributes: Attributes = {}, content = ''): string =>
  content === ''
    ? `<${name}${printedAttributes(attributes)}/>`
    : `<${name}${printedAttributes(attributes)}>${content}</${name}>`;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const anAttribute = /\s+([^\s=/<>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * Sets some attributes of an opening or self-closing tag or, for `undefined`, removes them. The others keep their
 * position, quotes and prefixes; new ones come last.
 */
export function retagged(tag: string, changes: Attributes): string {
  const open = new Map(Object.entries(changes));
  const kept = tag.replace(anAttribute, (whole, name: string) => {
    if (!open.has(name)) return whole;
    const value = open.get(name);
    open.delete(name);
    return value === undefined ? '' : ` ${name}="${printedValue(value)}"`;
  });
  const added = printedAttributes(Object.fromEntries(open));
  if (added === '') return kept;
  const end = kept.endsWith('/>') ? kept.length - 2 : kept.length - 1;
  return `${kept.slice(0, end).trimEnd()}${added}${kept.slice(end)}`;
}

const namedAttribute = /\s([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The value of the attribute with exactly this name as it is written, entities unresolved. */
export function attributeIn(tag: string, name: string): string | undefined {
  if (!tag.includes(name)) return undefined;
  // Not by `matchAll`: each row of a sheet is asked, and it copies the pattern.
  namedAttribute.lastIndex = 0;
  for (let found = namedAttribute.exec(tag); found !== null; found = namedAttribute.exec(tag)) {
    if (found[1] === name) return found[2]?.slice(1, -1);
  }
  return undefined;
}

/** The value of an attribute of the text's root element, entities resolved. */
export function decodedAttribute(xml: string, name: string): string | undefined {
  const root = rootOf(xml);
  return root && attribute(root, name);
}

const rootOf = recently((xml: string): Tag | undefined => {
  let found: Tag | undefined;
  scan(xml, {
    open: (tag, path) => {
      if (path.length === 0) found = tag;
    },
  });
  return found;
});

/** All character data of an element, entities resolved; line breaks stay. */
export function characterData(xml: string): string {
  let data = '';
  scan(xml, { text: (piece) => (data += piece) });
  return data;
}
