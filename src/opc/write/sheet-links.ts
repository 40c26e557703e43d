import { childrenOf } from '../xml';
import { escapedAttribute } from '../xml-text';
import { relationshipAttribute, type Dialect } from './dialect';
import { attributeIn } from './element';
import { worksheetOrder } from './schema-order';
import { childNamed, childTexts, rewrapped, unwrapped, withChild } from './placed';

/** A link's target: a location in the workbook (`'Plan 2020'!A3`), or the id of an external relationship. */
export type LinkSpec = { readonly location: string } | { readonly relationshipId: string };

export interface LinkedFrame {
  readonly frame: string;
  /** Ids of relationships that no link of the sheet uses any longer. */
  readonly unused: readonly string[];
}

/** The value of the prefixed attribute `…:id` of a `hyperlink`. */
const idOf = (link: string): string | undefined => /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(link)?.[1];

/** A link may cover several cells and is identified by the first, here without `$`. */
const firstCell = (ref: string): string =>
  (ref.split(':', 1)[0] ?? '').replaceAll('$', '').trim().toUpperCase();

/** Writes the element of one link. */
export type LinkElement = (cell: string, link: LinkSpec) => string;

/** How links are written in this sheet, whose tags may have a prefix. */
function linkElement(frame: string, dialect: Dialect): LinkElement {
  const root = childrenOf(frame);
  const { id, declared } = relationshipAttribute(frame.slice(root.start, root.openEnd), dialect);
  return (cell, link) => {
    const target =
      'location' in link
        ? ` location="${escapedAttribute(link.location)}"`
        : `${declared} ${id}="${escapedAttribute(link.relationshipId)}"`;
    return `<${root.prefix}hyperlink ref="${cell}"${target}/>`;
  };
}

/** Where the sheet's links end, and how one more is written there; `undefined` where it has none. */
export function endOfLinks(
  frame: string,
  dialect: Dialect,
): { readonly at: number; readonly element: LinkElement } | undefined {
  const links = childNamed(frame, 'hyperlinks');
  if (links === undefined) return undefined;
  const { root } = unwrapped(links.xml);
  if (root.isSelfClosing) return undefined;
  return { at: links.start + root.contentEnd, element: linkElement(frame, dialect) };
}

/** Sets a link on each of these cells, replacing the one that begins there; `undefined` removes it. */
export function withLinks(
  frame: string,
  wanted: ReadonlyMap<string, LinkSpec | undefined>,
  dialect: Dialect,
): LinkedFrame {
  const element = linkElement(frame, dialect);
  let before: readonly string[] = [];
  const left = new Set<string>();
  const made = withChild(frame, worksheetOrder, 'hyperlinks', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    before = known.flatMap((xml) => idOf(xml) ?? []);
    const others = known.filter((xml) => !wanted.has(firstCell(attributeIn(xml, 'ref') ?? '')));
    const added = [...wanted].flatMap(([cell, link]) => (link === undefined ? [] : element(cell, link)));
    const links = [...others, ...added];
    for (const xml of links) left.add(idOf(xml) ?? '');
    if (links.length === 0) return undefined;
    if (others.length === known.length && added.length === 0) return present;
    return rewrapped(present === undefined ? `<${p}hyperlinks>` : unwrapped(present).tag, links.join(''));
  });
  return { frame: made, unused: before.filter((used) => !left.has(used)) };
}
