import { grammar } from './grammar';
import type { Element } from './xml-tree';

/** The parent's name in the grammar: the root's `Hosts` counts as part of the root. */
const house = (element: Element, above: string): string =>
  element.parent === 'Hosts' ? above : element.parent;

function faultsOfOrder(
  { name, children }: Element,
  allowed: readonly (readonly [string, string])[],
): readonly string[] {
  const order = allowed.map(([child]) => child);
  const names = children.map((child) => child.name);
  const unknown = names.filter((child) => !order.includes(child));
  const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const counts = allowed.flatMap(([child, often]) => {
    const count = names.filter((found) => found === child).length;
    if (count === 0 && (often === '1' || often === '+')) return [`<${name}> has no <${child}>`];
    return count > 1 && (often === '1' || often === '?') ? [`<${name}> has <${child}> ${count} times`] : [];
  });
  return [
    ...unknown.map((child) => `<${child}> may not stand in <${name}>`),
    ...counts,
    ...(unknown.length === 0 && names.join() !== sorted.join()
      ? [`<${name}> has its elements in the wrong order: ${names.join(' ')}`]
      : []),
  ];
}

/** Checks which elements occur where, in what order, with which attributes and what text. */
export function faultsOfShape(element: Element, above = ''): readonly string[] {
  const shape = grammar[`${house(element, above)}>${element.name}`] ?? grammar[element.name];
  if (!shape) return [`<${element.name}> is not known`];
  const wanted = shape.attributes ?? [];
  const given = Object.keys(element.attributes);
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `<${element.name}> has no ${key}`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `<${element.name}> may not have ${key}`),
    ...(shape.text && !shape.text.test(element.text) ? [`<${element.name}> says "${element.text}"`] : []),
    ...(!shape.text && element.text !== '' ? [`<${element.name}> may not hold text`] : []),
    ...faultsOfOrder(element, shape.children ?? []),
    ...element.children.flatMap((child) => faultsOfShape(child, element.parent || element.name)),
  ];
}
