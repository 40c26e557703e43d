import { element } from './element';
import { stylesOrder } from './schema-order';
import { placed, rewrapped } from './placed';
import { spliced, type Splice } from './splice';
import { canonicalOf, type StyleCollection, type StyleItem } from './style-items';
import { counted } from './xf';

/**
 * A collection to which items are added: present items keep their indexes, new ones come last. `seed` is what an empty
 * collection starts with.
 */
export function growing(items: readonly StyleItem[], seed: readonly string[]) {
  const added: string[] = items.length > 0 ? [] : [...seed];
  const texts = items.length > 0 ? items.map(({ xml }) => xml) : [...seed];
  const indexes = new Map<string, number>();
  const canonicals = items.length > 0 ? items.map(({ canonical }) => canonical) : seed.map(canonicalOf);
  for (const [index, canonical] of canonicals.entries()) {
    if (!indexes.has(canonical)) indexes.set(canonical, index);
  }
  return {
    added,
    count: (): number => texts.length,
    text: (index: number): string => texts[index] ?? texts[0] ?? '',
    indexOf(xml: string): number {
      const canonical = canonicalOf(xml);
      const known = indexes.get(canonical);
      if (known !== undefined) return known;
      indexes.set(canonical, texts.length);
      added.push(xml);
      return texts.push(xml) - 1;
    },
  };
}

/** The items added to a collection of styles.xml, and its new count. */
export interface Growth {
  readonly name: string;
  readonly added: readonly string[];
  readonly count: number;
}

/** Writes the added items at the end of each collection of styles.xml; missing collections are created in schema order. */
export function grownStyles(
  stylesXml: string,
  collections: ReadonlyMap<string, StyleCollection>,
  p: string,
  growths: readonly Growth[],
): string {
  const grown = growths.filter(({ added }) => added.length > 0);
  const splices = grown.flatMap(({ name, added, count }): Splice[] => {
    const known = collections.get(name);
    if (known === undefined) return [];
    const tag = counted(stylesXml.slice(known.start, known.openEnd), count);
    const content = stylesXml.slice(known.openEnd, known.contentEnd) + added.join('');
    const end = known.isSelfClosing ? known.openEnd : stylesXml.indexOf('>', known.contentEnd) + 1;
    return [{ start: known.start, end, by: rewrapped(tag, content) }];
  });
  return grown
    .filter(({ name }) => !collections.has(name))
    .reduce(
      (xml, { name, added, count }) =>
        placed(xml, stylesOrder, name, element(`${p}${name}`, { count }, added.join(''))),
      spliced(stylesXml, splices),
    );
}
