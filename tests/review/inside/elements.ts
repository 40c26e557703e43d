import { scan } from '../../../src/opc/xml';

/** An element as its text, and the texts of its children; what stands between children does not count. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly children: Element[];
}

/** The root of a part, with its descendants down to `depth`. */
export function elementOf(xml: string, depth: number): Element {
  const open: Open[] = [{ name: '', attributes: {}, start: 0, children: [] }];
  let deep = 0;
  scan(xml, {
    open: ({ name, attributes, start }) => {
      deep += 1;
      if (deep <= depth) open.push({ name, attributes, start, children: [] });
    },
    close: (_name, _path, _start, end) => {
      deep -= 1;
      if (deep >= depth) return;
      const closed = open.pop();
      if (!closed) throw new Error('an end without a beginning');
      const { name, attributes, start, children } = closed;
      open.at(-1)?.children.push({ name, attributes, children, text: xml.slice(start, end) });
    },
  });
  const root = open[0]?.children[0];
  if (!root) throw new Error('no root');
  return root;
}

export const childNamed = ({ children }: Element, name: string): Element | undefined =>
  children.find((child) => child.name === name);
