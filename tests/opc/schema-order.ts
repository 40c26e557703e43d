import type { Package } from '../../src/opc/package';
import { attribute, childrenOf, scan } from '../../src/opc/xml';
import { containerFaults } from './container-faults';
import { schemaTables } from './schema-tables';
import { workbookFaults } from './workbook-faults';

/** Elements whose content other schemas describe. */
const elsewhere: ReadonlySet<string> = new Set(['extLst', 'AlternateContent']);

/**
 * Where a part breaks the order of children, or leaves out attributes, that ISO 29500 asks for; where a collection's
 * `count` is wrong; and where text stands beside children, which no element of these schemas allows. Empty for parts of kinds that the tables do not describe.
 */
export function orderFaults(xml: string): readonly string[] {
  const rules = schemaTables.get(childrenOf(xml).name);
  if (!rules) return [];
  const faults = new Set<string>();
  /** For each open element: how far its children have come, how many there were, and how many it says. */
  const open: { name: string; rank: number; count: number; said: number | undefined; hasText: boolean }[] =
    [];
  scan(xml, {
    open: (tag, path) => {
      const parent = open.at(-1);
      const isElsewhere = path.some((name) => elsewhere.has(name));
      const said = attribute(tag, 'count');
      open.push({
        name: tag.name,
        rank: -1,
        count: 0,
        said: said === undefined ? undefined : Number(said),
        hasText: false,
      });
      if (isElsewhere) return;
      if (parent) parent.count += 1;
      for (const name of rules[tag.name]?.required ?? []) {
        if (attribute(tag, name) === undefined) faults.add(`${tag.name} without ${name}`);
      }
      const order = parent === undefined ? undefined : rules[parent.name]?.children;
      if (!parent || !order || elsewhere.has(tag.name)) return;
      const rank = order.indexOf(tag.name);
      if (rank < 0) faults.add(`${tag.name} in ${parent.name}`);
      else if (rank < parent.rank) faults.add(`${tag.name} after ${order[parent.rank]} in ${parent.name}`);
      else parent.rank = rank;
    },
    text: (text) => {
      const parent = open.at(-1);
      if (parent && text.trim() !== '') parent.hasText = true;
    },
    close: () => {
      const closed = open.pop();
      if (closed?.hasText && (closed.count > 0 || rules[closed.name]?.children))
        faults.add(`text in ${closed.name}`);
      if (closed?.said !== undefined && closed.said !== closed.count) {
        faults.add(`${closed.name} counts ${closed.said}, has ${closed.count}`);
      }
    },
  });
  return [...faults];
}

/** The faults of every XML part of a package, as `part: fault`, and those of how the parts hang together and what they say of one another. */
export const packageFaults = (pkg: Package): readonly string[] => [
  ...pkg
    .names()
    .filter((part) => part.endsWith('.xml') && part !== '[Content_Types].xml')
    .flatMap((part) => orderFaults(pkg.text(part)).map((fault) => `${part}: ${fault}`)),
  ...containerFaults(pkg),
  ...workbookFaults(pkg),
];
