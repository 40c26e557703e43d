import { contentTypeOf, setDefaultType } from './content-types';
import type { Package } from './package';
import { relationshipPart, relativeTarget, resolvedTarget, unescapedName } from './part-name';
import { recently } from './recent';
import { withChild } from './root-child';
import { attribute, scan } from './xml';
import { escapedAttribute } from './xml-text';

export interface Relationship {
  readonly id: string;
  /** The whole address of the type; compare with `isOfType`. */
  readonly type: string;
  /** The name of the target part; for an external target the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Transitional and strict files use different URIs for the same type; the last segment is the same in both. */
export const isOfType = (relationship: Relationship, kind: string): boolean =>
  relationship.type.endsWith(`/${kind}`);

/** The relationships of a part, or of the package for `''`, in the order of the file; none when there is no such part. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const from = relationshipPart(part);
  if (!pkg.has(from)) return [];
  return written(pkg.text(from), from).map((found) =>
    found.isExternal ? found : { ...found, target: targetPart(pkg, part, found.target) },
  );
}

/** The relationships with their targets as written in the file. */
const written = recently((xml: string, from: string): readonly Relationship[] => {
  const found: Relationship[] = [];
  scan(
    xml,
    {
      open: (tag) => {
        if (tag.name !== 'Relationship') return;
        found.push({
          id: attribute(tag, 'Id') ?? '',
          type: attribute(tag, 'Type') ?? '',
          target: attribute(tag, 'Target') ?? '',
          isExternal: attribute(tag, 'TargetMode') === 'External',
        });
      },
    },
    from,
  );
  return found;
});

/** The target part: the one with exactly this name, or with this name after percent-decoding. */
function targetPart(pkg: Package, part: string, target: string): string {
  const name = resolvedTarget(part, target);
  const unescaped = unescapedName(name);
  return !pkg.has(name) && pkg.has(unescaped) ? unescaped : name;
}

/** Adds a relationship and gives its new id, `rId` and the first free number. `target` is a part's name or an address outside. */
export function addRelationship(pkg: Package, part: string, added: Omit<Relationship, 'id'>): string {
  const [id = ''] = addRelationships(pkg, part, [added]);
  return id;
}

/** The same for several, in their order: the part of relationships is read and written once. */
export function addRelationships(
  pkg: Package,
  part: string,
  added: readonly Omit<Relationship, 'id'>[],
): readonly string[] {
  if (added.length === 0) return [];
  const from = relationshipPart(part);
  const taken = new Set(relationshipsOf(pkg, part).map(({ id }) => id.toLowerCase()));
  let number = taken.size;
  const ids = added.map(() => {
    do number += 1;
    while (taken.has(`rid${number}`));
    return `rId${number}`;
  });
  const isNew = !pkg.has(from);
  const xml = !isNew
    ? pkg.text(from)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const attributes = added.map(({ type, target: to, isExternal }, index) => {
    const target = isExternal ? to : relativeTarget(part, to);
    const mode = isExternal ? ' TargetMode="External"' : '';
    return `Id="${ids[index] ?? ''}" Type="${escapedAttribute(type)}" Target="${escapedAttribute(target)}"${mode}`;
  });
  pkg.put(
    from,
    withChild(xml, (prefix) => attributes.map((one) => `<${prefix}Relationship ${one}/>`).join(''), from),
  );
  // Some writers give each of their own such parts a type, and none to the ending.
  if (isNew && contentTypeOf(pkg, from) === undefined) setDefaultType(pkg, 'rels', CONTENT_TYPE);
  return ids;
}

/** Removes the relationships with these ids, as far as there are any. */
export function removeRelationships(pkg: Package, part: string, ids: ReadonlySet<string>): void {
  const from = relationshipPart(part);
  if (!pkg.has(from)) return;
  const xml = pkg.text(from);
  let kept = '';
  let keptTo = 0;
  let start = 0;
  let isIt = false;
  scan(
    xml,
    {
      open: (tag) => {
        isIt = tag.name === 'Relationship' && ids.has(attribute(tag, 'Id') ?? '');
        start = tag.start;
      },
      close: (_name, _path, _start, end) => {
        if (isIt) {
          kept += xml.slice(keptTo, start);
          keptTo = end;
        }
        isIt = false;
      },
    },
    from,
  );
  if (keptTo > 0) pkg.put(from, kept + xml.slice(keptTo));
}
