import { childrenOf } from './xml';

/** Appends a child to the root element. `child` receives the namespace prefix of its siblings. */
export function withChild(xml: string, child: (prefix: string) => string, part: string): string {
  const root = childrenOf(xml, part);
  const added = child(root.prefix);
  if (!root.isSelfClosing) return xml.slice(0, root.contentEnd) + added + xml.slice(root.contentEnd);
  const slash = xml.lastIndexOf('/', root.openEnd);
  return `${xml.slice(0, slash)}>${added}</${root.prefix}${root.name}>${xml.slice(root.openEnd)}`;
}
