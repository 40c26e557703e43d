import { SaxesParser } from 'saxes';

export interface Element {
  /** The name as written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly parent: string;
}

interface Growing extends Element {
  readonly children: Element[];
  text: string;
}

/** @throws Error with the line, where the text is not well-formed */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const above = open.at(-1);
    const element: Growing = { name, attributes, children: [], text: '', parent: above?.name ?? '' };
    above?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The element and all its descendants, in document order. */
export const everyElement = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];
