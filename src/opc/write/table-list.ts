import { childrenOf, prefixedAttribute, scan } from '../xml';
import { relationshipAttribute, type Dialect } from './dialect';
import { element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

function idOf(tablePart: string): string | undefined {
  let id: string | undefined;
  scan(tablePart, { open: (tag) => (id ??= prefixedAttribute(tag, 'id')) });
  return id;
}

/** Adds a table to the worksheet, by the id of the relationship to its part. */
export function withTablePart(frame: string, relationshipId: string, dialect: Dialect): string {
  const root = childrenOf(frame);
  const { id, declared } = relationshipAttribute(frame.slice(root.start, root.openEnd), dialect);
  return withChild(frame, worksheetOrder, 'tableParts', (present, p) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const made = element(`${p}tablePart`, { [id]: relationshipId }).replace(/\/>$/, `${declared}/>`);
    const tag = present === undefined ? `<${p}tableParts>` : unwrapped(present).tag;
    return rewrapped(retagged(tag, { count: known.length + 1 }), [...known, made].join(''));
  });
}

/** Removes the table with that relationship from the worksheet. */
export const withoutTablePart = (frame: string, relationshipId: string): string =>
  withChild(frame, worksheetOrder, 'tableParts', (present) => {
    const known = present === undefined ? [] : childTexts(present).map(({ xml }) => xml);
    const others = known.filter((xml) => idOf(xml) !== relationshipId);
    if (present === undefined || others.length === 0) return undefined;
    return rewrapped(retagged(unwrapped(present).tag, { count: others.length }), others.join(''));
  });
