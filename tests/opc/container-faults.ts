import { contentTypeOf, CONTENT_TYPES } from '../../src/opc/content-types';
import type { Package } from '../../src/opc/package';
import { partKey } from '../../src/opc/part-name';
import { relationshipsOf } from '../../src/opc/relationships';
import { attribute, scan } from '../../src/opc/xml';

/** The part that a part of relationships belongs to; `''` for the package's own. */
const ownerOf = (part: string): string => part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');

/** Content types set for parts that are not there, or set twice. */
function typeFaults(pkg: Package): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  scan(pkg.text(CONTENT_TYPES), {
    open: (tag) => {
      const part = attribute(tag, 'PartName');
      const name = part === undefined ? `*.${attribute(tag, 'Extension') ?? ''}` : partKey(part);
      if (tag.name === 'Types') return;
      if (seen.has(name.toLowerCase())) faults.push(`${name} has two content types`);
      seen.add(name.toLowerCase());
      if (part !== undefined && !pkg.has(part)) faults.push(`${name} has a content type and is not there`);
    },
  });
  return faults;
}

/**
 * What makes Excel repair a package, whatever is in its parts: parts without a content type, content types without a
 * part, relationships that lead nowhere or have the same id.
 */
export function containerFaults(pkg: Package): readonly string[] {
  const parts = pkg.names().filter((part) => part !== CONTENT_TYPES);
  const untyped = parts.filter((part) => contentTypeOf(pkg, part) === undefined);
  const relationships = parts
    .filter((part) => part.endsWith('.rels'))
    .flatMap((part) => {
      const found = relationshipsOf(pkg, ownerOf(part));
      const ids = found.map(({ id }) => id);
      return [
        ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${part}: two of ${id}`),
        ...found
          .filter(({ target, isExternal }) => !isExternal && !target.startsWith('#') && !pkg.has(target))
          .map(({ id, target }) => `${part}: ${id} leads to ${target}, which is not there`),
      ];
    });
  return [...untyped.map((part) => `${part} has no content type`), ...typeFaults(pkg), ...relationships];
}
