import { childrenOf } from '../xml';
import { escapedAttribute } from '../xml-text';
import { relationshipAttribute, type Dialect } from './dialect';
import { attributeIn } from './element';
import { worksheetOrder } from './order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';
import { isSameRef } from './refs';

/** Where a link leads: a place in the workbook (`'Plan 2020'!A3`), or the id of a relationship to the outside. */
export type LinkSpec = { readonly location: string } | { readonly relationshipId: string };

export interface LinkedFrame {
  readonly frame: string;
  /** Ids of relationships that no link of the sheet uses any more. */
  readonly unused: readonly string[];
}

/** The prefixed `…:id` of a `hyperlink`. */
const idOf = (link: string): string | undefined => /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(link)?.[1];

/** A link may lie over several cells; it is known by the first. */
const firstCell = (ref: string): string => ref.split(':', 1)[0] ?? '';

/** Puts a link on this cell in place of the one that begins there; without `link` that one goes. */
export function withLink(
  frame: string,
  ref: string,
  link: LinkSpec | undefined,
  dialect: Dialect,
): LinkedFrame {
  const root = childrenOf(frame);
  const { id, declared } = relationshipAttribute(frame.slice(root.start, root.openEnd), dialect);
  let gone: string[] = [];
  let left: string[] = [];
  const made = withChild(frame, worksheetOrder, 'hyperlinks', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const others = known.filter((xml) => !isSameRef(firstCell(attributeIn(xml, 'ref') ?? ''), ref));
    const target =
      link === undefined
        ? ''
        : 'location' in link
          ? ` location="${escapedAttribute(link.location)}"`
          : `${declared} ${id}="${escapedAttribute(link.relationshipId)}"`;
    const links = link === undefined ? others : [...others, `<${p}hyperlink ref="${ref}"${target}/>`];
    gone = known.filter((xml) => !others.includes(xml)).flatMap((xml) => idOf(xml) ?? []);
    left = links.flatMap((xml) => idOf(xml) ?? []);
    if (links.length === 0) return undefined;
    if (link === undefined && gone.length === 0 && links.length === known.length) return present;
    return rewrapped(present === undefined ? `<${p}hyperlinks>` : unwrapped(present).tag, links.join(''));
  });
  return { frame: made, unused: gone.filter((used) => !left.includes(used)) };
}
