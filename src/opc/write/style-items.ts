import { scanFallbacks } from '../alternatives';
import { scan } from '../xml';

/** One `font`, `fill`, `xf` … of styles.xml. */
export interface StyleItem {
  readonly xml: string;
  /** Equal for items that mean the same: without prefixes, attributes sorted. */
  readonly canonical: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A collection of styles.xml, such as `fonts`, with its position in the text. */
export interface StyleCollection {
  readonly name: string;
  readonly items: readonly StyleItem[];
  /** The opening tag. */
  readonly start: number;
  readonly openEnd: number;
  /** Offset of the closing tag; `openEnd` when the collection is self-closing. */
  readonly contentEnd: number;
  readonly isSelfClosing: boolean;
}

const canonicalTag = (name: string, attributes: Readonly<Record<string, string>>): string => {
  const sorted = Object.keys(attributes)
    .filter((key) => !key.startsWith('xmlns'))
    .sort()
    .map((key) => ` ${key}=${JSON.stringify(attributes[key])}`);
  return `<${name}${sorted.join('')}>`;
};

/** Every collection of a styles part, in one pass. `depth` 1 reads the children of its root; 0 reads a bare item's own. */
export function collectionsOf(stylesXml: string): ReadonlyMap<string, StyleCollection> {
  const found = new Map<string, StyleCollection>();
  let items: StyleItem[] = [];
  let head = { start: 0, openEnd: 0, isSelfClosing: false };
  let itemStart = 0;
  let itemAttributes: Readonly<Record<string, string>> = {};
  let canonical: string[] = [];
  scanFallbacks(stylesXml, {
    open: ({ name, attributes, start, end, isSelfClosing }, { length: depth }) => {
      if (depth === 1) {
        items = [];
        head = { start, openEnd: end, isSelfClosing };
      } else if (depth >= 2) {
        if (depth === 2) {
          itemStart = start;
          itemAttributes = attributes;
          canonical = [];
        }
        canonical.push(canonicalTag(name, attributes));
      }
    },
    close: (name, { length: depth }, start, end) => {
      if (depth >= 2) canonical.push('</>');
      if (depth === 2) {
        const xml = stylesXml.slice(itemStart, end);
        items.push({ xml, canonical: canonical.join(''), attributes: itemAttributes });
      } else if (depth === 1 && !found.has(name)) {
        found.set(name, { name, items, ...head, contentEnd: head.isSelfClosing ? head.openEnd : start });
      }
    },
  });
  return found;
}

/** The `canonical` form of an item that we have written ourselves. */
export function canonicalOf(itemXml: string): string {
  const canonical: string[] = [];
  scan(itemXml, {
    open: ({ name, attributes }) => canonical.push(canonicalTag(name, attributes)),
    close: () => canonical.push('</>'),
  });
  return canonical.join('');
}
